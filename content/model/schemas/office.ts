import { z } from 'zod';
import { entryFacts, factsGroups, isoDate, key, webUrl } from './common.ts';
import { field, text, texts } from './field.ts';

export const officeKinds = [
  'information-point',
  'city-office',
  'voivodeship-office',
  'state-office',
  'helpline',
  'emergency',
  'organisation',
] as const;

export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

/** The groups in which the facts of an office are confirmed. */
export const officeGroups = ['address', 'phones', 'hours', 'languages', 'services'] as const;

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'write a time as 07:30');
const opens = field(clock, {
  pl: ['Otwarte od', 'np. 07:30'],
  en: ['Opens', 'such as 07:30'],
  uk: ['Відчинено з', 'наприклад, 07:30'],
});
const closes = field(clock, {
  pl: ['Zamknięte od', 'np. 18:00'],
  en: ['Closes', 'such as 18:00'],
  uk: ['Зачинено з', 'наприклад, 18:00'],
});

/** An office, a help point or a phone line: where a reader goes or calls. */
export const officeFacts = z.strictObject({
  ...entryFacts,
  kind: field(z.enum(officeKinds), {
    pl: ['Rodzaj', 'Czym jest to miejsce.'],
    en: ['Kind', 'What this place is.'],
    uk: ['Вид', 'Що це за місце.'],
  }),
  roles: field(z.array(key).default([]), {
    pl: ['Role', 'Role, które urząd wypełnia w procedurach.'],
    en: ['Roles', 'Roles that it fills in procedures.'],
    uk: ['Ролі', 'Ролі, які установа виконує у процедурах.'],
  }),
  districts: field(z.array(z.int().positive()).default([]), {
    pl: ['Dzielnice', 'Numery dzielnic, które obsługuje; puste: całe miasto.'],
    en: ['Districts', 'Numbers of the districts it serves; empty: the whole city.'],
    uk: ['Райони', 'Номери районів, які обслуговує установа; порожньо: усе місто.'],
  }),
  address: field(z.string().min(1).optional(), {
    pl: ['Adres', 'Ulica, numer, kod i miasto, jak na kopercie.'],
    en: ['Address', 'Street, number, postcode and city, as on an envelope.'],
    uk: ['Адреса', 'Вулиця, номер, поштовий індекс і місто, як на конверті.'],
  }),
  phones: field(
    z
      .array(
        z.strictObject({
          number: field(z.string().regex(/^\+?\d[\d ]*$/), {
            pl: ['Numer', 'Cyfry i spacje.'],
            en: ['Number', 'Digits and spaces.'],
            uk: ['Номер', 'Цифри й пробіли.'],
          }),
          textMessage: field(z.boolean().default(false), {
            pl: ['SMS', 'Numer tylko do SMS-ów.'],
            en: ['Text messages', 'A number for text messages only.'],
            uk: ['SMS', 'Номер лише для SMS.'],
          }),
        }),
      )
      .default([]),
    {
      pl: ['Telefony', 'Pierwszy jest główny.'],
      en: ['Phones', 'The first is the main one.'],
      uk: ['Телефони', 'Перший — головний.'],
    },
  ),
  email: field(z.email().optional(), {
    pl: ['E-mail', 'Adres ogólny, nie osoby.'],
    en: ['E-mail', 'A general address, not a person’s.'],
    uk: ['E-mail', 'Загальна адреса, не адреса конкретної людини.'],
  }),
  website: field(webUrl.optional(), {
    pl: ['Strona', 'Adres w internecie.'],
    en: ['Website', 'Its web address.'],
    uk: ['Сайт', 'Адреса в інтернеті.'],
  }),
  alwaysOpen: field(z.boolean().default(false), {
    pl: ['Całodobowo', 'Czynne dzień i noc.'],
    en: ['Always open', 'Day and night.'],
    uk: ['Цілодобово', 'Працює вдень і вночі.'],
  }),
  hours: field(
    z
      .array(
        z
          .strictObject({
            days: field(z.array(z.enum(weekdays)).min(1), {
              pl: ['Dni', 'Dni tygodnia.'],
              en: ['Days', 'Days of the week.'],
              uk: ['Дні', 'Дні тижня.'],
            }),
            opens,
            closes,
          })
          .refine(({ opens: from, closes: to }) => from < to, {
            path: ['closes'],
            message: 'it closes after it opens',
          }),
      )
      .default([]),
    {
      pl: ['Godziny', 'Puste: nie wiadomo, „potwierdź telefonicznie”.'],
      en: ['Hours', 'Empty: not known, “confirm by phone”.'],
      uk: ['Години роботи', 'Порожньо: невідомо, «уточніть телефоном».'],
    },
  ),
  hoursExceptions: field(
    z
      .array(
        z
          .strictObject({
            on: field(isoDate, {
              pl: ['Dnia', 'Data.'],
              en: ['On', 'The date.'],
              uk: ['Дата', 'День, якого це стосується.'],
            }),
            opens: opens.optional(),
            closes: closes.optional(),
          })
          .refine(
            ({ opens: from, closes: to }) =>
              (from === undefined) === (to === undefined) && (from ?? '') <= (to ?? ''),
            {
              path: ['closes'],
              message: 'give both times, the later one last, or neither: closed',
            },
          ),
      )
      .default([]),
    {
      pl: ['Wyjątki', 'Dni z innymi godzinami; bez godzin: zamknięte.'],
      en: ['Exceptions', 'Days with other hours; without hours: closed.'],
      uk: ['Винятки', 'Дні з іншими годинами; без годин: зачинено.'],
    },
  ),
  languages: field(z.array(z.string().regex(/^[a-z]{2,3}$/)).default([]), {
    pl: ['Języki', 'Kody języków, w których ktoś odpowie.'],
    en: ['Languages', 'Codes of the languages in which somebody answers.'],
    uk: ['Мови', 'Коди мов, якими хтось відповість.'],
  }),
  groups: factsGroups(officeGroups),
});

export const officeTexts = z.strictObject({
  title: text('title', {
    pl: ['Nazwa', 'Oficjalna nazwa po polsku.'],
    en: ['Name', 'The official name in Polish.'],
    uk: ['Назва', 'Офіційна назва польською.'],
  }),
  summary: text('summary', {
    pl: ['W czym pomaga', 'Jednym zdaniem.'],
    en: ['What it helps with', 'In one sentence.'],
    uk: ['З чим допомагає', 'Одним реченням.'],
  }),
  services: texts('item', {
    pl: ['Sprawy', 'Co można tu załatwić.'],
    en: ['Services', 'What can be done here.'],
    uk: ['Справи', 'Що тут можна зробити.'],
  }),
  notes: texts('note', {
    pl: ['Uwagi', 'Jak trafić, co wiedzieć wcześniej.'],
    en: ['Notes', 'How to find it, what to know before.'],
    uk: ['Примітки', 'Як знайти і що варто знати заздалегідь.'],
  }),
});

export type OfficeFacts = z.output<typeof officeFacts>;
export type OfficeTexts = z.output<typeof officeTexts>;
