import { targetLocales } from '../../locales/registry.ts';
import type { Coverage, ProcedureCoverage } from '../../content/model/coverage.ts';
import { reasons } from '../../content/model/indicator.ts';
import type { EntryState } from '../../content/model/states.ts';

/** The report for people: the indicator, its rule, the matrix procedures × locales, and why what does not count. */
export function coverageAsText(coverage: Coverage): string {
  const { asOf, rule, indicator, procedures, byLocale } = coverage;
  return [
    `Translated procedures on ${asOf}`,
    '',
    countLine(coverage),
    rule.text,
    '',
    ...matrix(procedures),
    '',
    `${symbols.approved} approved  ${symbols.translated} translated, awaiting approval  ${symbols.outdated} outdated  ${symbols.partial} in part  ${symbols.missing} missing`,
    '',
    `With any published translation: ${indicator.withAnyTranslation}. Counted by level: ${list(indicator.byLevel)}.`,
    ...indicator.byNumberOfLocales.map(
      ({ atLeast, translated, approved }) =>
        `In at least ${atLeast} ${atLeast === 1 ? 'locale' : 'locales'}: ${translated} translated, ${approved} approved.`,
    ),
    `Procedures translated by locale: ${list(Object.fromEntries(targetLocales.map((locale) => [locale, byLocale[locale].procedures.translated])))}.`,
    '',
    ...whyNot(procedures),
  ].join('\n');
}

/** The number in one line: `0 of at least 50 procedures count (baseline 11 in 2023); 5 published, …`. */
export function countLine({
  indicator: { counted, target, baseline, baselineYear, published, translated, approved },
}: Coverage): string {
  return `${counted} of at least ${target} procedures count (baseline ${baseline} in ${baselineYear}); ${published} published, ${translated} translated, ${approved} approved.`;
}

function matrix(procedures: readonly ProcedureCoverage[]): string[] {
  const width = Math.max(9, ...procedures.map(({ key }) => key.length));
  const head = `${'procedure'.padEnd(width)}  ${targetLocales.map((locale) => locale.padEnd(3)).join(' ')} counts`;
  return [
    head,
    ...procedures.map(
      ({ key, counted, locales }) =>
        `${key.padEnd(width)}  ${targetLocales.map((locale) => symbols[locales[locale].state].padEnd(3)).join(' ')} ${counted ? 'yes' : 'no'}`,
    ),
  ];
}

function whyNot(procedures: readonly ProcedureCoverage[]): string[] {
  const rows = procedures.filter(({ counted }) => !counted);
  return rows.length === 0
    ? []
    : [
        'What does not count, and why:',
        ...rows.map(
          ({ key, reasons: why }) => `  ${key}: ${why.map((reason) => reasons[reason]).join('; ')}`,
        ),
      ];
}

function list(numbers: Record<string, number>): string {
  return Object.entries(numbers)
    .map(([name, number]) => `${name} ${number}`)
    .join(', ');
}

const symbols = {
  approved: '✓',
  translated: '○',
  outdated: '!',
  partial: '~',
  missing: '·',
} as const satisfies Record<EntryState, string>;
