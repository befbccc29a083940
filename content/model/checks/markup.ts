import { fromMarkdown } from 'mdast-util-from-markdown';
import { sourceLocale } from '../../../locales/registry.ts';
import { outsideInlineSubset } from '../markdown/inline.ts';
import { problem, type Problem } from '../problems.ts';
import { textFields } from '../text-fields.ts';
import { fileOf, type CheckedTexts } from './every-text.ts';

/** Texts outside our Markdown subset: what the portal would not show as it was meant. */
export function checkMarkup(content: CheckedTexts): Problem[] {
  const inline = content.all.flatMap(({ text, where }) => {
    const foreign = outsideInlineSubset(text);
    return foreign ? [problem('unsupported-markup', where(), `“${shortened(text)}” holds ${foreign}`)] : [];
  });
  return [...inline, ...content.entries.flatMap((entry) => checkBodies(entry))];
}

function checkBodies(entry: CheckedTexts['entries'][number]): Problem[] {
  const texts = entry.texts as Record<string, unknown>;
  return textFields(entry.collection).flatMap((field) => {
    if (field.shape !== 'body') return [];
    return fromMarkdown(String(texts[field.name])).children.flatMap((block) => {
      const allowed =
        block.type === 'heading' ? block.depth === 2 || block.depth === 3 : bodyBlocks.has(block.type);
      const nested =
        block.type === 'list' &&
        block.children.some(({ children }) => children.length !== 1 || children[0]?.type !== 'paragraph');
      const deepNote = block.type === 'blockquote' && block.children.some(({ type }) => type !== 'paragraph');
      if (allowed && !nested && !deepNote) return [];
      const what =
        block.type === 'heading'
          ? `a heading of level ${block.depth}`
          : nested
            ? 'a list in a list'
            : deepNote
              ? 'more than a paragraph in a note'
              : block.type;
      return [
        problem(
          'unsupported-markup',
          { file: fileOf(entry, sourceLocale) },
          `line ${block.position?.start.line ?? 1} of the ${field.name} holds ${what}`,
        ),
      ];
    });
  });
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

const bodyBlocks = new Set(['paragraph', 'list', 'blockquote']);
