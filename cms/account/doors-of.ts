import type { Payload } from 'payload';
import type { Doors } from './doors.ts';

/** The counts of tries of a running CMS. */
export function doorsOf(payload: Pick<Payload, 'config'>): Doors {
  return (payload.config.custom as { doors: Doors }).doors;
}
