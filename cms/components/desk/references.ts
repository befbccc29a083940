import { factsIn, linksIn, parseInline, wordsOf } from '../../../content/model/markdown/inline.ts';

/** The named facts and links that a source has and its translation lacks, and those that only the translation has. */
export function compareReferences(source: string, target: string): { lost: Reference[]; extra: Reference[] } {
  const wanted = referencesIn(source);
  const given = referencesIn(target);
  return { lost: without(wanted, given), extra: without(given, wanted) };
}

function referencesIn(text: string): Reference[] {
  const inline = parseInline(text);
  return [
    ...factsIn(inline).map(({ kind, key }) => ({ to: `${kind}:${key}`, markup: `{${kind}:${key}}` })),
    ...linksIn(inline).map((link) => ({ to: link.url, markup: `[${wordsOf(link.children)}](${link.url})` })),
  ];
}

/** What is in one list more often than in another. */
function without(list: readonly Reference[], others: readonly Reference[]): Reference[] {
  const left = others.map(({ to }) => to);
  return list.filter(({ to }) => {
    const index = left.indexOf(to);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

/** Something that a text names instead of saying it: a fee, an office, a page. */
export interface Reference {
  to: string;
  /** As it stands in a text: `{fee:card}`, `[wniosek](form:epwpl)`. */
  markup: string;
}
