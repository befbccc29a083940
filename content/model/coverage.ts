import { targetLocales, type TargetLocale } from '../../locales/registry.ts';
import { allEntries, type Snapshot } from './snapshot.ts';
import { entryId, type Collection, type Entry } from './collections.ts';
import { periodState, verificationOf, type PeriodState } from './evidence.ts';
import { judge, ruleText, type Reason, type Rule } from './indicator.ts';
import type { ProcedureFacts } from './schemas/procedure.ts';
import { countStates, entryState, unitStates, type EntryState, type UnitCounts } from './states.ts';
import { targetsAsOf } from './targets.ts';
import { extractUnits } from './units.ts';

/** What is translated, how far, and what counts toward the programme's indicator: a function of the snapshot and a day. */
export function computeCoverage(snapshot: Snapshot, { asOf }: { asOf: string }): Coverage {
  const rule = snapshot.programme.indicator;
  const procedures = snapshot.procedures.map((procedure) => procedureCoverage({ procedure, rule, asOf }));
  const entries = allEntries(snapshot)
    .filter(({ collection }) => collection !== 'procedures')
    .map((entry) => ({
      id: entryId(entry),
      collection: entry.collection,
      key: entry.key,
      title: entry.texts.title,
      locales: localesOf(entry, asOf),
    }));
  return {
    formatVersion: 1,
    asOf,
    rule: { ...rule, text: ruleText(rule) },
    indicator: {
      baseline: rule.baseline.count,
      baselineYear: rule.baseline.year,
      target: rule.target,
      counted: count(procedures, ({ counted }) => counted),
      published: procedures.length,
      withAnyTranslation: count(procedures, ({ locales }) => atLeast(locales, 1, startedStates)),
      translated: count(procedures, ({ locales }) => atLeast(locales, 1, translatedStates)),
      approved: count(procedures, ({ locales }) => atLeast(locales, 1, approvedStates)),
      byLevel: Object.fromEntries(
        rule.countedLevels.map((level) => [
          level,
          count(procedures, (row) => row.counted && row.level === level),
        ]),
      ),
      byNumberOfLocales: [1, 2, 3].map((locales) => ({
        atLeast: locales,
        translated: count(procedures, (row) => atLeast(row.locales, locales, translatedStates)),
        approved: count(procedures, (row) => atLeast(row.locales, locales, approvedStates)),
      })),
    },
    procedures,
    entries,
    byLocale: Object.fromEntries(
      targetLocales.map((locale) => [locale, totals(procedures, locale)]),
    ) as Coverage['byLocale'],
  };
}

function procedureCoverage({
  procedure,
  rule,
  asOf,
}: {
  procedure: Entry<'procedures'>;
  rule: Rule;
  asOf: string;
}): ProcedureCoverage {
  const locales = localesOf(procedure, asOf);
  const states = Object.fromEntries(targetLocales.map((locale) => [locale, locales[locale].state]));
  const verification = verificationOf(procedure.facts.groups, asOf);
  const { counted, reasons } = judge({ procedure, states, rule, asOf });
  return {
    key: procedure.key,
    title: procedure.texts.title,
    level: procedure.facts.level,
    counted,
    reason: counted ? null : reasons.join(', '),
    reasons,
    verification: verification ? { on: verification.on, role: verification.role } : null,
    period: periodState(procedure.facts, asOf),
    locales,
  };
}

function localesOf(entry: Entry, asOf: string): LocaleCoverages {
  const units = extractUnits(entry.collection, entry.texts);
  return Object.fromEntries(
    targetLocales.map((locale) => {
      const counts = countStates(
        unitStates(units, targetsAsOf(entry.translations[locale]?.targets ?? [], asOf)).values(),
      );
      return [locale, { state: entryState(counts), units: counts }];
    }),
  ) as LocaleCoverages;
}

function totals(procedures: readonly ProcedureCoverage[], locale: TargetLocale): LocaleTotals {
  const rows = procedures.map(({ locales }) => locales[locale]);
  const sum = (part: keyof UnitCounts) => rows.reduce((total, { units }) => total + units[part], 0);
  return {
    procedures: {
      translated: rows.filter(({ state }) => translatedStates.has(state)).length,
      approved: rows.filter(({ state }) => approvedStates.has(state)).length,
    },
    units: {
      total: sum('total'),
      approved: sum('approved'),
      awaitingApproval: sum('awaitingApproval'),
      outdated: sum('outdated'),
      missing: sum('missing'),
    },
  };
}

function atLeast(locales: LocaleCoverages, number: number, states: ReadonlySet<EntryState>): boolean {
  return count(targetLocales, (locale) => states.has(locales[locale].state)) >= number;
}

function count<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.filter(holds).length;
}

const approvedStates: ReadonlySet<EntryState> = new Set<EntryState>(['approved']);
const translatedStates: ReadonlySet<EntryState> = new Set<EntryState>(['approved', 'translated']);
const startedStates: ReadonlySet<EntryState> = new Set<EntryState>([
  'approved',
  'translated',
  'outdated',
  'partial',
]);

/** The report: JSON and CSV print it as it is, text and pages render it. */
export interface Coverage {
  formatVersion: 1;
  asOf: string;
  rule: Rule & { text: string };
  indicator: {
    baseline: number;
    baselineYear: number;
    target: number;
    counted: number;
    published: number;
    withAnyTranslation: number;
    translated: number;
    approved: number;
    byLevel: Record<string, number>;
    byNumberOfLocales: { atLeast: number; translated: number; approved: number }[];
  };
  procedures: ProcedureCoverage[];
  entries: { id: string; collection: Collection; key: string; title: string; locales: LocaleCoverages }[];
  byLocale: Record<TargetLocale, LocaleTotals>;
}

export interface ProcedureCoverage {
  key: string;
  title: string;
  level: ProcedureFacts['level'];
  counted: boolean;
  reason: string | null;
  reasons: Reason[];
  /** The oldest verification of its facts groups, if each has one. */
  verification: { on: string; role: string } | null;
  /** How the rules it describes stand on the day; one that is over still is a translated procedure, and is told apart. */
  period: PeriodState;
  locales: LocaleCoverages;
}

export type LocaleCoverages = Record<TargetLocale, { state: EntryState; units: UnitCounts }>;

export interface LocaleTotals {
  procedures: { translated: number; approved: number };
  units: UnitCounts;
}
