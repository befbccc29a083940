import { weekdays, type OfficeFacts } from '../../content/model/schemas/office.ts';
import type { Format } from '../i18n/format.ts';

/** Days in words, neighbours as a range: `daysText(['monday', 'tuesday', 'wednesday', 'friday'], …) // => 'pon.–śr., pt.'`. */
export function daysText(
  days: readonly (typeof weekdays)[number][],
  { weekday }: Pick<Format, 'weekday'>,
): string {
  return runs(days.map((day) => weekdays.indexOf(day)))
    .map(([first, last]) => joined(first, last, weekday))
    .join(', ');
}

/** Numbers of districts, neighbours as a range: `districtsText([1, 2, 3, 7]) // => '1–3, 7'`. */
export function districtsText(districts: readonly number[]): string {
  return runs(districts)
    .map(([first, last]) => joined(first, last, String))
    .join(', ');
}

/** The exceptions to an office's hours that are still to come. */
export function comingExceptions(
  { hoursExceptions }: Pick<OfficeFacts, 'hoursExceptions'>,
  day: string,
): OfficeFacts['hoursExceptions'] {
  return hoursExceptions.filter(({ on }) => on >= day).sort((a, b) => (a.on < b.on ? -1 : 1));
}

function runs(numbers: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else found.push([number, number]);
  }
  return found;
}

function joined(first: number, last: number, name: (number: number) => string): string {
  if (first === last) return name(first);
  return `${name(first)}${last === first + 1 ? ', ' : '–'}${name(last)}`;
}
