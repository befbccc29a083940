import { z } from 'zod';
import type { Collection, TextsOf } from '../collections.ts';
import { earlierTargets } from '../earlier.ts';
import { unitId, unitKinds, type UnitId, type UnitKind } from '../normal.ts';
import { isoDate, provenances } from '../schemas/common.ts';
import {
  approvalSchema,
  localTextsSchema,
  targetStates,
  type Target,
  type Translation,
} from '../schemas/translation.ts';
import { currentTargets, isPublic } from '../targets.ts';
import { textFields } from '../text-fields.ts';
import { extractUnits, occurrences, slotsOf } from '../units.ts';
import type { Fault } from './source-markdown.ts';
import { formatYaml, parseYaml, zodFaults } from './yaml-file.ts';

/** Reads `<locale>.yaml`: pairs of source and target in page order, and the locale's own texts. */
export function parseTranslation(
  collection: Collection,
  text: string,
): { translation?: Translation; faults: TranslationFault[] } {
  const yaml = parseYaml(text);
  if (!yaml.ok) return { faults: [{ kind: 'unreadable-file', line: yaml.line, message: yaml.message }] };
  const parsed = fileSchema.safeParse(yaml.value);
  if (!parsed.success) {
    return {
      faults: zodFaults(parsed.error, yaml.lineOf).map((fault) => ({ kind: 'wrong-translation', ...fault })),
    };
  }
  const { updated, local, targets: rows, retired } = parsed.data;
  const faults: TranslationFault[] = [];
  const targets = new Map<UnitId, Target>();
  const slots = slotsOf(rows.map(({ unit, slot }) => ({ unit, field: slot })));
  for (const [index, row] of rows.entries()) {
    const line = yaml.lineOf(['targets', index]);
    const slot = slots[index] ?? { field: row.slot };
    if (
      row.source !== undefined &&
      !isUnitOf({ unit: row.unit, source: row.source }, kindsOf(collection, row.slot))
    ) {
      faults.push({
        kind: 'unit-mismatch',
        line,
        message: `unit ${row.unit} does not match its source text`,
      });
    }
    const known = targets.get(row.unit);
    if (known && row.target)
      faults.push({ kind: 'duplicate-unit', line, message: `unit ${row.unit} has a target here and above` });
    if (known) known.slots.push(slot);
    else if (row.source && row.target && row.by && row.state) {
      targets.set(row.unit, {
        unit: row.unit,
        source: row.source,
        target: row.target,
        by: row.by,
        state: row.state,
        slots: [slot],
        ...(row.approval && { approval: row.approval }),
        ...(row.carriedFrom && { carriedFrom: row.carriedFrom }),
      });
    }
    if (row.before && !isUnitOf(row.before, kindsOf(collection, row.slot)))
      faults.push({
        kind: 'unit-mismatch',
        line,
        message: `the earlier unit ${row.before.unit} does not match its source text`,
      });
    if (row.before && !targets.has(row.before.unit))
      targets.set(row.before.unit, { ...row.before, slots: [slot] });
  }
  for (const [index, row] of retired.entries()) {
    if (isUnitOf(row, unitKinds)) continue;
    const line = yaml.lineOf(['retired', index]);
    faults.push({
      kind: 'unit-mismatch',
      line,
      message: `the retired unit ${row.unit} does not match its source text`,
    });
  }
  for (const row of retired) if (!targets.has(row.unit)) targets.set(row.unit, { ...row, slots: [] });
  return { translation: { ...(updated && { updated }), local, targets: [...targets.values()] }, faults };
}

/**
 * Writes a translation as a file in the order of the page as it is now. Texts without a target are there, empty, to
 * be filled in; the earlier pair of a changed text stands under `before`, pairs of removed texts under `retired`.
 */
