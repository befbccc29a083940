import type { Payload } from 'payload';

/** Today in the city's time zone: `2026-11-22`. */
export async function todayInCity(payload: Payload, now: Date = new Date()): Promise<string> {
  const { docs } = await payload.find({
    collection: 'city',
    // A draft may say anything.
    where: { _status: { equals: 'published' } },
    limit: 1,
    depth: 0,
    select: { timeZone: true },
    overrideAccess: true,
  });
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone: docs[0]?.timeZone ?? 'UTC',
    dateStyle: 'short',
  }).format(now);
}
