import { fromMarkdown } from 'mdast-util-from-markdown';
import type { PhrasingContent } from 'mdast';

/** The parts of one inline text: words, strong words, links, hard breaks and named facts. */
export function parseInline(text: string): Inline[] {
  // Most texts have no markup at all, and the parser is what builds and checks spend their time on.
  if (!mayHaveMarkup.test(text)) return text === '' ? [{ type: 'text', text }] : textWithFacts(text);
  const [block, ...more] = fromMarkdown(text).children;
  if (block?.type !== 'paragraph' || more.length > 0) return textWithFacts(text);
  return block.children.flatMap(fromPhrasing);
}

/** A parser that remembers: one text stands on many pages and meets many checks. */
export function createParser(): Parse {
  const known = new Map<string, Inline[]>();
  return (text) => {
    const parsed = known.get(text) ?? parseInline(text);
    known.set(text, parsed);
    return parsed;
  };
}

/** The words of a text without markup: `plainText('**Weź** [wniosek](form:w)') // => 'Weź wniosek'`. */
export function plainText(text: string): string {
  return wordsOf(parseInline(text));
}

/** The words of a parsed text, without the facts that it names. */
export function wordsOf(inline: readonly Inline[]): string {
  return inline.map(words).join('').trim();
}

/** Every link in a parsed text, in order. */
export function linksIn(inline: readonly Inline[]): Extract<Inline, { type: 'link' }>[] {
  return parts(inline).filter((part) => part.type === 'link');
}

/** Every named fact in a parsed text, in order. */
export function factsIn(inline: readonly Inline[]): FactReference[] {
  return parts(inline).filter((part) => part.type === 'fact');
}

/** Whether a text is one paragraph of our inline subset; if not, the name of the first thing that is not in it. */
export function outsideInlineSubset(text: string): string | undefined {
  if (text.trim() !== '' && !mayHaveMarkup.test(text)) return undefined;
  const [block, ...more] = fromMarkdown(text).children;
  if (block?.type !== 'paragraph') return block?.type ?? 'nothing';
  if (more[0]) return more[0].type;
  return firstForeign(block.children);
}

/** A link's address in two: `splitTarget('procedure:pesel-number') // => { scheme: 'procedure', key: 'pesel-number' }`. */
export function splitTarget(url: string): { scheme: string; key: string } {
  const colon = url.indexOf(':');
  return { scheme: url.slice(0, colon), key: url.slice(colon + 1) };
}

function words(part: Inline): string {
  if (part.type === 'text') return part.text;
  if (part.type === 'fact') return '';
  return part.type === 'break' ? ' ' : part.children.map(words).join('');
}

function parts(inline: readonly Inline[]): Inline[] {
  return inline.flatMap((part) => ('children' in part ? [part, ...parts(part.children)] : [part]));
}

function fromPhrasing(node: PhrasingContent): Inline[] {
  switch (node.type) {
    case 'text':
      return textWithFacts(node.value);
    case 'strong':
      return [{ type: 'strong', children: node.children.flatMap(fromPhrasing) }];
    case 'link':
      return [{ type: 'link', url: node.url, children: node.children.flatMap(fromPhrasing) }];
    case 'break':
      return [{ type: 'break' }];
    default:
      // Outside the subset (a check names it): its words are kept, its markup is not.
      return 'children' in node
        ? node.children.flatMap(fromPhrasing)
        : 'value' in node
          ? textWithFacts(node.value)
          : [];
  }
}

function textWithFacts(text: string): Inline[] {
  const found: Inline[] = [];
  let end = 0;
  for (const match of text.matchAll(/\{(fee|office|phone|email|address):([a-z0-9-]+)\}/g)) {
    if (match.index > end) found.push({ type: 'text', text: text.slice(end, match.index) });
    found.push({ type: 'fact', kind: match[1] as FactReference['kind'], key: match[2] ?? '' });
    end = match.index + match[0].length;
  }
  if (end < text.length) found.push({ type: 'text', text: text.slice(end) });
  return found;
}

function firstForeign(nodes: PhrasingContent[]): string | undefined {
  for (const node of nodes) {
    if (!['text', 'strong', 'link', 'break'].includes(node.type)) return node.type;
    const inside = 'children' in node ? firstForeign(node.children) : undefined;
    if (inside) return inside;
  }
  return undefined;
}

// What Markdown could read as more than words: marks anywhere, a marker, a rule or an indent at the beginning.
const mayHaveMarkup = /[*_[\]\\`<&\n\r\t\0]|^(?:[\s\-+=#~>|]|\d+[.)])|:\/\/| $/;

export type Parse = (text: string) => Inline[];

export type Inline =
  | { type: 'text'; text: string }
  | { type: 'strong'; children: Inline[] }
  | { type: 'link'; url: string; children: Inline[] }
  | { type: 'break' }
  | FactReference;

/** A fact named in a text: `{fee:card}`. */
export interface FactReference {
  type: 'fact';
  kind: 'fee' | 'office' | 'phone' | 'email' | 'address';
  key: string;
}
