import type { Payload } from 'payload';
import { say } from '../../i18n/admin-words.ts';
import { settingsOf } from '../../settings-of.ts';

/** Below the sign-in form: where no mail can be sent, an administrator helps, and the link that promises a mail is gone. */
export function PasswordHelp({ payload, i18n }: { payload: Payload; i18n: { language: string } }) {
  if (settingsOf(payload).smtpUrl !== undefined) return null;
  return <p className="portal-password-help">{say(i18n.language, 'login.no-mail')}</p>;
}
