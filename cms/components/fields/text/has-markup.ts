import { parseInline } from '../../../../content/model/markdown/inline.ts';

/** Whether a text is more than words: something in it is strong, a link, a line break or a named fact. */
export function hasMarkup(text: string): boolean {
  return parseInline(text).some(({ type }) => type !== 'text');
}
