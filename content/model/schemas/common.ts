import { z } from 'zod';
import { field, type FieldWords } from './field.ts';

export const key = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use small letters, digits and single hyphens');
export const isoDate = z.iso.date();
export const webUrl = z.url({ protocol: /^https?$/ });

/** Who wrote a text: a person, a machine, or the translation memory. */
export const provenances = ['human', 'machine', 'memory'] as const;

/** The evidence behind one group of facts, and a person's signature under it. */
export const factsGroup = z.strictObject({
  confidence: field(z.enum(['source', 'known']), {
    pl: [
      'Pewność',
      '„source”: mówi to podana strona; „known”: wiedza ogólna, czytelnik widzi „potwierdź przed wizytą”.',
    ],
    en: [
      'Confidence',
      '“source”: a listed page says so; “known”: general knowledge, readers see “confirm before you go”.',
    ],
  }),
  sources: field(z.array(webUrl).default([]), {
    pl: ['Źródła', 'Adresy stron, które to potwierdzają.'],
    en: ['Sources', 'Addresses of pages that say so.'],
  }),
  validFrom: field(isoDate.optional(), {
    pl: ['Obowiązuje od', 'Pierwszy dzień, w którym te fakty są prawdą.'],
    en: ['Valid from', 'The first day on which these facts are true.'],
  }),
  validUntil: field(isoDate.optional(), {
    pl: ['Obowiązuje do', 'Ostatni dzień, w którym te fakty są prawdą.'],
    en: ['Valid until', 'The last day on which these facts are true.'],
  }),
  reviewBy: field(isoDate.optional(), {
    pl: ['Sprawdź ponownie do', 'Po tym dniu grupa trafia na listę do sprawdzenia.'],
    en: ['Review by', 'After this day the group is on the list of things to check.'],
  }),
  verification: field(
    z
      .strictObject({
        on: field(isoDate, { pl: ['Dnia', 'Kiedy sprawdzono.'], en: ['On', 'When it was checked.'] }),
        role: field(z.enum(['editor', 'coordinator']), {
          pl: ['Rola', 'Rola osoby, która sprawdziła; nazwisko zostaje w CMS.'],
          en: ['Role', 'The role of the person who checked; the name stays in the CMS.'],
        }),
        confirmedBy: field(z.string().min(1).optional(), {
          pl: ['Urząd, który potwierdził', 'Nazwa urzędu, z którym to potwierdzono.'],
          en: ['Confirmed by office', 'The office that confirmed it.'],
        }),
      })
      .optional(),
    {
      pl: ['Weryfikacja', 'Wpisuje ją tylko osoba, nigdy import ani skrypt.'],
      en: ['Verification', 'Set by a person only, never by an import or a script.'],
    },
  ),
});

/** The facts groups of an entry, each with its evidence. */
export function factsGroups<const Names extends readonly GroupName[]>(names: Names) {
  const shape = Object.fromEntries(names.map((name) => [name, field(factsGroup, groupWords[name])]));
  return field(z.strictObject(shape as GroupShape<Names>), {
    pl: ['Grupy faktów', 'Pewność, źródła, ważność i weryfikacja każdej grupy faktów.'],
    en: ['Facts groups', 'Confidence, sources, validity and verification of each group of facts.'],
  });
}

const groupWords = {
  offices: { pl: ['Urzędy', 'Który urząd i gdzie.'], en: ['Offices', 'Which office, and where.'] },
  fees: { pl: ['Opłaty', 'Ile i za co.'], en: ['Fees', 'How much, and what for.'] },
  times: { pl: ['Terminy', 'Do kiedy i jak długo.'], en: ['Times', 'Until when, and how long.'] },
  documents: { pl: ['Dokumenty', 'Co trzeba przynieść.'], en: ['Documents', 'What must be brought.'] },
  steps: { pl: ['Kroki', 'Co trzeba zrobić.'], en: ['Steps', 'What must be done.'] },
  warnings: {
    pl: ['Ostrzeżenia', 'Co zmienia to, co trzeba zrobić.'],
    en: ['Warnings', 'What changes what must be done.'],
  },
  law: { pl: ['Prawo', 'Podstawa prawna.'], en: ['Law', 'The legal basis.'] },
  content: { pl: ['Treść', 'Wszystko, co mówi strona.'], en: ['Content', 'All that the page says.'] },
  address: { pl: ['Adres', 'Gdzie to jest.'], en: ['Address', 'Where it is.'] },
  phones: { pl: ['Telefony', 'Numery telefonów.'], en: ['Phones', 'The phone numbers.'] },
  hours: { pl: ['Godziny', 'Kiedy jest otwarte.'], en: ['Hours', 'When it is open.'] },
  languages: {
    pl: ['Języki', 'W jakich językach ktoś odpowie.'],
    en: ['Languages', 'In which languages somebody answers.'],
  },
  services: { pl: ['Sprawy', 'W czym pomaga.'], en: ['Services', 'What it helps with.'] },
} as const satisfies Record<string, FieldWords>;