export function formatTranslation<C extends Collection>({
  collection,
  texts,
  translation,
}: Writing<C>): string {
  const { updated, local, targets } = translation;
  const byUnit = currentTargets(targets);
  const earlier = earlierTargets(
    extractUnits(collection, texts),
    new Map([...byUnit].flatMap(([id, target]) => (isPublic(target) ? [[id, target]] : []))),
  );
  const written = new Set<UnitId>();
  const rows = occurrences(collection, texts).map(({ unit, field, text }) => {
    const row = { unit, slot: field };
    if (written.has(unit)) return row;
    written.add(unit);
    const target = byUnit.get(unit);
    const before = earlier.get(unit);
    if (before) written.add(before.unit);
    return {
      ...row,
      ...(target ? pairOf(target) : { source: text, target: '' }),
      ...(before && { before: { unit: before.unit, ...pairOf(before) } }),
    };
  });
  const retired = targets
    .filter(({ unit }) => !written.has(unit))
    .map((target) => ({ unit: target.unit, ...pairOf(target) }));
  return formatYaml({
    ...(updated && { updated }),
    ...((local.alsoCalled.length > 0 || local.links.length > 0) && {
      local: {
        ...(local.alsoCalled.length > 0 && { alsoCalled: local.alsoCalled }),
        ...(local.links.length > 0 && { links: local.links }),
      },
    }),
    targets: rows,
    ...(retired.length > 0 && { retired }),
  });
}

function pairOf({ source, target, by, state, approval, carriedFrom }: Target) {
  return {
    source,
    target,
    by,
    state,
    ...(approval && { approval: { on: approval.on, role: approval.role } }),
    ...(carriedFrom && { carriedFrom }),
  };
}

function isUnitOf(pair: { unit: UnitId; source: string }, kinds: readonly UnitKind[]): boolean {
  return kinds.some((kind) => unitId(kind, pair.source) === pair.unit);
}

/** The kinds of text that a slot may hold: one for a field, four in a body, none where the field does not exist (any more). */
function kindsOf(collection: Collection, slot: string): UnitKind[] {
  const [name, , column] = slot.split('.');
  const field = textFields(collection).find((candidate) => candidate.name === name);
  if (!field) return [];
  if (field.shape === 'body') return ['heading', 'text', 'item', 'note'];
  return field.shape === 'rows'
    ? field.columns.flatMap((candidate) => (candidate.name === column ? [candidate.kind] : []))
    : [field.kind];
}

const unit = z.string().regex(/^[0-9a-f]{16}$/, 'a unit is 16 hex digits');
const pair = {
  source: z.string().min(1),
  target: z.string().trim().min(1),
  by: z.enum(provenances),
  state: z.enum(targetStates),
  approval: approvalSchema.optional(),
  carriedFrom: unit.optional(),
};
const rowSchema = z
  .strictObject({
    unit,
    slot: z.string().min(1),
    source: pair.source.optional(),
    target: z.string().trim().nullish(),
    by: pair.by.optional(),
    state: pair.state.optional(),
    approval: pair.approval,
    carriedFrom: pair.carriedFrom,
    before: z.strictObject({ unit, ...pair }).optional(),
  })
  .refine(({ target, source, by, state }) => !target || (source && by && state), {
    message: 'a target needs its source, by and state',
  })
  .refine(({ state, approval }) => (state === 'approved') === (approval !== undefined), {
    path: ['approval'],
    message: 'an approved target carries its approval, no other does',
  });

const fileSchema = z.strictObject({
  updated: isoDate.optional(),
  local: localTextsSchema.default({ alsoCalled: [], links: [] }),
  targets: z.array(rowSchema),
  retired: z.array(z.strictObject({ unit, ...pair })).default([]),
});

export interface TranslationFault extends Fault {
  kind: 'unreadable-file' | 'wrong-translation' | 'unit-mismatch' | 'duplicate-unit';
}

interface Writing<C extends Collection> {
  collection: C;
  texts: TextsOf[C];
  translation: Translation;
}
