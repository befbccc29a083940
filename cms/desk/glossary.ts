import type { Payload } from 'payload';
import { sourceLocale, type TargetLocale } from '../../locales/registry.ts';
import { createFinder } from '../../content/model/term-finder.ts';
import { normal } from '../../content/model/normal.ts';
import { formsIn } from '../publish/read-glossary.ts';

/** The glossary of a locale. */
export async function readTerms(payload: Payload, locale: TargetLocale): Promise<Term[]> {
  const { docs } = await payload.find({
    collection: 'glossary',
    where: { locale: { in: [locale, sourceLocale] } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  });
  const forms = new Map(
    docs.filter((row) => row.locale === sourceLocale).map(({ term, match }) => [term, formsIn(match)]),
  );
  return docs
    .filter((row) => row.locale === locale)
    .map(({ term, translation, note, keepPolish }) => ({
      term,
      translation,
      note: note ?? undefined,
      keepPolish: keepPolish === true,
      match: forms.get(term) ?? [],
    }));
}

/**
 * Finds the terms that a Polish text uses, in any of their forms. Where nobody has listed the forms, the endings of the
 * words are not compared.
 */
export function createTermsIn(terms: readonly Term[]): (source: string) => Term[] {
  const find = createFinder(terms);
  return (source) => {
    const listed = new Set(find(source).map(({ term }) => term));
    const words = wordsOf(source);
    return terms.filter((term) => {
      if (term.match.length > 0) return listed.has(term);
      const parts = wordsOf(term.term);
      return parts.length > 0 && parts.every((part) => words.some((word) => word.startsWith(stemOf(part))));
    });
  };
}

function wordsOf(text: string): string[] {
  return (
    normal(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}+]+/gu) ?? []
  );
}

function stemOf(word: string): string {
  return word.length > 5 ? word.slice(0, -2) : word.length > 3 ? word.slice(0, -1) : word;
}

/** How a Polish term is said in a locale. */
export interface Term {
  term: string;
  translation: string;
  note: string | undefined;
  keepPolish: boolean;
  /** Its forms in Polish. */
  match: readonly string[];
}
