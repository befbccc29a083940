import type { FormState } from 'payload';
import { weekdays } from '../../../../content/model/schemas/office.ts';
import { plainText } from '../../../../content/model/markdown/inline.ts';
import { say } from '../../../i18n/admin-words.ts';

/** What a row is about, on one line: `'Wydanie karty · 100 (za kartę) · od 2027-01-01'`; empty for an empty row. */
export function rowSummary(fields: FormState, rowPath: string, { language, choice }: SummaryWords): string {
  const read = (name: string) => fields[`${rowPath}.${name}`]?.value;
  const text = (name: string) => {
    const value = read(name);
    return typeof value === 'string' && value.trim() !== '' ? plainText(value) || value : undefined;
  };
  const number = (name: string) => {
    const value = read(name);
    return typeof value === 'number' ? new Intl.NumberFormat(language).format(value) : undefined;
  };
  const date = (name: string, word: 'form.row.from' | 'form.row.until') => {
    const value = text(name);
    return value && say(language, word, { date: value });
  };
  const amount = [number('amount'), number('upTo')].filter(Boolean).join('–');
  const measure = choiceOf('unit') ?? choiceOf('per');
  function choiceOf(name: string): string | undefined {
    const value = text(name);
    return value && choice(name, value);
  }
  return [
    names.map(text).find(Boolean) ?? daysWords(read('days'), language) ?? text('key'),
    amount && measure ? `${amount} (${measure})` : amount,
    [text('opens'), text('closes')].filter(Boolean).join('–'),
    text('code'),
    date('validFrom', 'form.row.from'),
    date('validUntil', 'form.row.until'),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Days of the week, neighbours as a range: `daysWords(['monday', 'tuesday', 'friday'], 'pl') // => 'pon.–wt., pt.'` */
export function daysWords(days: unknown, language: string): string | undefined {
  if (!Array.isArray(days) || days.length === 0) return undefined;
  const runs: number[][] = [];
  for (const [index, day] of weekdays.entries()) {
    if (!days.includes(day)) continue;
    const run = runs.at(-1);
    if (run?.at(-1) === index - 1) run.push(index);
    else runs.push([index]);
  }
  return runs
    .map((run) => [...new Set([run[0], run.at(-1)])].map((index) => dayName(index ?? 0, language)).join('–'))
    .join(', ');
}

function dayName(index: number, language: string): string {
  // 1 January 2024 was a Monday.
  return new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(
    Date.UTC(2024, 0, 1 + index),
  );
}

// Where a row has several of them, the first says most about it.
const names = ['label', 'citation', 'number', 'text', 'role', 'on'];

interface SummaryWords {
  language: string;
  /** How staff read a value of one of the row's fields that has known values. */
  choice: (field: string, value: string) => string;
}
