import type { Payload, PayloadRequest } from 'payload';
import type { signalKinds } from '../collections/signals.ts';

/**
 * Says that readers should get something else than they have. It is a row in the database, written with the change
 * itself: it survives a kill, and any CMS process on the same database sees it.
 */
export async function signal(
  { payload, req }: { payload: Payload; req?: PayloadRequest | undefined },
  { kind, release }: { kind: SignalKind; release?: string },
): Promise<void> {
  await payload.create({
    collection: 'signals',
    data: { kind, ...(release !== undefined && { release }) },
    depth: 0,
    overrideAccess: true,
    ...(req && { req }),
  });
}

/** Something changed that readers may see. */
export async function wantSnapshot(req: PayloadRequest): Promise<void> {
  await signal({ payload: req.payload, req }, { kind: 'changed' });
}

/** The signals that nobody has acted on, oldest first. */
export async function waitingSignals(payload: Payload): Promise<Signal[]> {
  const { docs } = await payload.db.find<Signal>({
    collection: 'signals',
    pagination: false,
    limit: 0,
    sort: 'createdAt',
  });
  return docs.map(({ id, kind, release, createdAt }) => ({ id, kind, release, createdAt }));
}

/** Takes signals away: exactly those that were seen, before what they are about is read. */
export async function takeSignals(payload: Payload, seen: readonly Signal[]): Promise<void> {
  for (let start = 0; start < seen.length; start += atOnce) {
    const ids = seen.slice(start, start + atOnce).map(({ id }) => id);
    await payload.db.deleteMany({ collection: 'signals', where: { id: { in: ids } } });
  }
}

// A database takes only so many parameters in one statement.
const atOnce = 500;

export type SignalKind = (typeof signalKinds)[number];

export interface Signal {
  id: string;
  kind: SignalKind;
  release?: string | null | undefined;
  /** By the clock of the process that wrote it. */
  createdAt: string;
}
