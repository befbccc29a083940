import { readingOrder, sourceLocale, type Locale, type TargetLocale } from '../../locales/registry.ts';
import type { Collection, Entry, TextsOf } from './collections.ts';
import type { UnitId } from './normal.ts';
import { passagesOf, type Passage, type Passages } from './passages.ts';
import type { Provenance } from './schemas/common.ts';
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
import { occurrences, unitsOf, type Unit } from './units.ts';

/** An entry as a reader of `locale` gets it: every text a passage that knows its language and how far to trust it. */
export function translateEntry<C extends Collection>(entry: Entry<C>, locale: Locale): TranslatedEntry<C> {
  return translationsOf(entry)(locale);
}

/** The same for one locale after another, with the work that all of them share done once. */
export function translationsOf<C extends Collection>(
  entry: Entry<C>,
): (locale: Locale) => TranslatedEntry<C> {
  const all = occurrences(entry.collection, entry.texts);
  const units = unitsOf(all);
  const idOf = new Map(all.map(({ kind, text, unit }) => [`${kind}\0${text}`, unit]));
  return (locale) =>
    locale === sourceLocale ? asSource(entry, units.length) : asTranslated({ entry, locale, units, idOf });
}

function asSource<C extends Collection>(entry: Entry<C>, total: number): TranslatedEntry<C> {
  return {
    locale: sourceLocale,
    texts: passagesOf(entry, (_, source) => ({ state: 'source', text: source, source, lang: sourceLocale })),
    state: 'source',
    counts: { total, approved: 0, awaitingApproval: 0, outdated: 0, missing: 0 },
    machine: entry.facts.writtenBy === 'machine',
    local: localOf(entry, sourceLocale),
  };
}

function asTranslated<C extends Collection>({
  entry,
  locale,
  units,
  idOf,
}: Translating<C>): TranslatedEntry<C> {
  const states = unitStates(units, entry.translations[locale]?.targets ?? []);
  const fallback = fallbackTexts(entry, locale);
  const shown = [...states.values()].flatMap((state) =>
    'target' in state ? [state.target] : 'before' in state ? [state.before] : [],
  );
  const counts = countStates(states.values());
  const approval = approvalOf(shown);
  return {
    locale,
    texts: passagesOf(entry, (kind, source) => {
      const unit = idOf.get(`${kind}\0${source}`) ?? '';
      return passage({
        state: states.get(unit) ?? { state: 'missing' },
        source,
        locale,
        fallback: fallback.get(unit),
      });
    }),
    state: entryState(counts),
    counts,
    machine: shown.some(({ by }) => by === 'machine') || standsInByMachine(states, fallback),
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
    for (const [unit, { target, by }] of publicTargets(
      entry.translations[lang as TargetLocale]?.targets ?? [],
    )) {
      if (!texts.has(unit)) texts.set(unit, { text: target, lang, by });
    }
  }
  return texts;
}

/** Whether a machine wrote what stands in for a missing text. */
function standsInByMachine(
  states: ReadonlyMap<UnitId, UnitState>,
  fallback: ReadonlyMap<UnitId, Fallback>,
): boolean {
  return [...states].some(([unit, { state }]) => state === 'missing' && fallback.get(unit)?.by === 'machine');
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

interface Fallback {
  text: string;
  lang: Locale;
  by: Provenance;
}

interface Translating<C extends Collection> {
  entry: Entry<C>;
  locale: TargetLocale;
  units: readonly Unit[];
  /** The unit of a text, by its kind, NUL and the text. */
  idOf: ReadonlyMap<string, UnitId>;
}
