'use client';
import { useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { staffOf } from '../../access/roles.ts';
import { say } from '../../i18n/admin-words.ts';
import { OthersSecondStep } from './OthersSecondStep.tsx';
import { OwnSecondStep } from './OwnSecondStep.tsx';
import { OwnSessions } from './OwnSessions.tsx';

/** In one's own account: the second step and where one is signed in. In that of others, for administrators: their second step. */
export function SecurityPanel() {
  const { id } = useDocumentInfo();
  const { user } = useAuth();
  const { language } = useTranslation().i18n;
  const staff = staffOf(user);
  if (!staff || id === undefined) return null;
  const isOwn = String(id) === staff.id;
  if (!isOwn && staff.role !== 'administrator') return null;
  return (
    <section aria-labelledby="portal-security" className="portal-security">
      <h2 id="portal-security">{say(language, 'account.ui.heading')}</h2>
      {isOwn ? (
        <>
          <OwnSecondStep language={language} />
          <OwnSessions language={language} />
        </>
      ) : (
        <OthersSecondStep id={String(id)} language={language} />
      )}
    </section>
  );
}
