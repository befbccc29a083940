import type { PayloadRequest } from 'payload';
import { isLocale, sourceLocale, type TargetLocale } from '../../locales/registry.ts';
import { entryId } from '../../content/model/collections.ts';
import { outsideInlineSubset } from '../../content/model/markdown/inline.ts';
import type { UnitId } from '../../content/model/normal.ts';
import { staffOf, type Staff } from '../access/roles.ts';
import { wantSnapshot } from '../publish/signals.ts';
import { record } from '../audit/record.ts';
import type { AuditKind } from '../audit/kinds.ts';
import { todayInCity } from '../publish/today.ts';
import type { StoredRow } from '../publish/read-translations.ts';
import { appendRow } from './append-row.ts';
import { keepRecords } from './record.ts';
import { Refusal } from './refusal.ts';
import { whyNotApprove, whyNotReview, whyNotWrite } from './rules.ts';
import { readWork, type Work } from './work.ts';

/** Saves a translator's text of one unit as their draft; a text like the one before is no new revision. */
export async function saveDraft(req: PayloadRequest, { at, unit, base, text }: Save): Promise<StoredRow> {
  const { staff, work } = await open(req, at, whyNotWrite);
  const source = work.units.find(({ id }) => id === unit);
  if (!source) throw new Refusal(409, 'desk.source-changed');
  const trimmed = text.trim();
  if (trimmed === '') throw new Refusal(400, 'desk.empty');
  if (trimmed.length > longestTarget) throw new Refusal(400, 'desk.too-long');
  if (outsideInlineSubset(trimmed) !== undefined) throw new Refusal(400, 'desk.markup');
  const known = work.newest.get(unit);
  if (known?.rev === base && known.target === trimmed && known.returned !== true) return known;
  await keepRecords(req, entryId(work.entry), [work.locale]);
  return appendRow(req, {
    place: placeOf(work, unit),
    base,
    target: { unit, source: source.text, target: trimmed, by: 'human', state: 'draft', slots: source.slots },
    writer: staff.id,
    actor: staff.id,
    on: await todayInCity(req.payload),
  });
}

/** Hands drafts in: readers see them from the next release, marked as not yet approved. */
export async function submit(req: PayloadRequest, { at, rows }: Chosen): Promise<StoredRow[]> {
  const { staff, work } = await open(req, at, whyNotWrite);
  const chosen = [...new Set(rows)].map((key) => {
    const row = currentRow(work, key);
    if (row.state !== 'draft' || row.returned === true) throw new Refusal(409, 'desk.not-a-draft', { key });
    return row;
  });
  return append(req, { work, chosen, staff, change: { state: 'submitted' }, kind: 'translation.submitted' });
}

/** Sends a submitted or approved text back to its writer with a comment; readers no longer get it. */
export async function returnToWriter(
  req: PayloadRequest,
  { at, rows, comment }: Chosen & { comment: string },
): Promise<StoredRow[]> {
  const { staff, work } = await open(req, at, whyNotReview);
  if (comment.trim() === '') throw new Refusal(400, 'desk.comment-missing');
  const chosen = [...new Set(rows)].map((key) => {
    const row = currentRow(work, key);
    if (row.state === 'draft') throw new Refusal(409, 'desk.not-submitted', { key });
    return row;
  });
  const change = { state: 'draft' as const, returned: true, comment: comment.trim().slice(0, longestTarget) };
  return append(req, { work, chosen, staff, change, kind: 'translation.returned' });
}

/**
 * Approves texts by the keys of the rows that were on the reviewer's screen. All of them are looked at before the
 * first is written: one that is newer, the reviewer's own or not submitted refuses the whole.
 */
export async function approve(req: PayloadRequest, { at, rows }: Chosen): Promise<StoredRow[]> {
  const { staff, work } = await open(req, at, whyNotReview);
  const chosen = [...new Set(rows)].map((key) => {
    const row = currentRow(work, key);
    const reason = whyNotApprove(staff, at.locale, row);
    if (reason) throw new Refusal(reason === 'desk.not-submitted' ? 409 : 403, reason, { key });
    return row;
  });
  const { competence } = staff;
  if (competence === undefined) throw new Refusal(403, 'desk.no-competence');
  const approval = { on: await todayInCity(req.payload), role: competence };
  return append(req, {
    work,
    chosen,
    staff,
    change: { state: 'approved', approval },
    kind: 'translation.approved',
  });
}

async function open(
  req: PayloadRequest,
  at: At,
  whyNot: (staff: Staff | undefined, locale: TargetLocale) => ReturnType<typeof whyNotWrite>,
): Promise<{ staff: Staff; work: Work }> {
  const staff = staffOf(req.user);
  if (!isLocale(at.locale) || (at.locale as string) === sourceLocale) throw new Refusal(404, 'desk.no-entry');
  const reason = whyNot(staff, at.locale);
  if (reason || !staff) throw new Refusal(staff ? 403 : 401, reason ?? 'desk.sign-in');
  return { staff, work: await readWork(req, at) };
}

/** The row of a key, if it is still the newest of a unit that the source still has. */
function currentRow(work: Work, key: string): StoredRow {
  const row = work.rows.find((candidate) => candidate.key === key);
  if (!row) throw new Refusal(404, 'desk.no-row', { key });
  const newest = work.newest.get(row.unit);
  if (newest?.key !== key)
    throw new Refusal(409, 'desk.newer', {
      key,
      current: newest && { key: newest.key, target: newest.target },
    });
  if (!work.units.some(({ id }) => id === row.unit)) throw new Refusal(409, 'desk.source-changed', { key });
  return row;
}

/** A change of state is a new revision with the same text and the same writer. */
async function append(
  req: PayloadRequest,
  { work, chosen, staff, change, kind }: Decision,
): Promise<StoredRow[]> {
  const on = await todayInCity(req.payload);
  const written: StoredRow[] = [];
  const { returned, comment, ...state } = change;
  try {
    for (const { unit, rev, source, target, by, slots, carriedFrom, writer } of chosen) {
      written.push(
        await appendRow(req, {
          place: placeOf(work, unit),
          base: rev,
          target: { unit, source, target, by, slots, ...(carriedFrom && { carriedFrom }), ...state },
          writer,
          actor: staff.id,
          on,
          ...(returned && { returned }),
          ...(comment && { comment }),
        }),
      );
    }
  } finally {
    // Of several rows one may lose a race: those before it are written, and readers get them.
    if (written.length > 0) {
      await wantSnapshot(req);
      await record(req, {
        kind,
        ...{ area: 'targets', document: work.translation, entry: entryId(work.entry), locale: work.locale },
        details: { texts: written.length },
      });
    }
  }
  return written;
}

function placeOf({ entry, locale, translation }: Work, unit: UnitId) {
  return { translation, entry: entryId(entry), locale, unit };
}

/** Far more than any text of a page; it keeps one request from filling the disk. */
const longestTarget = 10_000;

interface At {
  collection: string;
  key: string;
  locale: TargetLocale;
}

interface Save {
  at: At;
  unit: UnitId;
  /** The revision on the writer's screen; 0 where there was none. */
  base: number;
  text: string;
}

interface Chosen {
  at: At;
  /** Keys of the rows on the screen. */
  rows: readonly string[];
}

interface Decision {
  work: Work;
  chosen: readonly StoredRow[];
  staff: Staff;
  change: Change;
  /** What the audit log calls it. */
  kind: AuditKind;
}

interface Change {
  state: 'draft' | 'submitted' | 'approved';
  approval?: NonNullable<StoredRow['approval']>;
  returned?: boolean;
  comment?: string;
}
