import { problem, type Problem } from '../problems.ts';
import type { CheckedTexts } from './every-text.ts';

/** Amounts of money, addresses of pages, e-mail addresses and phone numbers typed into a text instead of named. */
export function checkTypedFacts(content: CheckedTexts): Problem[] {
  return content.all.flatMap(({ text, where }) => {
    const prose = text.replace(/\{[a-z]+:[a-z0-9-]+\}/g, '');
    return patterns.flatMap(([what, pattern]) => {
      const found = pattern.exec(prose);
      return found ? [problem('typed-fact', where(), `${what} is typed here: “${found[0].trim()}”`)] : [];
    });
  });
}

const patterns: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['an amount', /\d[\d \u00a0.,]{0,20}\s?(zł|zl|złotych|PLN|злотих|злотых|злоты|زلوتي|zlotys?|EUR|€)/iu],
  [
    'a page’s address',
    /https?:\/\/\S+|\bwww\.\S+|(?<![\w@.-])[a-z0-9-]+\.(gov|krakow|com|org|edu)\.?(pl)?\b/iu,
  ],
  ['an e-mail address', /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]/u],
  // Three groups of digits or nine digits on end; laws and dates have other shapes.
  [
    'a phone number',
    /(?<![\d.,/])(\+\d{2}[ \u00a0]?)?(\d{2,3}[ \u00a0-]){2,3}\d{2,4}(?![\d.,/])|(?<!\d)\d{9}(?!\d)/u,
  ],
];
