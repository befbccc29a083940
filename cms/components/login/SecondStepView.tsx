import { MinimalTemplate } from '@payloadcms/next/templates';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { whoIs } from '../../access/admit.ts';
import { say } from '../../i18n/admin-words.ts';
import { Logo } from '../brand/Logo.tsx';
import { FirstSetUp } from './FirstSetUp.tsx';

/** All that is open to somebody who has to set up the second step before anything else. */
export async function SecondStepView({ initPageResult }: AdminViewServerProps) {
  const { payload, i18n, headers } = initPageResult.req;
  const { admin } = payload.config.routes;
  const who = await whoIs(payload, headers);
  if (who.standing === 'nobody') redirect(`${admin}${payload.config.admin.routes.login}`);
  if (who.standing === 'in') redirect(`${admin}${payload.config.admin.routes.account}`);
  return (
    <MinimalTemplate>
      <div className="portal-login">
        <Logo payload={payload} />
        <h1 className="portal-login__heading">{say(i18n.language, 'second-step.ui.heading')}</h1>
        <p>{say(i18n.language, 'second-step.ui.must')}</p>
        <FirstSetUp language={i18n.language} next={admin} />
      </div>
    </MinimalTemplate>
  );
}
