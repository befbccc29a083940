import path from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from '../../../content/model/files/load.ts';
import { makeSnapshot } from '../../../content/model/snapshot.ts';
import { localeCodes, type Locale } from '../../../locales/registry.ts';
import { searchPages } from '../../../site/search-pages.ts';
import { buildKeys } from '../../../site/search/keys.ts';
import { createSearch, type Search } from '../../../site/search/search.ts';

const pages = searchPages(makeSnapshot(loadContent(path.resolve('content'))));
const searches = Object.fromEntries(
  localeCodes.map((locale) => [locale, createSearch({ keys: buildKeys(pages[locale]), locale })]),
) as Record<Locale, Search>;

/** What somebody types who was attacked, or is being attacked. */
const CRIES_FOR_HELP: Record<Locale, string> = {
  pl: 'pobicie, pobili mnie, pobili, biją, biją mnie, grożą, grożą mi, napadli, napaść, pomocy, pomoc, ratunku',
  en: 'beaten, attacked, threatened, they hit me, hit, assaulted, threats, help, help me, beaten up',
  uk: "побили, мене побили, побиття, вбивають, загрожують, погрожують, б'ють, б’ють, напали, допоможіть, допомога",
  ru: 'избили, побили, меня побили, бьют, угрожают, напали, избиение, убивают, помогите, помощь',
  be: "пабілі, мяне пабілі, збілі, пагражаюць, пагрозы, напалі, б'юць, дапамажыце, дапамога",
  ar: 'ضرب, اعتداء, تهديد, ضربوني, هددوني, مساعدة, ساعدوني, النجدة',
  es: 'me pegaron, me atacaron, me amenazan, amenazas, paliza, agresión, golpes, ayuda, socorro',
  fr: "frappé, on m'a frappé, agressé, menacé, menaces, battu, coups, aide, aidez-moi, au secours",
  it: 'mi hanno picchiato, picchiato, aggredito, minacciato, minacce, aggressione, aiuto, aiutatemi',
  ka: 'მცემეს, ცემა, თავს დამესხნენ, მემუქრებიან, მუქარა, თავდასხმა, დახმარება, მიშველეთ',
};
const HELP = [
  'hate-crime-report',
  'emergencies',
  'crime-victim-help',
  'domestic-violence-help',
  'safety-rights',
  'victim-residence-permit',
];

test.each(
  localeCodes.flatMap((locale) =>
    CRIES_FOR_HELP[locale].split(', ').map((query) => [locale, query] as const),
  ),
)('%s: who types “%s” finds help first', (locale, query) => {
  const found = keysFor(locale, query);
  // “Help” by itself is in the name of free legal aid too.
  const first = found.slice(0, found[0] === 'free-legal-aid' ? 2 : 1);
  expect(
    first.filter((key) => HELP.includes(key)),
    found.join(' '),
  ).not.toEqual([]);
  const permit = found.indexOf('temporary-residence-work');
  const help = found.findIndex((key) => HELP.includes(key));
  expect(permit === -1 || permit > help).toBe(true);
});

test('Words that merely look like a residence permit do not list one', () => {
  expect(keysFor('uk', 'побили')).not.toContain('temporary-residence-work');
  expect(keysFor('ru', 'побили')).not.toContain('temporary-residence-work');
});

test.each([
  ['uk', 'address registration', 'residence-registration-temporary'],
  ['en', 'прописка', 'residence-registration-temporary'],
  ['fr', 'прописка', 'residence-registration-temporary'],
  ['pl', 'carte de séjour', 'temporary-residence-work'],
  ['ka', 'работа', 'work'],
  ['ar', 'ВНЖ', 'permit-ends-soon'],
  ['it', 'attacked', 'hate-crime-report'],
  ['en', 'побили', 'hate-crime-report'],
  ['ar', 'driving licence', 'driving-licence-exchange'],
  ['en', 'ضربوني', 'hate-crime-report'],
  ['uk', 'მემუქრებიან', 'hate-crime-report'],
] as const)('A word of another language finds its page: %s, %s → %s', (locale, query, key) => {
  // Several pages share such words.
  expect(keysFor(locale, query).slice(0, 8)).toContain(key);
});

test('A foreign word that two pages have lists both', () => {
  expect(keysFor('pl', 'empadronamiento').sort()).toEqual([
    'pesel-number',
    'residence-registration-temporary',
  ]);
});

test.each([
  ['pl', 'pizza'],
  ['uk', 'погода завтра'],
  ['en', 'football results'],
  ['ar', 'بيتزا'],
  ['ka', 'ამინდი ხვალ'],
] as const)('The words of all languages find nothing by chance: %s, %s', (locale, query) => {
  expect(keysFor(locale, query)).toEqual([]);
});

test('Every title still finds its own page first', () => {
  const astray = localeCodes.flatMap((locale) =>
    pages[locale]
      .filter(({ title, url }) => searches[locale].suggest(title)[0]?.url !== url)
      .map(({ title }) => [locale, title]),
  );
  expect(astray).toEqual([]);
});

function keysFor(locale: Locale, query: string): string[] {
  return searches[locale].suggest(query).map(({ url }) => url.split('/').at(-2) ?? '');
}
