import type { Payload, Where } from 'payload';
import type { TargetLocale } from '../../locales/registry.ts';
import {
  localTextsSchema,
  slotSchema,
  targetSchema,
  type LocalTexts,
  type Translation,
} from '../../content/model/schemas/translation.ts';
import { targetsOfRows, type TargetRow } from '../../content/model/target-rows.ts';
import { fromForm } from '../forms/value.ts';
import type { Target as TargetDocument } from '../payload-types.ts';

/** The translations of each entry, by its id and the locale. */
export async function readTranslations(
  payload: Payload,
  where: Where = {},
): Promise<Map<string, Partial<Record<TargetLocale, Translation>>>> {
  const [records, rows] = await Promise.all([
    payload.find({ collection: 'translations', where, depth: 0, pagination: false, overrideAccess: true }),
    readRows(payload, where),
  ]);
  const rowsOf = Map.groupBy(rows, ({ translation }) => translation);
  const byEntry = new Map<string, Partial<Record<TargetLocale, Translation>>>();
  for (const record of records.docs) {
    const own = rowsOf.get(record.key) ?? [];
    const updated = newest([record.updated, ...own.map(({ on }) => on)]);
    const translation: Translation = {
      ...(updated !== undefined && { updated }),
      local: localTextsSchema.parse(fromForm(localTextsSchema, record)),
      targets: targetsOfRows(own),
    };
    // A record is made before the first word is written; until then there is no translation.
    if (own.length === 0 && isEmpty(translation.local)) continue;
    byEntry.set(record.entry, { ...byEntry.get(record.entry), [record.locale]: translation });
  }
  return byEntry;
}

/** Rows of Targets as the model knows them, with what only the CMS knows of them. */
export async function readRows(payload: Payload, where: Where = {}): Promise<StoredRow[]> {
  // From the database itself: these are tens of thousands, nothing hooks into their reading, and it takes half as long.
  const { docs } = await payload.db.find<TargetDocument>({ collection: 'targets', where, pagination: false });
  return docs.map(storedRow);
}

/** One row of Targets as the model knows it. */
export function storedRow(document: TargetDocument): StoredRow {
  const { approvalOn, approvalRole, carriedFrom } = document;
  const target = targetSchema.parse({
    unit: document.unit,
    source: document.source,
    target: document.target,
    by: document.by,
    state: document.state,
    slots: slotSchema.array().parse(document.slots ?? []),
    ...(approvalOn && approvalRole && { approval: { on: approvalOn, role: approvalRole } }),
    ...(carriedFrom && { carriedFrom }),
  });
  return {
    ...target,
    key: document.key,
    translation: document.translation,
    rev: document.rev,
    returned: document.returned === true,
    comment: document.comment ?? undefined,
    writer: document.writer ?? undefined,
    actor: document.actor ?? undefined,
    on: document.on ?? undefined,
    createdAt: document.createdAt,
  };
}

function isEmpty({ alsoCalled, links }: LocalTexts): boolean {
  return alsoCalled.length + links.length === 0;
}

function newest(days: readonly (string | null | undefined)[]): string | undefined {
  return days
    .filter((day): day is string => typeof day === 'string' && day !== '')
    .sort()
    .at(-1);
}

export interface StoredRow extends TargetRow {
  key: string;
  translation: string;
  comment: string | undefined;
  /** The account that wrote the text; nobody's for an imported one. */
  writer: string | undefined;
  actor: string | undefined;
  on: string | undefined;
  createdAt: string;
}
