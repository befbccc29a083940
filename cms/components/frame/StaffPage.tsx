import type { ReactNode } from 'react';
import { DefaultTemplate } from '@payloadcms/next/templates';
import { Gutter } from '@payloadcms/ui';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps, PayloadRequest } from 'payload';
import { staffOf, type Staff } from '../../access/roles.ts';

/** A page of ours in the frame of Payload's own; whoever is not signed in goes to the login and comes back. */
export function StaffPage({ view, children }: StaffPageProps) {
  const { initPageResult, params, searchParams } = view;
  const { req, permissions, visibleEntities, locale } = initPageResult;
  const segments = segmentsOf(view);
  const staff = staffOf(req.user);
  if (!staff || !permissions.canAccessAdmin) redirect(wayIn(req, segments));
  return (
    <DefaultTemplate
      i18n={req.i18n}
      {...(locale && { locale })}
      {...(params && { params })}
      {...(searchParams && { searchParams })}
      {...(req.user && { user: req.user })}
      payload={req.payload}
      permissions={permissions}
      req={req}
      // Payload writes into this object; the one from the request is frozen.
      visibleEntities={{ ...visibleEntities }}
    >
      <Gutter>{children(staff)}</Gutter>
    </DefaultTemplate>
  );
}

/** The parts of the address after `/admin`. */
export function segmentsOf({ params }: Pick<AdminViewServerProps, 'params'>): string[] {
  return [params?.['segments'] ?? []].flat();
}

/** Payload leaves it to a view of ours to send people to the login, and back when they have signed in. */
function wayIn(req: PayloadRequest, segments: readonly string[]): string {
  const { admin, routes } = req.payload.config;
  const back = `${routes.admin}/${segments.map(encodeURIComponent).join('/')}`;
  const page = req.user ? admin.routes.unauthorized : admin.routes.login;
  return `${routes.admin}${page}?redirect=${encodeURIComponent(back)}`;
}

interface StaffPageProps {
  view: AdminViewServerProps;
  children: (staff: Staff) => ReactNode;
}
