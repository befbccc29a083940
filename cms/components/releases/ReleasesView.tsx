import type { AdminViewServerProps } from 'payload';
import { releasesView } from '../../publish/releases-view.ts';
import { StaffPage } from '../frame/StaffPage.tsx';
import { ReleasesPage } from './ReleasesPage.tsx';

/** /admin/releases: what readers have, what they get next, and the way back. */
export function ReleasesView(view: AdminViewServerProps) {
  const { req } = view.initPageResult;
  return <StaffPage view={view}>{async () => <ReleasesPage first={await releasesView(req)} />}</StaffPage>;
}
