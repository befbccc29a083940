/** Every content problem the portal can name, how grave it is, and what to do about it. */
export const catalogue = {
  'unreadable-file': {
    severity: 'structural',
    remedy: 'Mend the file so that it can be read; the message names the line.',
  },
  'wrong-facts': {
    severity: 'structural',
    remedy: 'Correct the field; content/model/schemas says what it may hold.',
  },
  'wrong-texts': {
    severity: 'structural',
    remedy: 'Correct the section in pl.md; CONTRIBUTING shows the form of the file.',
  },
  'missing-file': {
    severity: 'structural',
    remedy: 'Every entry needs facts.yaml and pl.md; add the one that is missing.',
  },
  'unknown-file': {
    severity: 'structural',
    remedy: 'Rename it to a locale of locales/registry.ts, or remove it.',
  },
  'wrong-key': {
    severity: 'structural',
    remedy: 'The key in facts.yaml must be the name of the folder; a page’s address is its slug.',
  },
  'row-keys-differ': { severity: 'structural', remedy: 'Give facts.yaml and pl.md the same row keys.' },
  'wrong-translation': {
    severity: 'structural',
    remedy: 'Correct the file, or remove the row and run `npm run content:translate` for it.',
  },
  'unit-mismatch': {
    severity: 'structural',
    remedy:
      'The Polish text was changed here by hand. Restore it, or remove the row: `npm run content:translate` adds it anew.',
  },
  'duplicate-unit': {
    severity: 'structural',
    remedy: 'Keep one row with source and target; the others name only unit and slot.',
  },
  'dead-link': {
    severity: 'structural',
    remedy: 'Name an entry, form or office that exists; links use keys, not addresses.',
  },
  'unknown-fact': {
    severity: 'structural',
    remedy: 'Name a fact that exists, such as {fee:card} or {phone:info-point-foreigners}.',
  },
  'duplicate-slug': {
    severity: 'structural',
    remedy: 'Give one of them another slug; former slugs count too.',
  },
  'unsupported-markup': {
    severity: 'structural',
    remedy: 'Use only h2, h3, paragraphs, lists, notes, **strong**, links and hard breaks.',
  },
  'typed-fact': {
    severity: 'editorial',
    remedy:
      'Name the fact instead, such as {fee:card}, {phone:…} or [words](form:…), so that a change reaches every language.',
  },
  'numbers-differ': {
    severity: 'editorial',
    remedy: 'Make the numbers of the translation those of its source.',
  },
  'references-differ': {
    severity: 'editorial',
    remedy: 'Name in the translation the same facts and links as in its source.',
  },
  'duplicate-title': { severity: 'editorial', remedy: 'Give one of them a title that tells them apart.' },
  'mixed-scripts': {
    severity: 'editorial',
    remedy: 'Write the word in one alphabet; look for letters that only look alike.',
  },
  'leftover-source': {
    severity: 'editorial',
    remedy: 'Translate the passage; keep only official names in Polish.',
  },
  'wrong-term': {
    severity: 'structural',
    remedy: 'Correct the term; content/model/schemas/glossary.ts says what it may hold.',
  },
  'unknown-term': {
    severity: 'editorial',
    remedy: 'Write the term as in glossary/pl.yaml, add it there, or remove it here.',
  },
  'term-differs': {
    severity: 'editorial',
    remedy: 'Use the word of the glossary, or add the form to “match” there, so that readers meet one word.',
  },
  'long-sentence': { severity: 'editorial', remedy: 'Make two sentences of it, or a list.' },
  'hard-to-read': {
    severity: 'editorial',
    remedy:
      'Use shorter words and sentences; `npm run content:check -- --figures` shows how other pages read.',
  },
  'no-source': { severity: 'editorial', remedy: 'List a page that says so, or mark the group as known.' },
  'review-due': {
    severity: 'editorial',
    remedy: 'Ask the office, correct what has changed, and set the next date.',
  },
  'no-phone': {
    severity: 'structural',
    remedy: 'Give the information point a number that can be called, and publish it: it is on every page.',
  },
  'ui-string': {
    severity: 'editorial',
    remedy: 'Correct the string; locales/README.md says what each language needs.',
  },
} as const satisfies Record<string, { severity: Severity; remedy: string }>;

/** A problem of a kind from the catalogue: `problem('dead-link', { file, line: 3 }, 'procedure:nowhere does not exist')`. */
export function problem(kind: ProblemKind, where: Where, message: string): Problem {
  return { kind, ...catalogue[kind], ...where, message };
}

export type ProblemKind = keyof typeof catalogue;
export type Severity = 'structural' | 'editorial';

export interface Where {
  file: string;
  line?: number | undefined;
}

/** Where, what, and what to do. */
export interface Problem extends Where {
  kind: ProblemKind;
  severity: Severity;
  message: string;
  remedy: string;
}
