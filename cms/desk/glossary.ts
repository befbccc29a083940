import type { Payload } from 'payload';
import type { TargetLocale } from '../../locales/registry.ts';
import { normal } from '../../content/model/normal.ts';

/** The glossary of a locale. */
export async function readTerms(payload: Payload, locale: TargetLocale): Promise<Term[]> {
  const { docs } = await payload.find({
    collection: 'glossary',
    where: { locale: { equals: locale } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  });
  return docs.map(({ term, translation, note, keepPolish }) => ({
    term,
    translation,
    note: note ?? undefined,
    keepPolish: keepPolish === true,
  }));
}

/** The terms that a Polish text uses, in any of their forms: the endings of Polish words are not compared. */
export function termsIn(source: string, terms: readonly Term[]): Term[] {
  const words = wordsOf(source);
  return terms.filter(({ term }) => {
    const parts = wordsOf(term);
    return parts.length > 0 && parts.every((part) => words.some((word) => word.startsWith(stemOf(part))));
  });
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
}
