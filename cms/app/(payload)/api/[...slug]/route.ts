import { REST_DELETE, REST_GET, REST_PATCH, REST_POST } from '@payloadcms/next/routes';
import config from '../../../../payload.config.ts';
import { guarded } from '../../../../http/guarded.ts';
import { takeTurns } from '../../../../http/turns.ts';

const inTurn = takeTurns();

export const GET = guarded(REST_GET(config), inTurn);
export const POST = guarded(REST_POST(config), inTurn);
export const PATCH = guarded(REST_PATCH(config), inTurn);
export const DELETE = guarded(REST_DELETE(config), inTurn);
