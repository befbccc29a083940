import { beginningOf, expressionOf, isLetter, longestPartOf, plainOf } from './term-forms.ts';

/**
 * Finds terms in texts by their forms, the longest first: in “Niebieska Karta UE” there is no “Niebieska Karta”.
 * `createFinder([{ term: 'karta pobytu', match: ['kart* pobytu'] }])('Masz kartę pobytu.')`
 *
 * One expression of all forms would be simpler, but an engine only interprets one that long: the pages of 60 procedures
 * in ten languages took 21 s instead of 6. So few forms are tried on a text: those that begin like one of its words.
 */
export function createFinder<T extends { match: readonly string[] }>(terms: readonly T[]): Finder<T> {
  const forms = terms
    .flatMap((term) => term.match.map((match) => ({ term, match })))
    .sort((a, b) => b.match.length - a.match.length)
    .map(({ term, match }, rank): Form<T> => ({
      term,
      rank,
      part: longestPartOf(match),
      beginning: beginningOf(match),
      expression: expressionOf([match], 'g'),
    }));
  const byBeginning = Map.groupBy(forms, ({ beginning }) => beginning.slice(0, lettersAsked));
  return (text) => {
    const plain = plainOf(text);
    const candidates = [...beginningsIn(plain)]
      .flatMap((letters) => byBeginning.get(letters) ?? [])
      .filter(({ beginning, part }) => plain.includes(beginning) && plain.includes(part));
    return matchesOf(candidates, plain);
  };
}

/** What one expression of all these forms would find from left to right. */
function matchesOf<T>(forms: readonly Form<T>[], text: string): Found<T>[] {
  const found: Found<T>[] = [];
  let waiting = forms.flatMap((form) => nextMatch(form, text, 0));
  while (waiting.length > 0) {
    const first = waiting.reduce((a, b) =>
      b.start < a.start || (b.start === a.start && b.form.rank < a.form.rank) ? b : a,
    );
    found.push({ term: first.form.term, start: first.start, end: first.end });
    waiting = waiting.flatMap((match) =>
      match.start < first.end ? nextMatch(match.form, text, first.end) : match,
    );
  }
  return found;
}

function nextMatch<T>(form: Form<T>, text: string, from: number): Match<T>[] {
  form.expression.lastIndex = from;
  const hit = form.expression.exec(text);
  return hit ? [{ form, start: hit.index, end: hit.index + hit[0].length }] : [];
}

/** The first letters of every word, as many as are asked for and fewer; none is the beginning of what has a star there. */
function beginningsIn(plain: string): Set<string> {
  const beginnings = new Set(['']);
  for (let start = 0; start < plain.length; start++) {
    if (start > 0 && isLetter(plain[start - 1])) continue;
    for (let length = 1; length <= lettersAsked; length++) beginnings.add(plain.slice(start, start + length));
  }
  return beginnings;
}

const lettersAsked = 3;

interface Form<T> {
  term: T;
  /** Of two that begin at one place, the lower rank is meant. */
  rank: number;
  /** What is in a text wherever the form is, and what begins a word there. */
  part: string;
  beginning: string;
  expression: RegExp;
}

interface Match<T> {
  form: Form<T>;
  start: number;
  end: number;
}

export type Finder<T> = (text: string) => Found<T>[];

export interface Found<T> {
  term: T;
  /** Where it begins in the text, and where the rest goes on. */
  start: number;
  end: number;
}
