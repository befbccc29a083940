/**
 * What is wrong with the UI strings of a locale against those of the source: keys missing or unknown, plural forms
 * that the language needs or does not have, placeholders lost or invented, texts left empty.
 */
export function checkUi({ locale, strings, source }: UiStringsOf): UiProblem[] {
  const bases = pluralBases(source);
  const expected = Object.keys(source).flatMap((key) => (pluralBase(key, bases) === undefined ? [key] : []));
  for (const base of bases) expected.push(...categoriesOf(locale).map((category) => `${base}_${category}`));
  return [
    ...expected.filter((key) => !Object.hasOwn(strings, key)).map((key) => ({ key, message: 'is missing' })),
    ...Object.keys(strings)
      .filter((key) => !expected.includes(key))
      .map((key) => ({ key, message: 'is unknown: no such key, or no such plural form in this language' })),
    ...Object.entries(strings)
      .filter(([, text]) => text.trim() === '')
      .map(([key]) => ({ key, message: 'is empty' })),
    ...expected.flatMap((key) =>
      placeholderProblem({
        key,
        locale,
        text: strings[key],
        source: source[key] ?? source[`${pluralBase(key, bases) ?? ''}_other`],
      }),
    ),
  ];
}

/** Keys that no code asks for. `code` is the text of every file that may; `` `category.${…}` `` uses all of `category.`. */
export function unusedKeys(source: UiStrings, code: string): string[] {
  const bases = pluralBases(source);
  const prefixes = [...code.matchAll(/`([a-z][A-Za-z0-9.-]*[._])\$\{/g)].map(([, prefix]) => prefix ?? '');
  const literals = new Set([...code.matchAll(/['"`]([A-Za-z][\w.-]*)['"`]/g)].map(([, literal]) => literal));
  return Object.keys(source).filter((key) => {
    const name = pluralBase(key, bases) ?? key;
    return !literals.has(name) && !prefixes.some((prefix) => name.startsWith(prefix));
  });
}

/** The plural forms of a language: `categoriesOf('uk') // => ['few', 'many', 'one', 'other']`. */
export function categoriesOf(locale: string): string[] {
  return new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
}

function placeholderProblem({
  key,
  locale,
  text,
  source,
}: {
  key: string;
  locale: string;
  text: string | undefined;
  source: string | undefined;
}): UiProblem[] {
  if (text === undefined || source === undefined) return [];
  const given = placeholders(text);
  const wanted = placeholders(source);
  const lost = wanted.filter(
    (name) => !given.includes(name) && !(name === 'count' && isOneNumber(key, locale)),
  );
  const invented = given.filter((name) => !wanted.includes(name));
  return [
    ...lost.map((name) => ({ key, message: `lost {{${name}}}` })),
    ...invented.map((name) => ({ key, message: `has {{${name}}}, which its source has not` })),
  ];
}

/** Whether a plural form stands for one number only, as Arabic “two” does, so that the number need not be written. */
function isOneNumber(key: string, locale: string): boolean {
  const category = /_(zero|one|two|few|many|other)$/.exec(key)?.[1];
  const rules = new Intl.PluralRules(locale);
  return (
    Array.from({ length: 201 }, (_, number) => number).filter((number) => rules.select(number) === category)
      .length === 1
  );
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name ?? '');
}

function pluralBases(strings: UiStrings): Set<string> {
  return new Set(
    Object.keys(strings)
      .filter((key) => key.endsWith('_other'))
      .map((key) => key.slice(0, -'_other'.length)),
  );
}

function pluralBase(key: string, bases: ReadonlySet<string>): string | undefined {
  const base = /^(.*)_(zero|one|two|few|many|other)$/.exec(key)?.[1];
  return base !== undefined && bases.has(base) ? base : undefined;
}

/** The UI texts of a locale by flat, dotted key. */
export type UiStrings = Record<string, string>;

export interface UiProblem {
  key: string;
  message: string;
}

interface UiStringsOf {
  locale: string;
  strings: UiStrings;
  source: UiStrings;
}
