import { replaceBodyTexts } from './markdown/body.ts';
import { unitId, type UnitId, type UnitKind } from './normal.ts';
import type { Slot } from './schemas/translation.ts';
import { textFields, type Column } from './text-fields.ts';
import type { Collection, TextsOf } from './collections.ts';

/** Every text of an entry in page order, repeated ones too, each with its unit and its place. */
export function occurrences<C extends Collection>(collection: C, texts: TextsOf[C]): Occurrence[] {
  const found: Occurrence[] = [];
  walk(collection, texts, (kind, field, text) => {
    found.push({ unit: unitId(kind, text), kind, field, text });
    return text;
  });
  return found;
}

/** The units of an entry: equal texts once, with every slot in which they stand. */
export function extractUnits<C extends Collection>(collection: C, texts: TextsOf[C]): Unit[] {
  return unitsOf(occurrences(collection, texts));
}

/** The units of texts that were walked before. */
export function unitsOf(all: readonly Occurrence[]): Unit[] {
  const slots = slotsOf(all);
  const units = new Map<UnitId, Unit>();
  for (const [index, { unit: id, kind, text }] of all.entries()) {
    const unit = units.get(id) ?? { id, kind, text, slots: [] };
    const slot = slots[index];
    if (slot) unit.slots.push(slot);
    units.set(id, unit);
  }
  return [...units.values()];
}

/** The same texts with each replaced by what `replace` gives for its unit: the inverse of extraction. */
export function applyUnits<C extends Collection>(
  collection: C,
  texts: TextsOf[C],
  replace: (unit: Pick<Occurrence, 'unit' | 'kind' | 'field' | 'text'>) => string,
): TextsOf[C] {
  return walk(collection, texts, (kind, field, text) =>
    replace({ unit: unitId(kind, text), kind, field, text }),
  ) as TextsOf[C];
}

/** The slot of each occurrence: its field and, where the field is a list, the units before and after it there. */
export function slotsOf(all: readonly Pick<Occurrence, 'unit' | 'field'>[]): Slot[] {
  const lastInField = new Map<string, Slot & { unit: UnitId }>();
  return all
    .map(({ unit, field }) => {
      const before = lastInField.get(field);
      const slot = { field, ...(before && { previous: before.unit }), unit };
      if (before) before.next = unit;
      lastInField.set(field, slot);
      return slot;
    })
    .map(({ field, previous, next }: Slot) => ({
      field,
      ...(previous && { previous }),
      ...(next && { next }),
    }));
}

function walk(collection: Collection, texts: object, visit: Visit): object {
  const source = texts as Record<string, unknown>;
  const result: Record<string, unknown> = { ...source };
  for (const field of textFields(collection)) {
    const value = source[field.name];
    if (value === undefined) continue;
    if (field.shape === 'one') result[field.name] = visit(field.kind, field.name, value as string);
    if (field.shape === 'list')
      result[field.name] = (value as string[]).map((text) => visit(field.kind, field.name, text));
    if (field.shape === 'rows')
      result[field.name] = (value as Row[]).map((row) =>
        walkRow({ row, field: field.name, columns: field.columns, visit }),
      );
    if (field.shape === 'body')
      result[field.name] = replaceBodyTexts(value as string, ({ kind, text }) =>
        visit(kind, field.name, text),
      );
  }
  return result;
}

function walkRow({
  row,
  field,
  columns,
  visit,
}: {
  row: Row;
  field: string;
  columns: Column[];
  visit: Visit;
}): Row {
  const result: Row = { ...row };
  for (const { name, kind } of columns) {
    const text = row[name];
    if (text !== undefined) result[name] = visit(kind, `${field}.${row['key'] ?? ''}.${name}`, text);
  }
  return result;
}

/** One place where a text stands in an entry. */
export interface Occurrence {
  unit: UnitId;
  kind: UnitKind;
  /** Its field: `title`, `steps`, or `fees.card.label` for a row's. */
  field: string;
  text: string;
}

/** One natural-language text of an entry. */
export interface Unit {
  id: UnitId;
  kind: UnitKind;
  text: string;
  slots: Slot[];
}

type Visit = (kind: UnitKind, field: string, text: string) => string;
type Row = Record<string, string | undefined>;
