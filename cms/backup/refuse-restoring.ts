import { existsSync } from 'node:fs';
import { PortalError } from '../../content/model/portal-error.ts';
import { restoringFolder } from './places.ts';

/** Nothing may use a data folder that a restore has not finished, or it would begin anew in what is half there. */
export function refuseRestoring(data: string): void {
  if (!existsSync(restoringFolder(data))) return;
  throw new PortalError(
    `A restore into ${data} was not finished.`,
    'Wait for it if it is running; otherwise run the same `npm run restore` again, which begins anew.',
  );
}
