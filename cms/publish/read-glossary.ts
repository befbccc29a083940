import type { Payload } from 'payload';
import { sourceLocale, targetLocales, type TargetLocale } from '../../locales/registry.ts';
import type { Glossary } from '../../content/model/glossary.ts';
import { sourceTermSchema, targetTermSchema, type TargetTerm } from '../../content/model/schemas/glossary.ts';

/** The glossary that the CMS holds; a row that is no whole term is left out. */
export async function readGlossary(payload: Payload): Promise<Glossary> {
  const { docs } = await payload.find({
    collection: 'glossary',
    depth: 0,
    pagination: false,
    sort: 'key',
    overrideAccess: true,
  });
  const rows = docs.map((row) => ({ locale: row.locale, term: termOf(row) }));
  const of = (wanted: string) => rows.filter(({ locale }) => locale === wanted).map(({ term }) => term);
  const targets: Partial<Record<TargetLocale, readonly TargetTerm[]>> = {};
  for (const locale of targetLocales) {
    const terms = of(locale).flatMap((term) => targetTermSchema.safeParse(term).data ?? []);
    if (terms.length > 0) targets[locale] = terms;
  }
  const source = of(sourceLocale).flatMap(
    ({ translation: _, ...term }) => sourceTermSchema.safeParse(term).data ?? [],
  );
  return { source, targets };
}

/** A row as the files say it: forms stand one on a line, and what is empty is not there. */
function termOf({ term, translation, match, keepPolish, explanation, note }: GlossaryRow) {
  return {
    term,
    translation,
    match: formsIn(match),
    keepPolish: keepPolish === true,
    ...(explanation && { explanation }),
    ...(note && { note }),
  };
}

/** `formsIn('kart* pobytu\n') // => ['kart* pobytu']` */
export function formsIn(lines: string | null | undefined): string[] {
  return (lines ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

interface GlossaryRow {
  term: string;
  translation: string;
  match?: string | null;
  keepPolish?: boolean | null;
  explanation?: string | null;
  note?: string | null;
}
