import type { Payload } from 'payload';
import { wantSnapshot } from '../publish/queue.ts';
import { settingsOf } from '../settings-of.ts';

/** Whatever changed, readers should get it soon: the publisher makes a snapshot once it has been quiet for a while. */
export function publishSoon({ req }: { req: { payload: Payload; context: Record<string, unknown> } }): void {
  if (req.context['imported'] !== true) wantSnapshot(settingsOf(req.payload));
}
