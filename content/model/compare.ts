import { targetLocales, type TargetLocale } from '../../locales/registry.ts';
import type { Entry } from './collections.ts';
import { computeCoverage, type Coverage, type ProcedureCoverage } from './coverage.ts';
import { verificationOf } from './evidence.ts';
import { groupDigest } from './group-content.ts';
import { judge, type Rule } from './indicator.ts';
import type { FactsGroup } from './schemas/common.ts';
import type { Snapshot } from './snapshot.ts';
import { extractUnits } from './units.ts';

/**
 * What the count of one snapshot on one day has that another's had not, and the other way round, each procedure with
 * every reason why. The numbers always agree: `after.counted - before.counted = added.length - lost.length`.
 */
export function compareCounts(before: Judged, after: Judged): Comparison {
  const [was, is] = [sideOf(before), sideOf(after)];
  const keys = [...new Set([...was.rows.keys(), ...is.rows.keys()])].sort();
  const moved = (from: Side, to: Side) =>
    keys.filter((key) => !from.rows.get(key)?.row.counted && to.rows.get(key)?.row.counted);
  return {
    formatVersion: 1,
    before: countsOf(was),
    after: countsOf(is),
    rule: ruleChanges(was.rule, is.rule),
    added: moved(was, is).map((key) => ({ ...named(is, key), why: whyAdded({ key, was, is }) })),
    lost: moved(is, was).map((key) => ({ ...named(was, key), why: whyLost({ key, was, is }) })),
  };
}

function whyAdded({ key, was, is }: Moved): Why[] {
  const [before, after] = [was.rows.get(key), is.rows.get(key)];
  if (!after) return [];
  if (!before) return [{ kind: 'published' }];
  const why = before.row.reasons.flatMap((reason): Why[] => {
    const verification = verificationOf(after.entry.facts.groups, is.asOf);
    switch (reason) {
      case 'level-not-counted':
        return levelOf(before) === levelOf(after)
          ? []
          : [{ kind: 'level-changed', from: levelOf(before), to: levelOf(after) }];
      case 'source-not-verified':
        return verification ? [{ kind: 'verified', on: verification.on, role: verification.role }] : [];
      case 'verification-expired': {
        const isNew = verification?.on !== verificationOf(before.entry.facts.groups, was.asOf)?.on;
        return verification && isNew
          ? [{ kind: 'verified-again', on: verification.on, role: verification.role }]
          : [];
      }
      case 'no-approved-translation':
      case 'too-few-approved-translations': {
        const locales = approvedIn(after).filter((locale) => !approvedIn(before).includes(locale));
        return locales.length > 0 ? [{ kind: 'translation-approved', locales }] : [];
      }
    }
  });
  return orOther({ why, entry: after.entry, was, is });
}

function whyLost({ key, was, is }: Moved): Why[] {
  const [before, after] = [was.rows.get(key), is.rows.get(key)];
  if (!before) return [];
  if (!after) return [{ kind: 'unpublished' }];
  const why = after.row.reasons.flatMap((reason): Why[] => {
    switch (reason) {
      case 'level-not-counted':
        return levelOf(before) === levelOf(after)
          ? []
          : [{ kind: 'level-changed', from: levelOf(before), to: levelOf(after) }];
      case 'source-not-verified':
        return unverified(before.entry, after.entry);
      case 'verification-expired': {
        const on = verificationOf(after.entry.facts.groups, is.asOf)?.on;
        const isOld = on !== undefined && judgedBy(was.rule, after, is).includes('verification-expired');
        return isOld ? [{ kind: 'verification-expired', on, months: is.rule.monthsOfValidity }] : [];
      }
      case 'no-approved-translation':
      case 'too-few-approved-translations':
        return unapproved(before, after);
    }
  });
  return orOther({ why, entry: before.entry, was, is });
}

/** Facts whose verification does not stand any more: they were changed since, or it was taken away. */
function unverified(before: Entry<'procedures'>, after: Entry<'procedures'>): Why[] {
  const groups = Object.keys(after.facts.groups).filter(
    (name) => verificationIn(before, name) && !verificationIn(after, name),
  );
  const changed = groups.filter((name) => groupDigest(before, name) !== groupDigest(after, name));
  const gone = groups.filter((name) => !changed.includes(name));
  return [
    ...(changed.length > 0 ? [{ kind: 'facts-changed' as const, groups: changed }] : []),
    ...(gone.length > 0 ? [{ kind: 'verification-gone' as const, groups: gone }] : []),
  ];
}

