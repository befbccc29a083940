import { sourceLocale, type Locale } from '../../locales/registry.ts';
import { termKey } from '../../content/model/glossary.ts';
import { createFinder, type Finder } from '../../content/model/term-finder.ts';
import type { Snapshot } from '../../content/model/snapshot.ts';
import { byName } from './by-name.ts';

/** The glossary of a snapshot in one language: what it explains there, by name, and how to find it in texts. */
export function createTerms({ glossary }: Snapshot, locale: Locale): Terms {
  const all =
    locale === sourceLocale
      ? glossary.source.flatMap((term) => explained(term, term.term))
      : (glossary.targets[locale] ?? []).flatMap((term) => explained(term, term.translation));
  return { all: byName(all, locale), find: createFinder(all) };
}

/** A term without an explanation is for translators alone. */
function explained({ term, match, explanation }: Saying, name: string): ExplainedTerm[] {
  if (explanation === undefined) return [];
  return [{ key: termKey(term), term, name, explanation, match: match.length > 0 ? match : [name] }];
}

interface Saying {
  term: string;
  match: readonly string[];
  explanation?: string | undefined;
}

export interface Terms {
  all: readonly ExplainedTerm[];
  find: Finder<ExplainedTerm>;
}

/** A term as readers of one language get it. */
export interface ExplainedTerm {
  /** Its place on the glossary page. */
  key: string;
  /** In Polish. */
  term: string;
  /** In the reader's language. */
  name: string;
  explanation: string;
  match: readonly string[];
}
