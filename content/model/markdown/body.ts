import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Nodes, Parent, RootContent } from 'mdast';
import type { UnitKind } from '../normal.ts';

/**
 * The texts of a body in our Markdown subset, in order, each with its place in the string.
 * `bodyTexts('## Kiedy\n\n- Dziś\n') // => heading 'Kiedy' in an h2, item 'Dziś' in a ul`
 */
export function bodyTexts(body: string): BodyText[] {
  return fromMarkdown(body).children.flatMap((block, index) => textsOfBlock({ block, index, body }));
}

/** The same body with each of its texts replaced; with the same texts it is the same string, byte for byte. */
export function replaceBodyTexts(body: string, replace: (text: BodyText) => string): string {
  let result = '';
  let end = 0;
  for (const text of bodyTexts(body)) {
    result += body.slice(end, text.start) + indentLines(replace(text), text.continuation);
    end = text.end;
  }
  return result + body.slice(end);
}

function textsOfBlock({
  block,
  index,
  body,
}: {
  block: RootContent;
  index: number;
  body: string;
}): BodyText[] {
  const at = (node: Parent, place: Pick<BodyText, 'kind' | 'in'>, continuation = ''): BodyText[] => {
    const start = node.children[0]?.position?.start.offset;
    const end = node.children.at(-1)?.position?.end.offset;
    if (start === undefined || end === undefined) return [];
    const raw = body.slice(start, end);
    const text = joinLines(raw, continuation);
    // A line without its marker (Markdown allows it) could not be written back the same: then the raw text is the text.
    const reversible = indentLines(text, continuation) === raw;
    return [
      {
        ...place,
        block: index,
        start,
        end,
        ...(reversible ? { text, continuation } : { text: raw, continuation: '' }),
      },
    ];
  };
  switch (block.type) {
    case 'heading':
      return at(block, { kind: 'heading', in: block.depth === 2 ? 'h2' : 'h3' });
    case 'paragraph':
      return at(block, { kind: 'text', in: 'p' });
    case 'blockquote':
      return block.children.flatMap((child) =>
        isParagraph(child) ? at(child, { kind: 'note', in: 'note' }, '> ') : [],
      );
    case 'list':
      return block.children.flatMap((item) =>
        item.children.flatMap((child) =>
          isParagraph(child)
            ? at(child, { kind: 'item', in: block.ordered ? 'ol' : 'ul' }, block.ordered ? '   ' : '  ')
            : [],
        ),
      );
    default:
      return [];
  }
}

function isParagraph(node: Nodes): node is Extract<Nodes, { type: 'paragraph' }> {
  return node.type === 'paragraph';
}

function joinLines(raw: string, continuation: string): string {
  return continuation ? raw.replaceAll(`\n${continuation}`, '\n') : raw;
}

function indentLines(text: string, continuation: string): string {
  return continuation ? text.replaceAll('\n', `\n${continuation}`) : text;
}

/** One heading, paragraph, list item or note of a body. Texts of one list or note share their `block`. */
export interface BodyText {
  kind: Extract<UnitKind, 'heading' | 'text' | 'item' | 'note'>;
  in: 'h2' | 'h3' | 'p' | 'ul' | 'ol' | 'note';
  block: number;
  text: string;
  start: number;
  end: number;
  /** What begins each further line of the text in the file. */
  continuation: string;
}
