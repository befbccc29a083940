import { REST_DELETE, REST_GET, REST_PATCH, REST_POST } from '@payloadcms/next/routes';
import config from '../../../../payload.config.ts';
import { guarded } from '../../../../http/guarded.ts';

export const GET = guarded(REST_GET(config));
export const POST = guarded(REST_POST(config));
export const PATCH = guarded(REST_PATCH(config));
export const DELETE = guarded(REST_DELETE(config));
