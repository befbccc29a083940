import type { Endpoint } from 'payload';
import { accountEndpoints } from './account.ts';
import { auditEndpoint } from './audit.ts';
import { commandEndpoints } from './commands.ts';
import { deskEndpoints } from './desk.ts';
import { healthEndpoint } from './health.ts';
import { previewEndpoints } from './preview.ts';
import { releaseEndpoints } from './releases.ts';
import { resetLinkEndpoint } from './reset-link.ts';
import { scheduleEndpoints } from './schedule.ts';
import { verifyEndpoints } from './verify.ts';

/** What the CMS answers over the network besides Payload's own routes. */
export const endpoints: Endpoint[] = [
  ...deskEndpoints,
  ...verifyEndpoints,
  ...scheduleEndpoints,
  ...previewEndpoints,
  ...commandEndpoints,
  ...releaseEndpoints,
  resetLinkEndpoint,
  healthEndpoint,
  ...accountEndpoints,
  auditEndpoint,
];