/** The facts that every entry has. */
export const entryFacts = {
  key: field(key, {
    pl: ['Klucz', 'Niezmienna nazwa wpisu; tak nazywa się jego folder. Nigdy nie trafia do adresu.'],
    en: ['Key', 'The entry’s immutable name and the name of its folder. Never part of an address.'],
  }),
  status: field(z.enum(['draft', 'published']), {
    pl: ['Stan', 'Czytelnicy widzą tylko wpisy opublikowane.'],
    en: ['Status', 'Readers see published entries only.'],
  }),
  writtenBy: field(z.enum(['human', 'machine']), {
    pl: ['Autor tekstu źródłowego', 'Tekst maszynowy jest nieweryfikowany, aż sprawdzi go osoba.'],
    en: ['Source written by', 'A machine’s text is unverified until a person has checked it.'],
  }),
  updated: field(isoDate, {
    pl: ['Zmieniono', 'Dzień ostatniej zmiany tekstu lub faktów.'],
    en: ['Updated', 'The day of the last change to text or facts.'],
  }),
  toVerify: field(z.array(z.string().min(1)).default([]), {
    pl: ['Do wyjaśnienia', 'Otwarte pytania do urzędu, tylko dla zespołu.'],
    en: ['To verify', 'Open questions for an office, for staff only.'],
  }),
};

/** The facts of an entry that has a page of its own. */
export const pageFacts = {
  ...entryFacts,
  slug: field(key, {
    pl: ['Adres', 'Ostatnia część adresu strony, taka sama w każdym języku.'],
    en: ['Slug', 'The last part of the page’s address, the same in every language.'],
  }),
  formerSlugs: field(z.array(key).default([]), {
    pl: ['Dawne adresy', 'Przekierowują na obecny adres.'],
    en: ['Former slugs', 'They redirect to the present address.'],
  }),
  alsoCalled: field(z.array(z.string().trim().min(1)).default([]), {
    pl: ['Inne nazwy', 'Polskie słowa, pod którymi czytelnicy tego szukają.'],
    en: ['Also called', 'Polish words under which readers look for it.'],
  }),
  highRisk: field(z.boolean(), {
    pl: [
      'Wysokie ryzyko',
      'Przemoc, ochrona, utrata statusu: obok niezatwierdzonego tłumaczenia stoi polski oryginał.',
    ],
    en: [
      'High risk',
      'Violence, protection, loss of status: the Polish original stands beside an unapproved translation.',
    ],
  }),
  validFrom: field(isoDate.optional(), {
    pl: ['Obowiązuje od', 'Pierwszy dzień opisanej zasady.'],
    en: ['Valid from', 'The first day of the rule described.'],
  }),
  validUntil: field(isoDate.optional(), {
    pl: ['Obowiązuje do', 'Ostatni dzień opisanej zasady; potem strona mówi, że jest nieaktualna.'],
    en: ['Valid until', 'The last day of the rule described; after it the page says that it is out of date.'],
  }),
  reviewBy: field(isoDate.optional(), {
    pl: ['Sprawdź ponownie do', 'Po tym dniu wpis trafia na listę do sprawdzenia.'],
    en: ['Review by', 'After this day the entry is on the list of things to check.'],
  }),
};

/** A row of keys that name other entries. */
export function keys(words: FieldWords) {
  return field(z.array(key).default([]), words);
}

type GroupName = keyof typeof groupWords;
type GroupShape<Names extends readonly string[]> = Record<Names[number], typeof factsGroup>;
export type Provenance = (typeof provenances)[number];
export type FactsGroup = z.output<typeof factsGroup>;
