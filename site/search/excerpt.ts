/**
 * Pagefind's excerpt as text that is safe to show: parseExcerpt('<mark>Karta</mark> &lt;1') →
 * [{ text: 'Karta', marked: true }, { text: ' <1', marked: false }]. Anything but `<mark>` stays plain text.
 */
export function parseExcerpt(html: string): Excerpt {
  const parts: ExcerptPart[] = [];
  let marked = false;
  for (const piece of html.split(/(<\/?mark>)/)) {
    if (piece === '<mark>') marked = true;
    else if (piece === '</mark>') marked = false;
    // Decoded only now, so that an escaped "&lt;mark&gt;" of the page's own text cannot mark anything.
    else if (piece !== '') parts.push({ text: decodeEntities(piece), marked });
  }
  return parts;
}

/** The marked words of an excerpt: those that Pagefind believes the reader asked for. */
export function markedText(excerpt: Excerpt): string {
  return excerpt
    .filter((part) => part.marked)
    .map((part) => part.text)
    .join(' ');
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,8}));/gi, (entity, decimal, hex, name) => {
    if (name !== undefined) return NAMED[String(name).toLowerCase()] ?? entity;
    const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}

const NAMED: Readonly<Partial<Record<string, string>>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
};

/** A passage in parts, for a list of text and `<mark>` elements. */
export type Excerpt = ExcerptPart[];

/** A piece of a passage, and whether it is what the reader searched for. */
export interface ExcerptPart {
  text: string;
  marked: boolean;
}
