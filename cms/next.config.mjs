import path from 'node:path';
import { withPayload } from '@payloadcms/next/withPayload';

const root = path.resolve(import.meta.dirname, '..');

/** @type {import('next').NextConfig} */
const config = {
  // Packages are installed beside cms/, not in it.
  turbopack: { root },
  outputFileTracingRoot: root,
  poweredByHeader: false,
  serverExternalPackages: ['payload'],
  // `npm run check` does this for the whole project, with our own rules.
  typescript: { ignoreBuildErrors: true },
  redirects: () => Promise.resolve([{ source: '/', destination: '/admin', permanent: false }]),
};

// A default export, because Next asks for one.
export default withPayload(config, { devBundleServerPackages: false });
