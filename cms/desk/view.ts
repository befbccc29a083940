import type { PayloadRequest } from 'payload';
import { locales, type TargetLocale } from '../../locales/registry.ts';
import type { UnitId, UnitKind } from '../../content/model/normal.ts';
import { countStates, unitStates, type UnitCounts } from '../../content/model/states.ts';
import { targetsOfRows } from '../../content/model/target-rows.ts';
import { staffOf, type Staff } from '../access/roles.ts';
import { say } from '../i18n/admin-words.ts';
import { labelOfField } from '../forms/field-label.ts';
import type { StoredRow } from '../publish/read-translations.ts';
import { createTermsIn, readTerms, type Term } from './glossary.ts';
import { readMemory, type Remembered } from './memory.ts';
import { Refusal } from './refusal.ts';
import { whyNotApprove, whyNotRead, whyNotReview, whyNotWrite } from './rules.ts';
import { readWork, type Work, type WorkOf } from './work.ts';

/** Everything that the desk shows of an entry in a locale, for the person who looks. */
export async function deskView(req: PayloadRequest, at: WorkOf): Promise<DeskView> {
  const staff = staffOf(req.user);
  const reason = whyNotRead(staff, at.locale);
  if (reason || !staff) throw new Refusal(staff ? 403 : 401, reason ?? 'desk.sign-in');
  const { language } = req.i18n;
  const work = await readWork(req, at);
  const states = unitStates(work.units, targetsOfRows(work.rows));
  const untranslated = work.units.filter(({ id }) => !work.newest.has(id)).map(({ id }) => id);
  const [memory, terms] = await Promise.all([
    readMemory(req.payload, { locale: at.locale, units: untranslated, except: work.translation }),
    readTerms(req.payload, at.locale),
  ]);
  // Made once for all texts: it holds every form of every term.
  const termsIn = createTermsIn(terms);
  const writeReason = whyNotWrite(staff, at.locale);
  const reviewReason = whyNotReview(staff, at.locale);
  return {
    entry: {
      collection: work.entry.collection,
      key: work.entry.key,
      title: work.entry.texts.title,
      highRisk: 'highRisk' in work.entry.facts && work.entry.facts.highRisk,
      published: work.entry.facts.status === 'published',
    },
    locale: at.locale,
    language: locales[at.locale].name,
    dir: locales[at.locale].dir,
    may: {
      write: writeReason === undefined,
      review: reviewReason === undefined,
      whyNotReview: reviewReason && say(language, reviewReason),
    },
    counts: countStates(states.values()),
    units: work.units.map(({ id, kind, text }) => {
      const row = work.newest.get(id);
      const before = work.earlier.get(id);
      const whyNot = row && whyNotApprove(staff, at.locale, row);
      const field = work.fields.get(id) ?? '';
      return {
        id,
        kind,
        field,
        label: labelOfField(work.entry.collection, field, language),
        source: text,
        state: states.get(id)?.state ?? 'missing',
        current: row && shownRow(row, staff),
        shown: shownText(work, id, row),
        before: before && { source: before.source, target: before.target },
        memory: memory.get(id),
        terms: termsIn(text),
        mayApprove: row !== undefined && whyNot === undefined,
        whyNotApprove: whyNot && say(language, whyNot),
        history: work.rows.filter(({ unit }) => unit === id).length,
      };
    }),
  };
}

/** What readers get while something newer is being written. */
function shownText({ shown }: Work, unit: UnitId, row: StoredRow | undefined): string | undefined {
  const text = shown.get(unit)?.target;
  return text === row?.target ? undefined : text;
}

/** A row without whose it is, but for one's own. */
export function shownRow(row: StoredRow, staff: Staff) {
  const { key, rev, state, target, by, returned, comment, writer, createdAt, approval } = row;
  return { key, rev, state, target, by, returned, comment, mine: writer === staff.id, createdAt, approval };
}

export interface DeskView {
  entry: { collection: string; key: string; title: string; highRisk: boolean; published: boolean };
  locale: TargetLocale;
  /** Its name in itself. */
  language: string;
  dir: 'ltr' | 'rtl';
  may: { write: boolean; review: boolean; whyNotReview: string | undefined };
  counts: UnitCounts;
  units: DeskUnit[];
}

/** One text to translate, and all that helps to. */
export interface DeskUnit {
  id: UnitId;
  kind: UnitKind;
  field: string;
  /** What the text is on the page, in the language of the staff. */
  label: string;
  source: string;
  state: 'missing' | 'outdated' | 'awaiting-approval' | 'approved';
  /** The newest row, whoever it is from. */
  current: ReturnType<typeof shownRow> | undefined;
  /** What readers get, where it is not the newest text. */
  shown: string | undefined;
  /** What stood here before the source changed. */
  before: { source: string; target: string } | undefined;
  memory: Remembered | undefined;
  terms: Term[];
  mayApprove: boolean;
  whyNotApprove: string | undefined;
  /** How many revisions there are. */
  history: number;
}
