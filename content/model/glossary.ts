import type { Locale, TargetLocale } from '../../locales/registry.ts';
import type { SourceTerm, TargetTerm } from './schemas/glossary.ts';

/** The Polish terms of the content, and how each language says and explains them. */
export interface Glossary {
  source: readonly SourceTerm[];
  targets: Partial<Record<TargetLocale, readonly TargetTerm[]>>;
}

export const emptyGlossary: Glossary = { source: [], targets: {} };

/** The name of a locale’s glossary below the content folder: `glossaryFile('uk') // => 'glossary/uk.yaml'`. */
export function glossaryFile(locale: Locale): string {
  return `glossary/${locale}.yaml`;
}

/** A term’s place on the glossary page: `termKey('Straż Graniczna') // => 'straz-graniczna'`. */
export function termKey(term: string): string {
  return term
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('+', '-plus')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/**
 * Finds terms in texts by their forms, the longest first: in “Niebieska Karta UE” there is no “Niebieska Karta”.
 * `createFinder([{ term: 'karta pobytu', match: ['kart* pobytu'] }])('Masz kartę pobytu.')`
 */
export function createFinder<T extends { match: readonly string[] }>(terms: readonly T[]): Finder<T> {
  const forms = terms
    .flatMap((term) => term.match.map((match) => ({ term, match })))
    .sort((a, b) => b.match.length - a.match.length);
  if (forms.length === 0) return () => [];
  // One look through the text for all of them.
  const any = expressionOf(forms.map(({ match }) => `(${patternOf(match)})`).join('|'), 'giu');
  return (text) =>
    [...text.matchAll(any)].flatMap(({ 0: words, index, ...groups }) => {
      const form = forms.find((_, number) => (groups as Record<number, string>)[number + 1] !== undefined);
      return form ? [{ term: form.term, start: index, end: index + words.length }] : [];
    });
}

/** Whether a text has any of the forms. */
export function hasForm(text: string, forms: readonly string[]): boolean {
  // Comparing without regard to case would take several times as long.
  return forms.length > 0 && anyForm(forms.join('\n').toLowerCase()).test(text.toLowerCase());
}

const anyForm = remembered((forms) => expressionOf(forms.split('\n').map(patternOf).join('|'), 'u'));

function patternOf(match: string): string {
  const words = match.split(' ').map((word) =>
    word
      .split('*')
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
      .join(String.raw`[\p{L}\p{M}]*`),
  );
  return words.join(String.raw`[\s\u00a0]+`);
}

/** Whole words only. */
function expressionOf(patterns: string, flags: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])(?:${patterns})(?![\p{L}\p{M}\p{N}])`, flags);
}

/** Checks ask for the same forms thousands of times. */
function remembered<V>(make: (key: string) => V): (key: string) => V {
  const known = new Map<string, V>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}

export type Finder<T> = (text: string) => Found<T>[];

export interface Found<T> {
  term: T;
  /** Where it begins in the text, and where the rest goes on. */
  start: number;
  end: number;
}
