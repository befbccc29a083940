import type { Reason } from '../../content/model/indicator.ts';
import type { ProcedureFacts } from '../../content/model/schemas/procedure.ts';

/** The languages of the evidence sheet: Polish for the City Council, English for everybody else. */
export const sheetLanguages = ['pl', 'en'] as const;
export type SheetLanguage = (typeof sheetLanguages)[number];

/** Everything that the evidence sheet says in a language. */
export const sheetWords: Record<SheetLanguage, SheetWords> = {
  pl: {
    title: 'Procedury administracyjne przetłumaczone na języki obce',
    asOf: 'stan na',
    score: ({ counted, target }) => `${counted} z co najmniej ${target}`,
    baseline: ({ count, year }) => `Wartość bazowa: ${count} (${year} r.).`,
    numbers: ({ published, translated, approved }) =>
      `Opublikowane: ${published}; przetłumaczone na co najmniej jeden język: ${translated}; z zatwierdzonym tłumaczeniem: ${approved}.`,
    rule: 'Zasada liczenia',
    ruleText: ({ months, locales }) =>
      `Procedura liczy się raz, jeśli jest opublikowana, jej polski tekst i fakty sprawdziła osoba w ciągu ostatnich ${months} miesięcy, a jej tłumaczenie jest w całości zatwierdzone przez osobę w co najmniej ${locales} ${locales === 1 ? 'języku' : 'językach'} poza polskim.`,
    parameters: 'Parametry',
    months: 'Ważność sprawdzenia w miesiącach',
    locales: 'Najmniejsza liczba zatwierdzonych języków',
    levels: 'Liczone szczeble',
    counted: 'Procedury, które się liczą',
    notCounted: 'Procedury opublikowane, które się nie liczą',
    none: 'Żadna.',
    number: 'Lp.',
    procedure: 'Procedura',
    level: 'Szczebel',
    approved: 'Zatwierdzone języki',
    verified: 'Sprawdzono',
    why: 'Dlaczego się nie liczy',
    ended: (date) => `opisane zasady obowiązywały do ${date}`,
    coming: (date) => `opisane zasady obowiązują od ${date}`,
    evidence: 'Dowód',
    release: 'Wydanie portalu',
    noRelease:
      'Nie zachowano wydania z tego dnia ani wcześniejszego. Policzono najnowsze dane portalu tak, jakby był to ten dzień: to nie jest dowód stanu z tego dnia.',
    loose: 'Dane wskazano wprost; nie są częścią zachowanego wydania.',
    day: 'Dzień wydania',
    built: 'Zbudowano (UTC)',
    snapshot: 'SHA-256 danych',
    check: 'Jak to sprawdzić: w folderze danych portalu polecenie',
    mustPrint: 'musi wypisać skrót podany wyżej, a polecenie',
    again: 'policzyć to samo.',
    prepared: 'Sporządzono dnia',
    signature: 'Podpis koordynatora programu',
    page: 'Strona',
    of: 'z',
    levelNames: { city: 'miasto', voivodeship: 'województwo', state: 'państwo', other: 'inny' },
    roleNames: { editor: 'redakcja', coordinator: 'koordynacja programu' },
    reasons: {
      'level-not-counted': 'programu nie obejmuje ten szczebel',
      'source-not-verified': 'polski tekst lub fakty niesprawdzone przez osobę',
      'verification-expired': 'sprawdzono zbyt dawno',
      'no-approved-translation': 'brak zatwierdzonego tłumaczenia',
      'too-few-approved-translations': 'za mało zatwierdzonych języków',
    },
  },
  en: {
    title: 'Administrative procedures translated into foreign languages',
    asOf: 'as of',
    score: ({ counted, target }) => `${counted} of at least ${target}`,
    baseline: ({ count, year }) => `Baseline: ${count} (in ${year}).`,
    numbers: ({ published, translated, approved }) =>
      `Published: ${published}; translated into at least one language: ${translated}; with an approved translation: ${approved}.`,
    rule: 'The rule',
    ruleText: ({ months, locales }) =>
      `A procedure counts once if it is published, a person verified its Polish text and facts within the last ${months} months, and a person approved all of its translation in at least ${locales} ${locales === 1 ? 'language' : 'languages'} other than Polish.`,
    parameters: 'Parameters',
    months: 'Months for which a verification counts',
    locales: 'Smallest number of approved languages',
    levels: 'Levels that count',
    counted: 'Procedures that count',
    notCounted: 'Published procedures that do not count',
    none: 'None.',
    number: 'No.',
    procedure: 'Procedure',
    level: 'Level',
    approved: 'Approved languages',
    verified: 'Verified',
    why: 'Why it does not count',
    ended: (date) => `the rules described applied until ${date}`,
    coming: (date) => `the rules described apply from ${date}`,
    evidence: 'Evidence',
    release: 'Release of the portal',
    noRelease:
      'No release was kept of this day or an earlier one. The newest data of the portal were counted as if on this day: this is no evidence of how things were then.',
    loose: 'The data were named directly; they are not part of a release that was kept.',
    day: 'Day of the release',
    built: 'Built (UTC)',
    snapshot: 'SHA-256 of the data',
    check: 'To check it: in the data folder of the portal,',
    mustPrint: 'must print the hash above, and',
    again: 'must count the same.',
    prepared: 'Prepared on',
    signature: 'Signature of the programme’s coordinator',
    page: 'Page',
    of: 'of',
    levelNames: { city: 'city', voivodeship: 'voivodeship', state: 'state', other: 'other' },
    roleNames: { editor: 'editor', coordinator: 'programme coordinator' },
    reasons: {
      'level-not-counted': 'its level is not counted by the programme',
      'source-not-verified': 'its Polish text or facts have not been verified by a person',
      'verification-expired': 'it was verified too long ago',
      'no-approved-translation': 'no translation of it is approved',
      'too-few-approved-translations': 'its translation is approved in too few languages',
    },
  },
};

type Plain =
  | 'title'
  | 'asOf'
  | 'rule'
  | 'parameters'
  | 'months'
  | 'locales'
  | 'levels'
  | 'counted'
  | 'notCounted'
  | 'none'
  | 'number'
  | 'procedure'
  | 'level'
  | 'approved'
  | 'verified'
  | 'why'
  | 'evidence'
  | 'release'
  | 'noRelease'
  | 'loose'
  | 'day'
  | 'built'
  | 'snapshot'
  | 'check'
  | 'mustPrint'
  | 'again'
  | 'prepared'
  | 'signature'
  | 'page'
  | 'of';

export interface SheetWords extends Record<Plain, string> {
  score: (numbers: { counted: number; target: number }) => string;
  baseline: (numbers: { count: number; year: number }) => string;
  numbers: (numbers: { published: number; translated: number; approved: number }) => string;
  ruleText: (parameters: { months: number; locales: number }) => string;
  ended: (date: string) => string;
  coming: (date: string) => string;
  levelNames: Record<ProcedureFacts['level'], string>;
  roleNames: Record<string, string>;
  reasons: Record<Reason, string>;
}
