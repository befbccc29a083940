import { targetLocales } from '../../locales/registry.ts';
import type { Coverage } from '../../content/model/coverage.ts';

/** A row a procedure for a spreadsheet; a cell that a spreadsheet could run as a formula is made text. */
export function coverageAsCsv({ procedures }: Coverage): string {
  const header = [
    'key',
    'title',
    'level',
    'counted',
    'reason',
    ...targetLocales.flatMap((locale) => [locale, `${locale} approved`, `${locale} total`]),
  ];
  const rows = procedures.map(({ key, title, level, counted, reason, locales }) => [
    key,
    title,
    level,
    counted ? 'yes' : 'no',
    reason ?? '',
    ...targetLocales.flatMap((locale) => [
      locales[locale].state,
      locales[locale].units.approved,
      locales[locale].units.total,
    ]),
  ]);
  return [header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | number): string {
  const text = String(value);
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
