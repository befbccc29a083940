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
