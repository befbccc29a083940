import nodemailer from 'nodemailer';
import type { EmailAdapter } from 'payload';
import type { Settings } from './settings.ts';

/** Sends mail through SMTP_URL. Without it no mail leaves: administrators hand out one-time links instead. */
export function mailAdapter({ smtpUrl, mailFrom }: Pick<Settings, 'smtpUrl' | 'mailFrom'>): EmailAdapter {
  const from = mailFrom ?? 'portal@localhost';
  const transport = smtpUrl === undefined ? undefined : nodemailer.createTransport(smtpUrl);
  return ({ payload }) => ({
    name: transport ? 'smtp' : 'none',
    defaultFromAddress: from,
    defaultFromName: '',
    sendEmail: async (message) => {
      if (!transport) {
        // Never the text itself: it may hold a link that opens an account.
        payload.logger.warn('No mail was sent, because SMTP_URL is not set.');
        return;
      }
      await transport.sendMail({ from, ...message });
    },
  });
}
