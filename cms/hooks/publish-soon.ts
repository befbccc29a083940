import type { PayloadRequest } from 'payload';
import { wantSnapshot } from '../publish/signals.ts';

/** Whatever changed, readers should get it soon: the publisher makes a snapshot once it has been quiet for a while. */
export async function publishSoon({ req, doc, previousDoc }: Saved): Promise<void> {
  if (req.context['imported'] === true) return;
  // Where a person may not write a field, Payload leaves it as it was and says that it has saved.
  if (previousDoc !== undefined && forReaders(doc) === forReaders(previousDoc)) return;
  await wantSnapshot(req);
}

function forReaders(row: object): string {
  return JSON.stringify(Object.entries(row).filter(([name]) => !forStaff.has(name)));
}

/** When a row was saved, and who does the work: readers see nothing of it. */
const forStaff = new Set(['updatedAt', 'assignee', 'note']);

interface Saved {
  req: PayloadRequest;
  doc: object;
  /** As it was before; not there when it was deleted. */
  previousDoc?: object;
}
