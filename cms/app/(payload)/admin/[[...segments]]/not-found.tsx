import { generatePageMetadata, NotFoundPage } from '@payloadcms/next/views';
import config from '../../../../payload.config.ts';
import { importMap } from '../importMap.js';

export function generateMetadata({ params, searchParams }: Args) {
  return generatePageMetadata({ config: Promise.resolve(config), params, searchParams });
}

export default function NotFound({ params, searchParams }: Args) {
  return NotFoundPage({ config: Promise.resolve(config), params, searchParams, importMap });
}

interface Args {
  params: Promise<{ segments: string[] }>;
  searchParams: Promise<Record<string, string | string[]>>;
}
