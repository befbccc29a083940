import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, test } from 'vitest';
import {
  factsIn,
  linksIn,
  outsideInlineSubset,
  parseInline,
  plainText,
} from '../../../content/model/markdown/inline.ts';

test('an inline text is read as words, strong words, links, breaks and facts', () => {
  expect(parseInline('**Weź** [wniosek](form:w).\\\nZapłać {fee:card}.')).toEqual([
    { type: 'strong', children: [{ type: 'text', text: 'Weź' }] },
    { type: 'text', text: ' ' },
    { type: 'link', url: 'form:w', children: [{ type: 'text', text: 'wniosek' }] },
    { type: 'text', text: '.' },
    { type: 'break' },
    { type: 'text', text: 'Zapłać ' },
    { type: 'fact', kind: 'fee', key: 'card' },
    { type: 'text', text: '.' },
  ]);
});

test('facts and links inside strong words are found', () => {
  const inline = parseInline('**Zadzwoń: {phone:emergency-112} albo [tu](procedure:a)**');
  expect(factsIn(inline)).toEqual([{ type: 'fact', kind: 'phone', key: 'emergency-112' }]);
  expect(linksIn(inline).map(({ url }) => url)).toEqual(['procedure:a']);
});

describe('the short way for texts without markup', () => {
  const characters = fc.string({
    unit: fc.constantFrom(
      'a',
      'ż',
      'ع',
      ' ',
      '.',
      ',',
      '-',
      '–',
      '=',
      '+',
      '1',
      ')',
      ':',
      '/',
      '"',
      "'",
      '(',
      '@',
      '%',
      '*',
      '_',
      '`',
      '&',
      '<',
      '#',
      '\\',
      '~',
      '!',
      '[',
      '\n',
      '\t',
    ),
  });

  test('law: gives what the Markdown parser gives', () => {
    fc.assert(
      fc.property(characters, (text) => {
        const tree = fromMarkdown(text);
        const inline = parseInline(text);
        const isShort = inline.length === 1 && inline[0]?.type === 'text' && inline[0].text === text;
        if (!isShort || text.trim() === '') return;
        // One paragraph of one text, or else something that is no paragraph and is shown as it was typed.
        const [block] = tree.children;
        if (tree.children.length === 1 && block?.type === 'paragraph')
          expect(block.children).toMatchObject([{ type: 'text', value: text }]);
        else expect(outsideInlineSubset(text)).not.toBe(undefined);
      }),
      { numRuns: 5000 },
    );
  });
});

test.each([
  ['- a', 'list'],
  ['1. a', 'list'],
  ['1) a', 'list'],
  ['---', 'thematicBreak'],
  ['# a', 'heading'],
  ['> a', 'blockquote'],
  ['    a', 'code'],
  ['`a`', 'inlineCode'],
  ['*a*', 'emphasis'],
  ['![a](b)', 'image'],
  ['<b>a</b>', 'html'],
  ['', 'nothing'],
  ['  ', 'nothing'],
])('“%s” is outside the inline subset: %s', (text, kind) => {
  expect(outsideInlineSubset(text)).toBe(kind);
});

test('the words of a text are left without its markup', () => {
  expect(plainText('**Weź** [wniosek](form:w) za {fee:card}')).toBe('Weź wniosek za');
});
