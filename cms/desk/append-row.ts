import { ValidationError, type PayloadRequest } from 'payload';
import type { TargetLocale } from '../../locales/registry.ts';
import type { UnitId } from '../../content/model/normal.ts';
import type { Target } from '../../content/model/schemas/translation.ts';
import { newestRows, targetKey } from '../../content/model/target-rows.ts';
import { readRows, storedRow, type StoredRow } from '../publish/read-translations.ts';
import { Refusal } from './refusal.ts';

/**
 * Writes the next revision of a unit's target. `base` is the revision that was on the writer's screen: if another
 * is newer, or wins the race for the same key, nothing is written and the newer one comes back with a 409.
 */
export async function appendRow(
  req: PayloadRequest,
  { place, base, target, writer, ...rest }: NewRow,
): Promise<StoredRow> {
  const newest = await newestRow(req, place);
  if ((newest?.rev ?? 0) !== base) throw conflict(newest, target.target);
  const { slots, approval, carriedFrom, ...text } = target;
  try {
    const document = await req.payload.create({
      collection: 'targets',
      data: {
        ...text,
        key: targetKey(place.translation, place.unit, base + 1),
        translation: place.translation,
        entry: place.entry,
        locale: place.locale,
        rev: base + 1,
        slots: slots,
        carriedFrom: carriedFrom ?? null,
        approvalOn: approval?.on ?? null,
        approvalRole: approval?.role ?? null,
        ...rest,
        writer: writer ?? null,
      },
      overrideAccess: true,
      req,
    });
    return storedRow(document);
  } catch (error) {
    if (error instanceof ValidationError) throw conflict(await newestRow(req, place), target.target);
    throw error;
  }
}

/** The current revision of a unit's target. */
export async function newestRow(
  req: PayloadRequest,
  { translation, unit }: Place,
): Promise<StoredRow | undefined> {
  const rows = await readRows(req.payload, { translation: { equals: translation }, unit: { equals: unit } });
  return newestRows(rows).get(unit);
}

function conflict(current: StoredRow | undefined, yours: string): Refusal {
  return new Refusal(409, 'desk.conflict', {
    current: current && { key: current.key, rev: current.rev, target: current.target, state: current.state },
    yours,
  });
}

/** The unit of a translation that a row belongs to. */
export interface Place {
  translation: string;
  entry: string;
  locale: TargetLocale;
  unit: UnitId;
}

interface NewRow {
  place: Place;
  base: number;
  target: Target;
  /** The account that wrote the text, and the one that makes this row of it. */
  writer: string | undefined;
  actor: string;
  on: string;
  returned?: boolean;
  comment?: string;
}
