import type { PayloadRequest } from 'payload';
import { wantSnapshot } from '../publish/signals.ts';

/** Whatever changed, readers should get it soon: the publisher makes a snapshot once it has been quiet for a while. */
export async function publishSoon({ req }: { req: PayloadRequest }): Promise<void> {
  if (req.context['imported'] !== true) await wantSnapshot(req);
}
