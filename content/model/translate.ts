import { readingOrder, sourceLocale, type Locale, type TargetLocale } from '../../locales/registry.ts';
import type { Collection, Entry, TextsOf } from './collections.ts';
import { bodyTexts, type BodyText } from './markdown/body.ts';
import { unitId, type UnitId } from './normal.ts';
import type { Approval, LocalTexts, Target } from './schemas/translation.ts';
import {
  countStates,
  entryState,
  unitStates,
  type EntryState,
  type UnitCounts,
  type UnitState,
} from './states.ts';
import { publicTargets } from './targets.ts';
import { textFields } from './text-fields.ts';
import { extractUnits } from './units.ts';

/** An entry as a reader of `locale` gets it: every text a passage that knows its language and how far to trust it. */
export function translateEntry<C extends Collection>(entry: Entry<C>, locale: Locale): TranslatedEntry<C> {
  const units = extractUnits(entry.collection, entry.texts);
  if (locale === sourceLocale) {
    const counts = { total: units.length, approved: 0, awaitingApproval: 0, outdated: 0, missing: 0 };
    const fromSource = (_: UnitId, source: string): Passage => ({
      state: 'source',
      text: source,
      source,
      lang: locale,
    });
    return {
      locale,
      texts: passages(entry, fromSource),
      state: 'source',
      counts,
      machine: entry.facts.writtenBy === 'machine',
      local: localOf(entry, locale),
    };
  }
  const targets = entry.translations[locale]?.targets ?? [];
  const states = unitStates(units, targets);
  const fallback = fallbackTexts(entry, locale);
  const shown = [...states.values()].flatMap((state) =>
    'target' in state ? [state.target] : 'before' in state ? [state.before] : [],
  );
  const counts = countStates(states.values());
  const approval = approvalOf(shown);
  return {
    locale,
    texts: passages(entry, (unit, source) =>
      passage({
        state: states.get(unit) ?? { state: 'missing' },
        source,
        locale,
        fallback: fallback.get(unit),
      }),
    ),
    state: entryState(counts),
    counts,
    machine: shown.some(({ by }) => by === 'machine'),
    ...(approval && { approval }),
    local: localOf(entry, locale),
  };
}

function passage({
  state,
  source,
  locale,
  fallback,
}: {
  state: UnitState;
  source: string;
  locale: Locale;
  fallback: Fallback | undefined;
}): Passage {
  switch (state.state) {
    case 'approved':
    case 'awaiting-approval':
      return { state: state.state, text: state.target.target, source, lang: locale };
    case 'outdated':
      return { state: 'outdated', text: state.before.target, source, lang: locale };
    case 'missing':
      return {
        state: 'missing',
        text: fallback?.text ?? source,
        source,
        lang: fallback?.lang ?? sourceLocale,
      };
  }
}

/** For each unit, the first text in the locales that stand in for `locale`, before the source itself. */
function fallbackTexts(entry: Entry, locale: Locale): Map<UnitId, Fallback> {
  const texts = new Map<UnitId, Fallback>();
  for (const lang of readingOrder(locale).slice(1)) {
    for (const [unit, { target }] of publicTargets(entry.translations[lang as TargetLocale]?.targets ?? [])) {
      if (!texts.has(unit)) texts.set(unit, { text: target, lang });
    }
  }
  return texts;
}

function passages<C extends Collection>(
  entry: Entry<C>,
  passageOf: (unit: UnitId, source: string) => Passage,
): Passages<TextsOf[C]> {
  const source = entry.texts as Record<string, unknown>;
  const result: Record<string, unknown> = {};
  for (const field of textFields(entry.collection)) {
    const value = source[field.name];
    if (value === undefined) continue;
    if (field.shape === 'one')
      result[field.name] = passageOf(unitId(field.kind, value as string), value as string);
    if (field.shape === 'list')
      result[field.name] = (value as string[]).map((text) => passageOf(unitId(field.kind, text), text));
    if (field.shape === 'rows') {
      result[field.name] = (value as Record<string, string>[]).map((row) => ({
        key: row['key'],
        ...Object.fromEntries(
          field.columns.flatMap(({ name, kind }) =>
            row[name] ? [[name, passageOf(unitId(kind, row[name]), row[name])]] : [],
          ),
        ),
      }));
    }
    if (field.shape === 'body') result[field.name] = bodyBlocks(value as string, passageOf);
  }
  return result as Passages<TextsOf[C]>;
}

function bodyBlocks(body: string, passageOf: (unit: UnitId, source: string) => Passage): BodyBlock[] {
  const blocks = new Map<number, BodyBlock>();
  for (const { block, in: place, kind, text } of bodyTexts(body)) {
    const known = blocks.get(block) ?? { in: place, passages: [] };
    known.passages.push(passageOf(unitId(kind, text), text));
    blocks.set(block, known);
  }
  return [...blocks.values()];
}

function approvalOf(shown: readonly Target[]): TranslatedEntry['approval'] {
  const approvals = shown.flatMap(({ approval }) => approval ?? []);
  const on = approvals
    .map((approval) => approval.on)
    .sort()
    .at(-1);
  return on ? { on, roles: [...new Set(approvals.map(({ role }) => role))] } : undefined;
}

function localOf(entry: Entry, locale: Locale): LocalTexts {
  if (locale !== sourceLocale) return entry.translations[locale]?.local ?? { alsoCalled: [], links: [] };
  return { alsoCalled: 'alsoCalled' in entry.facts ? entry.facts.alsoCalled : [], links: [] };
}

/** One text as a reader gets it. */
export interface Passage {
  /** Inline Markdown of our subset. */
  text: string;
  /** The current source text. */
  source: string;
  /** The language `text` is really in. */
  lang: Locale;
  /**
   * `source`: this is the source; `outdated`: a translation of an earlier source text; `missing`: not translated,
   * `text` stands in from another language.
   */
  state: 'source' | 'approved' | 'awaiting-approval' | 'outdated' | 'missing';
}

/** A heading, paragraph, list or note of a body. */
export interface BodyBlock {
  in: BodyText['in'];
  passages: Passage[];
}

export interface TranslatedEntry<C extends Collection = Collection> {
  locale: Locale;
  texts: Passages<TextsOf[C]>;
  state: EntryState | 'source';
  counts: UnitCounts;
  /** Whether a machine wrote any of what is shown. */
  machine: boolean;
  approval?: { on: string; roles: Approval['role'][] };
  local: LocalTexts;
}

/** The same texts with every string a passage; keys stay, a body becomes its blocks. */
export type Passages<T> = {
  [K in keyof T]: K extends 'key' ? T[K] : K extends 'body' ? BodyBlock[] : PassageIn<T[K]>;
};

type PassageIn<T> = T extends string
  ? Passage
  : T extends (infer Item)[]
    ? Item extends string
      ? Passage[]
      : Passages<Item>[]
    : T;

interface Fallback {
  text: string;
  lang: Locale;
}
