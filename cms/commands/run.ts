import type { Payload } from 'payload';
import { z } from 'zod';
import { loadContent } from '../../content/model/files/load.ts';
import { checkContent } from '../../content/model/checks/check-content.ts';
import { makeBackup } from '../backup/make-backup.ts';
import { Refusal } from '../desk/refusal.ts';
import { removeSecondStepOf } from '../account/remove-second-step.ts';
import { auditAsCsv } from '../audit/as-csv.ts';
import { record } from '../audit/record.ts';
import { periodSchema } from '../endpoints/audit.ts';
import { exportContent } from '../exchange/export-content.ts';
import { importContent } from '../exchange/import-content.ts';
import type { ExchangeReport } from '../exchange/report.ts';
import { createUser, userRequest } from '../setup/create-user.ts';

/** Runs one of the commands that write or must see all, in the process that holds the database. */
export async function runCommand(payload: Payload, name: string, request: unknown): Promise<unknown> {
  switch (name) {
    case 'content:import': {
      const wanted = exchangeRequest.parse(request);
      const content = loadContent(wanted.root);
      const problems = [...content.problems, ...checkContent(content)].filter(
        ({ severity }) => severity === 'structural',
      );
      // A fault in one file refuses all: half an import is worse than none.
      if (problems.length > 0) return { problems };
      const report = await importContent(payload, { ...wanted, content });
      if (!wanted.dryRun) await record(payload, { kind: 'content.imported', details: toldOf(report) });
      return { report };
    }
    case 'content:export': {
      const wanted = exchangeRequest.parse(request);
      const content = loadContent(wanted.root);
      if (content.problems.length > 0) return { problems: content.problems };
      const report = await exportContent(payload, { ...wanted, content });
      if (!wanted.dryRun) await record(payload, { kind: 'content.exported', details: toldOf(report) });
      return { report };
    }
    case 'audit:export': {
      await record(payload, { kind: 'audit.exported' });
      let csv = '';
      for await (const page of auditAsCsv(payload, periodSchema.parse(request))) csv += page;
      return { csv };
    }
    case 'second-step:remove':
      await removeSecondStepOf(payload, z.object({ email: z.string() }).parse(request).email);
      return {};
    case 'user:create':
      return createUser(payload, userRequest.parse(request));
    case 'backup': {
      // Before, so that the file itself says that it was made.
      await record(payload, { kind: 'backup.made' });
      return makeBackup(payload, backupRequest.parse(request));
    }
    default:
      throw new Refusal(404, 'commands.refused');
  }
}

/** What the audit log says of an exchange: the entries, as far as a row has room for them. */
function toldOf({ changes, conflicts }: ExchangeReport) {
  return {
    entries: changes.map(({ id }) => id).slice(0, 200),
    changes: changes.length,
    conflicts: conflicts.length,
  };
}

export const exchangeRequest = z.object({
  /** The content folder, as a full path. */
  root: z.string(),
  only: z.array(z.string()),
  choice: z.enum(['theirs', 'ours']).optional(),
  dryRun: z.boolean(),
  trustApprovals: z.boolean(),
});

export const backupRequest = z.object({
  /** The file to make, as a full path. */
  target: z.string(),
});
