import type { Payload } from 'payload';
import { portalOf } from './portal-of.ts';
import { Mark } from './Mark.tsx';

/** The portal's name over the sign-in form: of the city whose portal it is. */
export async function Logo({ payload }: { payload: Payload }) {
  const { name, colour } = await portalOf(payload);
  return (
    <span className="portal-logo">
      <Mark colour={colour} />
      <span className="portal-logo__name">{name}</span>
    </span>
  );
}
