import type { Payload } from 'payload';

/** Today in the city's time zone: `2026-11-22`. */
export async function todayInCity(payload: Payload, now: Date = new Date()): Promise<string> {
  const timeZone = await timeZoneOfCity(payload);
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(now);
}

/** The time zone in which the city's days begin. */
export async function timeZoneOfCity(payload: Payload): Promise<string> {
  const { docs } = await payload.find({
    collection: 'city',
    // A draft may say anything.
    where: { _status: { equals: 'published' } },
    limit: 1,
    depth: 0,
    select: { timeZone: true },
    overrideAccess: true,
  });
  return docs[0]?.timeZone ?? 'UTC';
}
