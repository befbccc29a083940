import type { Payload } from 'payload';
import type { TargetLocale } from '../../locales/registry.ts';
import { entryId, type Entry } from '../../content/model/collections.ts';
import type { Content } from '../../content/model/files/load.ts';
import type { Programme } from '../../content/model/schemas/programme.ts';
import { programmeSchema } from '../../content/model/schemas/programme.ts';
import { inOneGo } from '../database/in-one-go.ts';
import { toForm } from '../forms/value.ts';
import { signal } from '../publish/signals.ts';
import { readContent } from '../publish/read-content.ts';
import { readBases, rememberAgreement } from './bases.ts';
import { differencesOf } from './differences.ts';
import { importVerifications } from './import-verifications.ts';
import { importGlossary } from './glossary.ts';
import { planExchange, type Choice, type EntryPlan } from './plan.ts';
import type { ExchangeReport } from './report.ts';
import { writeSource } from './write-source.ts';
import { writeTranslation } from './write-translation.ts';

/**
 * Takes what changed in content files over into the CMS. What changed in the CMS stays; what changed in both is a
 * conflict, listed, and nothing of that entry changes until somebody chooses a side.
 */
export async function importContent(payload: Payload, request: ImportRequest): Promise<ExchangeReport> {
  const { content, only, choice, dryRun, trustApprovals, unfinished = false } = request;
  const wanted = (entry: Entry) => only.length === 0 || only.includes(entryId(entry));
  const plans = planExchange({
    files: content.entries.filter(wanted),
    cms: (await readContent(payload, { latest: true })).filter(wanted),
    bases: await readBases(payload),
    choice,
    unfinished,
  });
  const report: ExchangeReport = { changes: [], conflicts: [], kept: [], approvalsNotTaken: 0 };
  const agreed: EntryPlan[] = [];
  for (const plan of plans) {
    if (plan.fromCms.size > 0) report.kept.push(plan.id);
    if (plan.conflicts.size > 0) {
      report.conflicts.push({
        id: plan.id,
        parts: [...plan.conflicts],
        differences: differencesOf(plan, plan.conflicts),
      });
      continue;
    }
    if (plan.fromFile.size > 0)
      report.changes.push({
        id: plan.id,
        parts: [...plan.fromFile],
        isNew: plan.stored === undefined,
        differences: dryRun ? differencesOf(plan, plan.fromFile) : [],
      });
    if (plan.file) agreed.push(plan);
  }
  const takeGlossary = () =>
    importGlossary(payload, { ...request, file: content.glossary, unfinished, report });
  await (unfinished && !dryRun ? inOneGo(payload, takeGlossary) : takeGlossary());
  if (dryRun) return report;
  await writeProgramme(payload, content.programme, unfinished);
  // Offices before the procedures that name them: whoever looks in between finds what is there to be whole.
  for (const [index, plan] of agreed.entries()) {
    // At the first start nobody else is there yet.
    const write = async () => {
      report.approvalsNotTaken += await writePlan(payload, plan, trustApprovals);
    };
    await (unfinished ? inOneGo(payload, write) : write());
    request.onProgress?.(index + 1, agreed.length);
  }
  await remember(payload, agreed);
  if (report.changes.length > 0) await signal({ payload }, { kind: 'changed' });
  return report;
}

async function writePlan(
  payload: Payload,
  { file, fromFile }: EntryPlan,
  trustApprovals: boolean,
): Promise<number> {
  if (!file) return 0;
  let approvalsNotTaken = 0;
  if (fromFile.has('source')) await writeSource(payload, file);
  if (trustApprovals) await importVerifications(payload, file);
  for (const locale of Object.keys(file.translations) as TargetLocale[]) {
    if (!fromFile.has(locale)) continue;
    const written = await writeTranslation(payload, { entry: file, locale, trustApprovals });
    approvalsNotTaken += written.approvalsNotTaken;
  }
  return approvalsNotTaken;
}

/** Remembers what both sides say now, for the parts on which they agree. */
async function remember(payload: Payload, plans: readonly EntryPlan[]): Promise<void> {
  const stored = new Map(
    (await readContent(payload, { latest: true })).map((entry) => [entryId(entry), entry]),
  );
  const bases = await readBases(payload);
  for (const { id, file, fromFile, same } of plans) {
    const cms = stored.get(id);
    const known = bases.get(id) ?? {};
    // What is the same and was remembered before needs no second note.
    const parts = new Set([...fromFile, ...[...same].filter((part) => known[part] === undefined)]);
    if (file && cms && parts.size > 0) await rememberAgreement(payload, { file, cms, parts });
  }
}

/** The indicator's parameters come from the files at the first start only; from then on the CMS holds them. */
async function writeProgramme(payload: Payload, programme: Programme, isFirst: boolean): Promise<void> {
  if (!isFirst) return;
  await payload.updateGlobal({
    slug: 'programme',
    data: toForm('indicator', programmeSchema.shape.indicator, programme.indicator) as never,
    overrideAccess: true,
    context: { imported: true },
  });
}

interface ImportRequest {
  content: Pick<Content, 'entries' | 'programme'> & Partial<Pick<Content, 'glossary'>>;
  /** Ids of the entries to take over; none means all. */
  only: readonly string[];
  choice?: Choice | undefined;
  dryRun: boolean;
  trustApprovals: boolean;
  unfinished?: boolean;
  onProgress?: (done: number, total: number) => void;
}
