import type { Comparison, Difference, Why } from '../../content/model/compare.ts';

/** What was added and lost between two counts, and why, for people. */
export function comparisonAsText({ before, after, rule, added, lost }: Comparison): string {
  return [
    `Procedures that count: ${before.counted} on ${before.asOf}, ${after.counted} on ${after.asOf} (${signed(after.counted - before.counted)}).`,
    `Published ${before.published} → ${after.published}, translated ${before.translated} → ${after.translated}, approved ${before.approved} → ${after.approved}.`,
    ...rule.map(({ parameter, from, to }) => `The rule changed: ${parameter} ${from} → ${to}.`),
    '',
    ...section('Added', added),
    '',
    ...section('Lost', lost),
  ].join('\n');
}

function section(title: string, differences: readonly Difference[]): string[] {
  if (differences.length === 0) return [`${title}: none.`];
  return [
    `${title}: ${differences.length}`,
    ...differences.map(
      (difference) => `  ${difference.key} (${difference.title}): ${difference.why.map(inWords).join('; ')}`,
    ),
  ];
}

function inWords(why: Why): string {
  switch (why.kind) {
    case 'published':
      return 'newly published';
    case 'unpublished':
      return 'no longer published';
    case 'verified':
      return `verified on ${why.on} (${why.role})`;
    case 'verified-again':
      return `verified again on ${why.on} (${why.role}), after the earlier verification had expired`;
    case 'verification-expired':
      return `its verification of ${why.on} expired after ${why.months} months`;
    case 'facts-changed':
      return `facts changed since they were verified: ${why.groups.join(', ')}`;
    case 'verification-gone':
      return `no longer verified, though unchanged: ${why.groups.join(', ')}`;
    case 'translation-approved':
      return `translation approved: ${why.locales.join(', ')}`;
    case 'source-changed':
      return `the source changed, so the translation is outdated: ${why.locales.join(', ')}`;
    case 'approval-withdrawn':
      return `approval taken back: ${why.locales.join(', ')}`;
    case 'level-changed':
      return `its level changed from ${why.from} to ${why.to}`;
    case 'rule-changed':
      return `the rule changed: ${why.parameters.join(', ')}`;
    case 'other-day':
      return `judged as on ${why.to} instead of ${why.from}`;
  }
}

function signed(number: number): string {
  return number > 0 ? `+${number}` : String(number);
}
