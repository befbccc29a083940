import type { Payload } from 'payload';
import { portalOf } from './portal-of.ts';
import { Mark } from './Mark.tsx';

/** The portal's sign at the beginning of the path over every page. */
export async function Icon({ payload }: { payload: Payload }) {
  const { colour } = await portalOf(payload);
  return <Mark colour={colour} />;
}
