import { fromMarkdown } from 'mdast-util-from-markdown';
import type { RootContent } from 'mdast';
import { bodyTexts } from '../../../../content/model/markdown/body.ts';
import { outsideInlineSubset } from '../../../../content/model/markdown/inline.ts';
import type { AdminWordKey } from '../../../i18n/admin-words.ts';

/** What in an inline text the portal would not show as it was meant. */
export function inlineProblems(text: string): TextProblem[] {
  if (text.trim() === '') return [];
  const foreign = outsideInlineSubset(text);
  return foreign === undefined ? [] : [{ key: inlineWords[foreign] ?? 'form.problem.other' }];
}

/** The same for a longer text, with the line on which each problem stands. */
export function bodyProblems(body: string): TextProblem[] {
  const blocks = fromMarkdown(body).children.flatMap((block) => {
    const key = blockProblem(block);
    return key ? [{ key, line: block.position?.start.line ?? 1 }] : [];
  });
  const texts = bodyTexts(body).flatMap(({ text, start }) =>
    inlineProblems(text).map(({ key }) => ({ key, line: body.slice(0, start).split('\n').length })),
  );
  return [...blocks, ...texts].toSorted((a, b) => a.line - b.line);
}

function blockProblem(block: RootContent): AdminWordKey | undefined {
  switch (block.type) {
    case 'paragraph':
      return undefined;
    case 'heading':
      return block.depth === 2 || block.depth === 3 ? undefined : 'form.problem.heading-level';
    case 'list':
      return block.children.every(
        ({ children }) => children.length === 1 && children[0]?.type === 'paragraph',
      )
        ? undefined
        : 'form.problem.list-in-list';
    case 'blockquote':
      return block.children.every(({ type }) => type === 'paragraph') ? undefined : 'form.problem.deep-note';
    default:
      return inlineWords[block.type] ?? 'form.problem.other';
  }
}

const inlineWords: Record<string, AdminWordKey> = {
  paragraph: 'form.problem.paragraphs',
  heading: 'form.problem.heading',
  list: 'form.problem.list',
  blockquote: 'form.problem.note',
  emphasis: 'form.problem.emphasis',
  code: 'form.problem.indent',
  inlineCode: 'form.problem.code',
  html: 'form.problem.html',
  image: 'form.problem.image',
  thematicBreak: 'form.problem.rule',
};

/** A problem of a text, in the words for the person who writes it. */
export interface TextProblem {
  key: AdminWordKey;
  line?: number;
}
