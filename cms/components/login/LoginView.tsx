import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { getSafeRedirect } from 'payload/shared';
import { whoIs } from '../../access/admit.ts';
import { Logo } from '../brand/Logo.tsx';
import { PasswordHelp } from '../brand/PasswordHelp.tsx';
import { LoginForm } from './LoginForm.tsx';

/** Where everybody signs in: with a password and, whoever has one, with a code in a second step. */
export async function LoginView({ initPageResult, searchParams }: AdminViewServerProps) {
  const { payload, i18n, headers } = initPageResult.req;
  const { admin } = payload.config.routes;
  const wanted = searchParams?.['redirect'];
  const next = getSafeRedirect({ fallbackTo: admin, redirectTo: typeof wanted === 'string' ? wanted : '' });
  const { standing } = await whoIs(payload, headers);
  if (standing === 'in') redirect(next);
  if (standing === 'waiting') redirect(`${admin}/second-step`);
  return (
    <div className="portal-login">
      <Logo payload={payload} />
      <LoginForm language={i18n.language} next={next} />
      <PasswordHelp i18n={i18n} payload={payload} />
    </div>
  );
}
