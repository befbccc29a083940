import type { AdminViewServerProps } from 'payload';
import { segmentsOf, StaffPage } from '../frame/StaffPage.tsx';
import { DeskPage } from './DeskPage.tsx';

/** The page of a desk, /admin/desk/procedures/pesel-number/uk. */
export function DeskView(view: AdminViewServerProps) {
  return (
    <StaffPage view={view}>
      {(staff) => (
        <DeskPage
          req={view.initPageResult.req}
          staff={staff}
          segments={segmentsOf(view)}
          searchParams={view.searchParams ?? {}}
        />
      )}
    </StaffPage>
  );
}
