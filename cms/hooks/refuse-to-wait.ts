import { APIError, type PayloadRequest } from 'payload';
import { say } from '../i18n/admin-words.ts';

/** Sends somebody away who tried too often, with the time after which they may come back. */
export function refuseToWait(req: PayloadRequest, seconds: number): void {
  if (seconds === 0) return;
  req.responseHeaders = new Headers(req.responseHeaders);
  req.responseHeaders.set('retry-after', String(seconds));
  const minutes = Math.ceil(seconds / 60);
  throw new APIError(say(req.i18n.language, 'login.wait', { minutes }), 429, { step: 'wait', seconds }, true);
}
