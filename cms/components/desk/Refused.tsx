import type { PayloadRequest } from 'payload';
import { say, type AdminWordKey } from '../../i18n/admin-words.ts';

/** Why a desk cannot be opened, and where to go instead. */
export function Refused({ req, reason }: { req: PayloadRequest; reason: AdminWordKey }) {
  const { language } = req.i18n;
  const { admin } = req.payload.config.routes;
  return (
    <div className="portal-desk">
      <div className="portal-desk-header">
        <h1>{say(language, 'desk.ui.refused')}</h1>
        <p>{say(language, reason)}</p>
        <p className="portal-desk-links">
          <a href={admin}>{say(language, 'desk.ui.refused-start')}</a>
          <a href={`${admin}/collections/translations`}>{say(language, 'desk.ui.refused-list')}</a>
        </p>
      </div>
    </div>
  );
}