/** Locales no longer approved: the source was changed since, or the approval was taken back. */
function unapproved(before: Row, after: Row): Why[] {
  const lost = approvedIn(before).filter((locale) => !approvedIn(after).includes(locale));
  if (lost.length === 0) return [];
  const known = new Set(unitsOf(before.entry));
  const isSameSource = unitsOf(after.entry).every((id) => known.has(id));
  const stale = isSameSource
    ? []
    : lost.filter((locale) => {
        const { units } = after.row.locales[locale];
        return units.outdated + units.missing > 0;
      });
  const withdrawn = lost.filter((locale) => !stale.includes(locale));
  return [
    ...(stale.length > 0 ? [{ kind: 'source-changed' as const, locales: stale }] : []),
    ...(withdrawn.length > 0 ? [{ kind: 'approval-withdrawn' as const, locales: withdrawn }] : []),
  ];
}

/** Where nothing in the procedure explains it, the rule does, or the day for which it was judged. */
function orOther({ why, was, is }: Pick<Moved, 'was' | 'is'> & { why: Why[]; entry: Entry }): Why[] {
  if (why.length > 0) return why;
  const changes = ruleChanges(was.rule, is.rule);
  return changes.length > 0
    ? [{ kind: 'rule-changed', parameters: changes.map(({ parameter }) => parameter) }]
    : [{ kind: 'other-day', from: was.asOf, to: is.asOf }];
}

/** What a procedure would lack by another rule. */
function judgedBy(rule: Rule, { entry, row }: Row, { asOf }: Side): string[] {
  const states = Object.fromEntries(targetLocales.map((locale) => [locale, row.locales[locale].state]));
  return judge({ procedure: entry, states, rule, asOf }).reasons;
}

function ruleChanges(before: Rule, after: Rule): RuleChange[] {
  return ruleParameters.flatMap((parameter) => {
    const [from, to] = [valueOf(before, parameter), valueOf(after, parameter)];
    return from === to ? [] : [{ parameter, from, to }];
  });
}

function valueOf(rule: Rule, parameter: RuleParameter): string {
  const value = rule[parameter];
  return Array.isArray(value) ? [...value].sort().join(', ') : String(value);
}

function sideOf({ snapshot, asOf }: Judged): Side {
  const coverage = computeCoverage(snapshot, { asOf });
  const entries = new Map(snapshot.procedures.map((entry) => [entry.key, entry]));
  const rows = coverage.procedures.flatMap((row) => {
    const entry = entries.get(row.key);
    return entry ? [[row.key, { row, entry }] as const] : [];
  });
  return { asOf, coverage, rule: snapshot.programme.indicator, rows: new Map(rows) };
}

function countsOf({ asOf, coverage: { indicator } }: Side): Comparison['before'] {
  const { counted, published, translated, approved } = indicator;
  return { asOf, counted, published, translated, approved };
}

function named({ rows }: Side, key: string): { key: string; title: string } {
  return { key, title: rows.get(key)?.row.title ?? key };
}

function approvedIn({ row }: Row): TargetLocale[] {
  return targetLocales.filter((locale) => row.locales[locale].state === 'approved');
}

function unitsOf({ collection, texts }: Entry): string[] {
  return extractUnits(collection, texts).map(({ id }) => id);
}

function levelOf({ entry }: Row): string {
  return entry.facts.level;
}

function verificationIn({ facts }: Entry, group: string): FactsGroup['verification'] {
  return (facts.groups as Record<string, FactsGroup | undefined>)[group]?.verification;
}

const ruleParameters = ['monthsOfValidity', 'minimumLocales', 'countedLevels'] as const;
type RuleParameter = (typeof ruleParameters)[number];

/** A snapshot and the day as on which it is judged. */
export interface Judged {
  snapshot: Snapshot;
  asOf: string;
}

export interface Comparison {
  formatVersion: 1;
  before: Pick<Coverage['indicator'], 'counted' | 'published' | 'translated' | 'approved'> & { asOf: string };
  after: Comparison['before'];
  /** Parameters of the rule that are different. */
  rule: RuleChange[];
  /** Procedures that count after and did not before. */
  added: Difference[];
  /** Procedures that counted before and do not after. */
  lost: Difference[];
}

export interface Difference {
  key: string;
  title: string;
  why: Why[];
}

export type Why =
  | { kind: 'published' }
  | { kind: 'unpublished' }
  | { kind: 'verified' | 'verified-again'; on: string; role: string }
  | { kind: 'verification-expired'; on: string; months: number }
  | { kind: 'facts-changed' | 'verification-gone'; groups: string[] }
  | { kind: 'translation-approved' | 'source-changed' | 'approval-withdrawn'; locales: TargetLocale[] }
  | { kind: 'level-changed'; from: string; to: string }
  | { kind: 'rule-changed'; parameters: string[] }
  | { kind: 'other-day'; from: string; to: string };

export interface RuleChange {
  parameter: RuleParameter;
  from: string;
  to: string;
}

interface Row {
  row: ProcedureCoverage;
  entry: Entry<'procedures'>;
}

interface Side {
  asOf: string;
  coverage: Coverage;
  rule: Rule;
  rows: ReadonlyMap<string, Row>;
}

interface Moved {
  key: string;
  was: Side;
  is: Side;
}
