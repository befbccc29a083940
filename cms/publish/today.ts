import type { Payload } from 'payload';

/** Today in the city's time zone: `2026-11-22`. */
export async function todayInCity(payload: Payload, now: Date = new Date()): Promise<string> {
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone: await cityTimeZone(payload),
    dateStyle: 'short',
  }).format(now);
}

/** The city's time zone: `Europe/Warsaw`. */
export async function cityTimeZone(payload: Payload): Promise<string> {
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
