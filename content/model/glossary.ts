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
  const patterns = terms
    .flatMap((term) => term.match.map((match) => ({ term, match, expression: expressionOf(match) })))
    .sort((a, b) => b.match.length - a.match.length);
  return (text) => {
    const found: Found<T>[] = [];
    for (const { term, expression } of patterns)
      for (const { 0: words, index } of text.matchAll(expression)) {
        const end = index + words.length;
        if (!found.some((other) => index < other.end && other.start < end))
          found.push({ term, start: index, end });
      }
    return found.sort((a, b) => a.start - b.start);
  };
}

/** Whether a text has any of the forms. */
export function hasForm(text: string, forms: readonly string[]): boolean {
  return forms.some((form) => new RegExp(expressionOf(form)).test(text));
}

function expressionOf(match: string): RegExp {
  const words = match.split(' ').map((word) =>
    word
      .split('*')
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
      .join(String.raw`[\p{L}\p{M}]*`),
  );
  return new RegExp(
    String.raw`(?<![\p{L}\p{M}\p{N}])${words.join(String.raw`[\s\u00a0]+`)}(?![\p{L}\p{M}\p{N}])`,
    'giu',
  );
}

export type Finder<T> = (text: string) => Found<T>[];

export interface Found<T> {
  term: T;
  /** Where it begins in the text, and where the rest goes on. */
  start: number;
  end: number;
}
