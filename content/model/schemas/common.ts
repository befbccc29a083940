import { z } from 'zod';
import { field, type FieldWords } from './field.ts';
import { groupWords } from './group-words.ts';

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
    uk: [
      'Певність',
      '«source»: так сказано на вказаній сторінці; «known»: загальновідоме, читач бачить «уточніть перед візитом».',
    ],
  }),
  sources: field(z.array(webUrl).default([]), {
    pl: ['Źródła', 'Adresy stron, które to potwierdzają.'],
    en: ['Sources', 'Addresses of pages that say so.'],
    uk: ['Джерела', 'Адреси сторінок, які це підтверджують.'],
  }),
  validFrom: field(isoDate.optional(), {
    pl: ['Obowiązuje od', 'Pierwszy dzień, w którym te fakty są prawdą.'],
    en: ['Valid from', 'The first day on which these facts are true.'],
    uk: ['Діє з', 'Перший день, коли ці факти правдиві.'],
  }),
  validUntil: field(isoDate.optional(), {
    pl: ['Obowiązuje do', 'Ostatni dzień, w którym te fakty są prawdą.'],
    en: ['Valid until', 'The last day on which these facts are true.'],
    uk: ['Діє до', 'Останній день, коли ці факти правдиві.'],
  }),
  reviewBy: field(isoDate.optional(), {
    pl: ['Sprawdź ponownie do', 'Po tym dniu grupa trafia na listę do sprawdzenia.'],
    en: ['Review by', 'After this day the group is on the list of things to check.'],
    uk: ['Перевірити знову до', 'Після цього дня група потрапляє до списку на перевірку.'],
  }),
  verification: field(
    z
      .strictObject({
        on: field(isoDate, {
          pl: ['Dnia', 'Kiedy sprawdzono.'],
          en: ['On', 'When it was checked.'],
          uk: ['Дата', 'Коли перевірено.'],
        }),
        role: field(z.enum(['editor', 'coordinator']), {
          pl: ['Rola', 'Rola osoby, która sprawdziła; nazwisko zostaje w CMS.'],
          en: ['Role', 'The role of the person who checked; the name stays in the CMS.'],
          uk: ['Роль', 'Роль людини, яка перевірила; прізвище залишається в CMS.'],
        }),
        confirmedBy: field(z.string().min(1).optional(), {
          pl: ['Urząd, który potwierdził', 'Nazwa urzędu, z którym to potwierdzono.'],
          en: ['Confirmed by office', 'The office that confirmed it.'],
          uk: ['Установа, яка підтвердила', 'Назва установи, яка це підтвердила.'],
        }),
      })
      .optional(),
    {
      pl: ['Weryfikacja', 'Wpisuje ją tylko osoba, nigdy import ani skrypt.'],
      en: ['Verification', 'Set by a person only, never by an import or a script.'],
      uk: ['Перевірка', 'Її вписує лише людина, ніколи не імпорт і не скрипт.'],
    },
  ),
});

/** The facts groups of an entry, each with its evidence. */
export function factsGroups<const Names extends readonly GroupName[]>(names: Names) {
  const shape = Object.fromEntries(names.map((name) => [name, field(factsGroup, groupWords[name])]));
  return field(z.strictObject(shape as GroupShape<Names>), {
    pl: ['Grupy faktów', 'Pewność, źródła, ważność i weryfikacja każdej grupy faktów.'],
    en: ['Facts groups', 'Confidence, sources, validity and verification of each group of facts.'],
    uk: ['Групи фактів', 'Певність, джерела, строк дії та перевірка кожної групи фактів.'],
  });
}

/** The facts that every entry has. */
export const entryFacts = {
  key: field(key, {
    pl: ['Klucz', 'Niezmienna nazwa wpisu; tak nazywa się jego folder. Nigdy nie trafia do adresu.'],
    en: ['Key', 'The entry’s immutable name and the name of its folder. Never part of an address.'],
    uk: ['Ключ', 'Незмінна назва запису і назва його теки. Ніколи не входить до адреси.'],
  }),
  status: field(z.enum(['draft', 'published']), {
    pl: ['Stan', 'Czytelnicy widzą tylko wpisy opublikowane.'],
    en: ['Status', 'Readers see published entries only.'],
    uk: ['Стан', 'Читачі бачать лише опубліковані записи.'],
  }),
  writtenBy: field(z.enum(['human', 'machine']), {
    pl: ['Autor tekstu źródłowego', 'Tekst maszynowy jest nieweryfikowany, aż sprawdzi go osoba.'],
    en: ['Source written by', 'A machine’s text is unverified until a person has checked it.'],
    uk: [
      'Автор вихідного тексту',
      'Машинний текст вважається неперевіреним, доки його не перевірить людина.',
    ],
  }),
  updated: field(isoDate, {
    pl: ['Zmieniono', 'Dzień ostatniej zmiany tekstu lub faktów.'],
    en: ['Updated', 'The day of the last change to text or facts.'],
    uk: ['Змінено', 'День останньої зміни тексту або фактів.'],
  }),
  toVerify: field(z.array(z.string().min(1)).default([]), {
    pl: ['Do wyjaśnienia', 'Otwarte pytania do urzędu, tylko dla zespołu.'],
    en: ['To verify', 'Open questions for an office, for staff only.'],
    uk: ['З’ясувати', 'Відкриті запитання до установи, лише для працівників.'],
  }),
};

/** The facts of an entry that has a page of its own. */
export const pageFacts = {
  ...entryFacts,
  slug: field(key, {
    pl: ['Adres', 'Ostatnia część adresu strony, taka sama w każdym języku.'],
    en: ['Slug', 'The last part of the page’s address, the same in every language.'],
    uk: ['Адреса', 'Остання частина адреси сторінки, однакова в усіх мовах.'],
  }),
  formerSlugs: field(z.array(key).default([]), {
    pl: ['Dawne adresy', 'Przekierowują na obecny adres.'],
    en: ['Former slugs', 'They redirect to the present address.'],
    uk: ['Колишні адреси', 'Вони переспрямовують на теперішню адресу.'],
  }),
  alsoCalled: field(z.array(z.string().trim().min(1)).default([]), {
    pl: ['Inne nazwy', 'Polskie słowa, pod którymi czytelnicy tego szukają.'],
    en: ['Also called', 'Polish words under which readers look for it.'],
    uk: ['Інші назви', 'Польські слова, за якими це шукають читачі.'],
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
    uk: [
      'Високий ризик',
      'Насильство, захист, втрата статусу: поруч із незатвердженим перекладом стоїть польський оригінал.',
    ],
  }),
  validFrom: field(isoDate.optional(), {
    pl: ['Obowiązuje od', 'Pierwszy dzień opisanej zasady.'],
    en: ['Valid from', 'The first day of the rule described.'],
    uk: ['Діє з', 'Перший день дії описаного правила.'],
  }),
  validUntil: field(isoDate.optional(), {
    pl: ['Obowiązuje do', 'Ostatni dzień opisanej zasady; potem strona mówi, że jest nieaktualna.'],
    en: ['Valid until', 'The last day of the rule described; after it the page says that it is out of date.'],
    uk: ['Діє до', 'Останній день дії описаного правила; потім на сторінці сказано, що вона застаріла.'],
  }),
  reviewBy: field(isoDate.optional(), {
    pl: ['Sprawdź ponownie do', 'Po tym dniu wpis trafia na listę do sprawdzenia.'],
    en: ['Review by', 'After this day the entry is on the list of things to check.'],
    uk: ['Перевірити знову до', 'Після цього дня запис потрапляє до списку на перевірку.'],
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
