import type { TargetLocale } from '../../locales/registry.ts';
import type { Entry } from './collections.ts';
import { monthsBefore, verificationOf } from './evidence.ts';
import type { Programme } from './schemas/programme.ts';
import type { EntryState } from './states.ts';

/**
 * Whether a published procedure counts, and if not, every reason why.
 *
 * The rule: *a procedure counts once if it is published, its source was verified by a person within the last months
 * of validity and, in at least the minimum number of locales other than the source, its translation is approved.*
 */
export function judge({ procedure, states, rule, asOf }: Case): Verdict {
  const reasons: Reason[] = [];
  if (!rule.countedLevels.includes(procedure.facts.level)) reasons.push('level-not-counted');
  const verification = verificationOf(procedure.facts.groups, asOf);
  if (!verification) reasons.push('source-not-verified');
  else if (verification.on < monthsBefore(asOf, rule.monthsOfValidity)) reasons.push('verification-expired');
  const approved = Object.values(states).filter((state) => state === 'approved').length;
  if (approved === 0) reasons.push('no-approved-translation');
  else if (approved < rule.minimumLocales) reasons.push('too-few-approved-translations');
  return { counted: reasons.length === 0, reasons };
}

/** The rule in words, with the parameters that are in force. */
export function ruleText({ monthsOfValidity, minimumLocales, countedLevels }: Rule): string {
  const locales = minimumLocales === 1 ? 'one locale' : `${minimumLocales} locales`;
  return (
    `A procedure counts once if it is published, its source was verified by a person within the last ${monthsOfValidity} months ` +
    `and, in at least ${locales} other than the source, its translation is approved ` +
    `(every unit of the published source, by a person). Counted levels: ${countedLevels.join(', ')}.`
  );
}

/** Why a procedure does not count. */
export const reasons = {
  'level-not-counted': 'its level is not counted by the programme',
  'source-not-verified': 'its source has not been verified by a person',
  'verification-expired': 'its source was verified too long ago',
  'no-approved-translation': 'no translation of it is approved',
  'too-few-approved-translations': 'its translation is approved in too few locales',
} as const;

export type Reason = keyof typeof reasons;
export type Rule = Programme['indicator'];

export interface Verdict {
  counted: boolean;
  reasons: Reason[];
}

interface Case {
  procedure: Entry<'procedures'>;
  states: Partial<Record<TargetLocale, EntryState>>;
  rule: Rule;
  asOf: string;
}
