import type { Entry } from '../../content/model/collections.ts';
import type { Inline, Parse } from '../../content/model/markdown/inline.ts';
import type { Passage } from '../../content/model/passages.ts';
import type { TranslatedEntry } from '../../content/model/translate.ts';
import type { Locale } from '../../locales/registry.ts';
import type { ExplainedTerm, Terms } from './terms.ts';

/**
 * Which terms an entry's page explains, by the text in which each stands first. Titles, headings and
 * labels stay as they are, and so does what is not in the reader's language.
 */
export function termsOnPage(
  { entry, texts }: Pick<TranslatedEntry, 'texts'> & { entry: Entry },
  { terms, locale, parse }: { terms: Terms; locale: Locale; parse: Parse },
): ReadonlyMap<string, readonly ExplainedTerm[]> {
  const first = new Map<string, ExplainedTerm[]>();
  const seen = new Set<ExplainedTerm>();
  if (!explaining.has(entry.collection)) return first;
  for (const { text, lang } of prose(texts)) {
    if (lang !== locale || first.has(text)) continue;
    const found = wordsOutsideLinks(parse(text)).flatMap((words) =>
      terms.find(words).map(({ term }) => term),
    );
    const fresh = [...new Set(found)].filter((term) => !seen.has(term));
    if (fresh.length === 0) continue;
    first.set(text, fresh);
    for (const term of fresh) seen.add(term);
  }
  return first;
}

/** The running texts of an entry in page order. */
function prose(texts: object): Passage[] {
  return Object.entries(texts).flatMap(([field, value]) =>
    notProse.has(field) ? [] : passagesIn(value as unknown, field),
  );
}

function passagesIn(value: unknown, field: string): Passage[] {
  if (Array.isArray(value)) return value.flatMap((item) => passagesIn(item, field));
  if (typeof value !== 'object' || value === null) return [];
  if ('source' in value && 'state' in value) return [value as Passage];
  if ('in' in value && 'passages' in value)
    return /^h\d$/.test(String(value.in)) ? [] : (value.passages as Passage[]);
  return prose(value);
}

function wordsOutsideLinks(parts: readonly Inline[]): string[] {
  return parts.flatMap((part) => {
    if (part.type === 'text') return [part.text];
    return part.type === 'strong' ? wordsOutsideLinks(part.children) : [];
  });
}

const explaining = new Set(['procedures', 'chapters', 'information']);
const notProse = new Set(['title', 'summary', 'key', 'label', 'forms']);
