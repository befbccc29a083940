import { DefaultTemplate } from '@payloadcms/next/templates';
import { Gutter } from '@payloadcms/ui';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps, PayloadRequest } from 'payload';
import { staffOf } from '../../access/roles.ts';
import { DeskPage } from './DeskPage.tsx';

/** The page of a desk, /admin/desk/procedures/pesel-number/uk, in the frame of Payload's own pages. */
export function DeskView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult;
  const segments = [params?.['segments'] ?? []].flat();
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
      <Gutter>
        <DeskPage req={req} staff={staff} segments={segments} searchParams={searchParams ?? {}} />
      </Gutter>
    </DefaultTemplate>
  );
}

/** Payload leaves it to a view of ours to send people to the login, and back when they have signed in. */
function wayIn(req: PayloadRequest, segments: readonly string[]): string {
  const { admin, routes } = req.payload.config;
  const back = `${routes.admin}/${segments.map(encodeURIComponent).join('/')}`;
  const page = req.user ? admin.routes.unauthorized : admin.routes.login;
  return `${routes.admin}${page}?redirect=${encodeURIComponent(back)}`;
}
