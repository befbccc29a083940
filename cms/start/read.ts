import type { Payload, PayloadRequest } from 'payload';
import { targetLocales, type TargetLocale } from '../../locales/registry.ts';
import type { Entry } from '../../content/model/collections.ts';
import type { GroupVerification } from '../../content/model/group-content.ts';
import type { Programme } from '../../content/model/schemas/programme.ts';
import type { Staff } from '../access/roles.ts';
import { entrySlugs, type EntrySlug } from '../collections/slugs.ts';
import { entryOf, readProgramme, readVerifications } from '../publish/read-content.ts';
import { readRows, type StoredRow } from '../publish/read-translations.ts';
import { timeZoneOfCity, todayInCity } from '../publish/today.ts';
import { readSchedules, type Schedule } from '../schedule/read-schedules.ts';
import { readAccounts, type Account } from './read-accounts.ts';
import { readDrafts, type UnpublishedDraft } from './read-drafts.ts';

/** What the start page of a person is made of, read once; what is not theirs to work on is not read at all. */
export async function readStart(
  payload: Payload,
  { user, staff }: { user: PayloadRequest['user']; staff: Staff },
): Promise<StartData> {
  const organises = staff.role === 'coordinator' || staff.role === 'administrator';
  const edits = organises || staff.role === 'editor';
  const wanted = organises ? [...targetLocales] : [...new Set([...staff.locales, ...staff.reviewLocales])];
  const [today, timeZone, entries, drafts, rows, records, verifications, programme, accounts, schedules] =
    await Promise.all([
      todayInCity(payload),
      timeZoneOfCity(payload),
      readEntries(payload, user),
      edits ? readDrafts(payload, user) : [],
      wanted.length > 0 ? readRows(payload, { locale: { in: wanted } }) : [],
      wanted.length > 0 ? readRecords(payload, wanted) : new Map<string, TranslationRecord>(),
      edits ? readVerifications(payload) : new Map<string, GroupVerification[]>(),
      edits ? readProgramme(payload) : undefined,
      organises ? readAccounts(payload, user) : [],
      edits ? readSchedules(payload, { state: { not_equals: 'cancelled' } }) : [],
    ]);
  return {
    today,
    timeZone,
    entries,
    drafts,
    rows: Map.groupBy(rows, ({ translation }) => translation),
    records,
    verifications,
    programme,
    accounts,
    schedules,
  };
}

/** The entries that the person may read, as they are published, or as they stand if they never were. */
async function readEntries(payload: Payload, user: PayloadRequest['user']): Promise<StartEntry[]> {
  const found = await Promise.all(
    entrySlugs.map(async (collection) => {
      const { docs } = await payload.find({
        collection,
        depth: 0,
        pagination: false,
        sort: 'key',
        overrideAccess: false,
        user,
      });
      return docs.flatMap((document) => {
        const entry = entryOf(collection, document as unknown as Record<string, unknown>);
        return entry ? [startEntry(document.id, collection, entry)] : [];
      });
    }),
  );
  return found.flat();
}

/** An entry with what every list says of it. */
export function startEntry(id: string, collection: EntrySlug, entry: Entry): StartEntry {
  return {
    id,
    collection,
    key: entry.key,
    title: entry.texts.title,
    highRisk: 'highRisk' in entry.facts && entry.facts.highRisk,
    published: entry.facts.status === 'published',
    entry,
  };
}

async function readRecords(
  payload: Payload,
  wanted: readonly TargetLocale[],
): Promise<Map<string, TranslationRecord>> {
  const { docs } = await payload.find({
    collection: 'translations',
    where: { locale: { in: [...wanted] } },
    select: { key: true, assignee: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  });
  return new Map(
    docs.map(({ id, key, assignee }) => [
      key,
      { id, assignee: typeof assignee === 'object' ? assignee?.id : assignee },
    ]),
  );
}

export interface StartData {
  /** The day in the city. */
  today: string;
  timeZone: string;
  entries: StartEntry[];
  drafts: UnpublishedDraft[];
  /** Every revision of the texts of a translation, by its key. */
  rows: ReadonlyMap<string, StoredRow[]>;
  records: ReadonlyMap<string, TranslationRecord>;
  /** The verifications of each entry by its id, oldest first. */
  verifications: ReadonlyMap<string, GroupVerification[]>;
  programme: Programme | undefined;
  accounts: Account[];
  /** What is planned and what became of it, the earliest first. */
  schedules: Schedule[];
}

export interface StartEntry {
  /** The id of its document, as addresses of the CMS name it. */
  id: string;
  collection: EntrySlug;
  key: string;
  title: string;
  highRisk: boolean;
  published: boolean;
  entry: Entry;
}

export interface TranslationRecord {
  id: string;
  /** The account that the translation is given to. */
  assignee: string | undefined;
}
