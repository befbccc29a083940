import type { Payload } from 'payload';
import { say } from '../../i18n/admin-words.ts';

/** Over the list of the audit log: all of it as a file. */
export function DownloadAudit({ payload, i18n }: { payload: Payload; i18n: { language: string } }) {
  return (
    <p className="portal-audit-download">
      <a download href={`${payload.config.routes.api}/audit-export`}>
        {say(i18n.language, 'audit.ui.download')}
      </a>
    </p>
  );
}
