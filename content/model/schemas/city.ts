import { z } from 'zod';
import { entryFacts, factsGroups, key, webUrl } from './common.ts';
import { body, field, text } from './field.ts';

const colour = z.string().regex(/^#[0-9a-f]{6}$/, 'write a colour as #0a3f94');

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** The city that publishes the portal: everything that another city would change. */
export const cityFacts = z.strictObject({
  ...entryFacts,
  timeZone: field(z.string().refine(isTimeZone, 'there is no such time zone'), {
    pl: ['Strefa czasowa', 'np. Europe/Warsaw'],
    en: ['Time zone', 'such as Europe/Warsaw'],
    uk: ['Часовий пояс', 'наприклад, Europe/Warsaw'],
  }),
  currency: field(z.string().regex(/^[A-Z]{3}$/), {
    pl: ['Waluta', 'np. PLN'],
    en: ['Currency', 'such as PLN'],
    uk: ['Валюта', 'наприклад, PLN'],
  }),
  siteUrl: field(webUrl.optional(), {
    pl: ['Adres portalu', 'Pełny adres, do linków kanonicznych.'],
    en: ['Portal address', 'Full address, for canonical links.'],
    uk: ['Адреса порталу', 'Повна адреса для канонічних посилань.'],
  }),
  informationPoint: field(key, {
    pl: ['Punkt informacyjny', 'Klucz urzędu, którego telefon jest na każdej stronie.'],
    en: ['Information point', 'Key of the office whose phone is on every page.'],
    uk: ['Інформаційний пункт', 'Ключ установи, телефон якої є на кожній сторінці.'],
  }),
  emergency: field(z.array(key).default([]), {
    pl: ['Numery alarmowe', 'Klucze numerów pokazywanych na górze strony głównej.'],
    en: ['Emergency numbers', 'Keys of the numbers shown at the top of the home page.'],
    uk: ['Екстрені номери', 'Ключі номерів, показаних угорі головної сторінки.'],
  }),
  corrections: field(z.email(), {
    pl: ['Adres do uwag', 'Tu trafiają wiadomości „Coś się nie zgadza?”.'],
    en: ['Address for corrections', 'Where “Something wrong here?” messages go.'],
    uk: ['Адреса для зауважень', 'Сюди надходять повідомлення «Щось не так?».'],
  }),
  colours: field(
    z.strictObject({
      light: field(colour, {
        pl: ['Jasny motyw', 'np. #0a3f94'],
        en: ['Light theme', 'such as #0a3f94'],
        uk: ['Світла тема', 'наприклад, #0a3f94'],
      }),
      dark: field(colour, {
        pl: ['Ciemny motyw', 'np. #9cc3ff'],
        en: ['Dark theme', 'such as #9cc3ff'],
        uk: ['Темна тема', 'наприклад, #9cc3ff'],
      }),
    }),
    {
      pl: ['Kolor', 'Kolor główny w jasnym i ciemnym motywie.'],
      en: ['Colour', 'The main colour in the light and dark theme.'],
      uk: ['Колір', 'Основний колір у світлій і темній темі.'],
    },
  ),
  groups: factsGroups(['content']),
});

export const cityTexts = z.strictObject({
  title: text('title', {
    pl: ['Nazwa portalu', 'np. Otwarty Kraków'],
    en: ['Portal name', 'such as Open Kraków'],
    uk: ['Назва порталу', 'наприклад, Otwarty Kraków'],
  }),
  summary: text('summary', {
    pl: ['Hasło', 'Po co jest portal, jednym zdaniem.'],
    en: ['Tagline', 'What the portal is for, in one sentence.'],
    uk: ['Гасло', 'Для чого цей портал, одним реченням.'],
  }),
  city: text('label', {
    pl: ['Miasto', 'Nazwa miasta.'],
    en: ['City', 'The name of the city.'],
    uk: ['Місто', 'Назва міста.'],
  }),
  publisher: text('text', {
    pl: ['Wydawca', 'Kto wydaje portal.'],
    en: ['Publisher', 'Who publishes the portal.'],
    uk: ['Видавець', 'Хто видає портал.'],
  }),
  programme: text('text', {
    pl: ['Program', 'Nazwa programu, z którego wynika wskaźnik.'],
    en: ['Programme', 'The programme whose indicator is counted.'],
    uk: ['Програма', 'Назва програми, з якої походить показник.'],
  }),
  body: body({
    pl: ['O portalu', 'Jak powstaje, prywatność, dostępność.'],
    en: ['About', 'How it is made, privacy, accessibility.'],
    uk: ['Про портал', 'Як його створюють, приватність, доступність.'],
  }),
});

export type CityFacts = z.output<typeof cityFacts>;
export type CityTexts = z.output<typeof cityTexts>;
