import { randomUUID } from 'node:crypto';
import type { Payload } from 'payload';
import type { Lease as LeaseDocument } from '../payload-types.ts';

/**
 * Lets one of several CMS processes on a database publish. Each term is a row whose key is unique, so of two who reach
 * for the next term one gets it; the holder beats, and whoever has seen no beat for `patienceMilliseconds` of their own
 * clock reaches for the next term. No two machines' clocks are ever compared.
 */
export function publisherLease(
  payload: Payload,
  { place, beatMilliseconds, patienceMilliseconds, clock }: LeaseOptions,
): Lease {
  // The same place cannot have two living processes, so a holder at our place is one of ours that was killed.
  const holder = `${place} ${randomUUID()}`;
  let mine: LeaseDocument | undefined;
  let said = { at: 0, status: '' };
  let seen: { id: string; beat: number; at: number } | undefined;

  const keep = async (held: LeaseDocument, status: unknown): Promise<LeaseDocument> => {
    const text = JSON.stringify(status ?? null);
    if (text === said.status && clock() - said.at < beatMilliseconds) return held;
    const data = { beat: held.beat + 1, ...(status !== undefined && { status }) };
    await payload.db.updateOne({ collection: 'leases', id: held.id, data });
    said = { at: clock(), status: text };
    return { ...held, beat: held.beat + 1 };
  };

  const isFree = (newest: LeaseDocument): boolean => {
    if (newest.beat < 0 || newest.holder.startsWith(`${place} `)) return true;
    if (seen?.id !== newest.id || seen.beat !== newest.beat)
      seen = { id: newest.id, beat: newest.beat, at: clock() };
    return clock() - seen.at >= patienceMilliseconds;
  };

  const look = async (status?: unknown): Promise<boolean> => {
    const newest = await newestTerm(payload);
    if (mine && newest?.id === mine.id) {
      mine = await keep(mine, status);
      return true;
    }
    mine =
      newest === undefined || isFree(newest)
        ? await reachFor(payload, { term: (newest?.term ?? 0) + 1, holder })
        : undefined;
    return mine !== undefined;
  };

  return {
    look,
    isHeld: () => mine !== undefined,
    release: async () => {
      // A beat below zero says that nobody holds it any more.
      if (mine) await payload.db.updateOne({ collection: 'leases', id: mine.id, data: { beat: -1 } });
      mine = undefined;
    },
  };
}

/** What the holder said last of its builder. */
export async function leaseStatus(payload: Payload): Promise<unknown> {
  return (await newestTerm(payload))?.status;
}

async function newestTerm(payload: Payload): Promise<LeaseDocument | undefined> {
  const { docs } = await payload.db.find<LeaseDocument>({ collection: 'leases', sort: '-term', limit: 1 });
  return docs[0];
}

async function reachFor(
  payload: Payload,
  { term, holder }: { term: number; holder: string },
): Promise<LeaseDocument | undefined> {
  try {
    const made = await payload.create({
      collection: 'leases',
      data: { key: `publisher:${term}`, term, holder, beat: 0 },
      overrideAccess: true,
    });
    await payload.db.deleteMany({ collection: 'leases', where: { term: { less_than: term - kept } } });
    return made;
  } catch (error) {
    // Somebody else was first.
    if ((await newestTerm(payload))?.term === term) return undefined;
    throw error;
  }
}

// Terms that stay to be looked at.
const kept = 10;

interface LeaseOptions {
  /** Where this process is: the machine and its data folder, which only one CMS has. */
  place: string;
  /** How often the holder says that it is there though there is nothing new. */
  beatMilliseconds: number;
  /** After how long without a beat the lease is anybody's. */
  patienceMilliseconds: number;
  /** Milliseconds of a clock that only goes forward. */
  clock: () => number;
}

export interface Lease {
  /** Beats if this process holds the lease, else tries to get it; says whether it holds it. */
  look: (status?: unknown) => Promise<boolean>;
  isHeld: () => boolean;
  release: () => Promise<void>;
}
