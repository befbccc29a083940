import { ValidationError, type Payload } from 'payload';
import { z } from 'zod';

/**
 * What keeps an account safe besides its password. It stands in a row of its own that no route reads: Payload writes
 * accounts back whole, as they were when it read them, and would bring back what was changed meanwhile.
 */
export async function readGuard(payload: Payload, account: string): Promise<Guard> {
  return (await readRow(payload, account)).guard;
}

/**
 * Changes it. Of two who do so at once, the second is asked again with what the first one wrote: so a code or a
 * recovery code is used once, however many requests bring it at the same moment. `change` gives nothing to refuse.
 */
export async function changeGuard(
  payload: Payload,
  account: string,
  change: (guard: Guard) => Guard | undefined,
): Promise<Guard | undefined> {
  for (let time = 0; time < mostTimes; time += 1) {
    const { rev, guard } = await readRow(payload, account);
    const next = change(guard);
    if (next === undefined) return undefined;
    if (await write(payload, { account, rev, next })) return next;
  }
  throw new Error('The account is being changed by too many at once.');
}

export async function forgetGuard(payload: Payload, account: string): Promise<void> {
  await payload.db.deleteMany({ collection: 'account-guards', where: { account: { equals: account } } });
}

async function readRow(payload: Payload, account: string): Promise<{ rev: number; guard: Guard }> {
  const row = await payload.db.findOne<{ id: string; rev: number; state: unknown }>({
    collection: 'account-guards',
    where: { account: { equals: account } },
  });
  return row
    ? { rev: row.rev, guard: guardSchema.parse(row.state) }
    : { rev: 0, guard: guardSchema.parse({}) };
}

async function write(
  payload: Payload,
  { account, rev, next }: { account: string; rev: number; next: Guard },
): Promise<boolean> {
  if (rev === 0) {
    try {
      await payload.db.create({ collection: 'account-guards', data: { account, rev: 1, state: next } });
      return true;
    } catch (error) {
      if (error instanceof ValidationError) return false;
      throw error;
    }
  }
  const written = await payload.db.updateOne({
    collection: 'account-guards',
    where: { and: [{ account: { equals: account } }, { rev: { equals: rev } }] },
    data: { rev: rev + 1, state: next },
    options: { atomic: true },
  });
  return Boolean(written);
}

const mostTimes = 20;

const guardSchema = z.object({
  /** The second step: its sealed secret, the step of the last code, digests of the recovery codes that are left. */
  secondStep: z
    .object({ secret: z.string(), last: z.number(), recovery: z.array(z.string()), since: z.string() })
    .optional(),
  /** A sealed secret that waits for its first code. */
  setUp: z.object({ secret: z.string(), at: z.number() }).optional(),
  /** Sessions that began before this moment have ended, but for one. In milliseconds. */
  sessionsFrom: z.number().default(0),
  keptSession: z.string().optional(),
  /** Sessions that ended one by one, and when they would have ended by themselves. */
  ended: z.array(z.object({ id: z.string(), until: z.number() })).default([]),
  /** Digests of the places from which somebody signed in, the latest last. */
  places: z.array(z.string()).default([]),
});

export type Guard = z.output<typeof guardSchema>;
