import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Payload } from 'payload';
import { entryId, type Entry } from '../../content/model/collections.ts';
import type { Content } from '../../content/model/files/load.ts';
import { entryFiles, writeWhole } from '../../content/model/files/save.ts';
import { readContent } from '../publish/read-content.ts';
import { readBases, rememberAgreement } from './bases.ts';
import { differencesOf } from './differences.ts';
import { exportGlossary } from './glossary.ts';
import type { ExchangeReport } from './report.ts';
import { planExchange, type Choice } from './plan.ts';

/**
 * Writes what changed in the CMS into content files: what readers see, with its approvals and verifications, and
 * no draft of a published entry. What changed in the files stays; what changed in both is a conflict.
 */
export async function exportContent(payload: Payload, request: ExportRequest): Promise<ExchangeReport> {
  const { root, content, only, choice, dryRun } = request;
  const wanted = (entry: Entry) => only.length === 0 || only.includes(entryId(entry));
  const stored = (await readContent(payload)).filter(wanted);
  const plans = planExchange({
    files: content.entries.filter(wanted),
    cms: stored,
    bases: await readBases(payload),
    choice,
    unfinished: false,
  });
  const report: ExchangeReport = { changes: [], conflicts: [], kept: [], approvalsNotTaken: 0 };
  for (const plan of plans) {
    if (plan.fromFile.size > 0) report.kept.push(plan.id);
    if (plan.conflicts.size > 0) {
      report.conflicts.push({
        id: plan.id,
        parts: [...plan.conflicts],
        differences: differencesOf(plan, plan.conflicts),
      });
      continue;
    }
    const { stored: entry } = plan;
    if (!entry) continue;
    // What only the CMS may say, such as a verification, changes files without being a change of the source.
    const files = [...entryFiles(entry)].filter(
      ([name, text]) => !comesFromFile(plan.fromFile, name) && readIfThere(path.join(root, name)) !== text,
    );
    if (files.length === 0) continue;
    report.changes.push({
      id: plan.id,
      parts: files.map(([name]) => path.basename(name)),
      isNew: plan.file === undefined,
      differences: dryRun
        ? differencesOf({ ...plan, file: entry, stored: plan.file }, new Set([...plan.fromCms, ...plan.same]))
        : [],
    });
    if (dryRun) continue;
    for (const [name, text] of files) writeWhole(path.join(root, name), text);
    await rememberAgreement(payload, {
      file: entry,
      cms: entry,
      parts: new Set([...plan.fromCms, ...plan.same]),
    });
  }
  await exportGlossary(payload, { ...request, file: content.glossary, report });
  return report;
}

/** Whether a file holds a part that the files changed, which an export leaves alone. */
function comesFromFile(parts: ReadonlySet<string>, name: string): boolean {
  const base = path.basename(name);
  return parts.has(base === 'facts.yaml' || base === 'pl.md' ? 'source' : path.basename(base, '.yaml'));
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

interface ExportRequest {
  /** The content folder. */
  root: string;
  content: Pick<Content, 'entries'> & Partial<Pick<Content, 'glossary'>>;
  only: readonly string[];
  choice?: Choice | undefined;
  dryRun: boolean;
}
