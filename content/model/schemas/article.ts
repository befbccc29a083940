import { z } from 'zod';
import { factsGroups, key, keys, pageFacts } from './common.ts';
import { body, field, text } from './field.ts';
import { audiences } from './procedure.ts';

/** Chapters of the welcome pack and pages of the Information Point: a title, a summary and a body. */
export const articleFacts = z.strictObject({
  ...pageFacts,
  order: field(z.int().nonnegative(), {
    pl: ['Kolejność', 'Miejsce na liście; mniejsze jest wyżej.'],
    en: ['Order', 'Its place in the list; smaller comes first.'],
    uk: ['Порядок', 'Місце у списку; менше число стоїть вище.'],
  }),
  audiences: field(z.array(z.enum(audiences)).default([]), {
    pl: ['Dla kogo', 'Sytuacje, w których czytelnik się rozpozna.'],
    en: ['Audiences', 'Situations in which a reader recognises themself.'],
    uk: ['Для кого', 'Ситуації, у яких читач упізнає себе.'],
  }),
  contacts: field(z.array(key).default([]), {
    pl: ['Kontakty', 'Klucze urzędów i telefonów pokazywanych na stronie, w tej kolejności.'],
    en: ['Contacts', 'Keys of the offices and phone lines shown on the page, in this order.'],
    uk: ['Контакти', 'Ключі установ і телефонів, показаних на сторінці, у цьому порядку.'],
  }),
  related: keys({
    pl: ['Powiązane procedury', 'Klucze procedur.'],
    en: ['Related procedures', 'Their keys.'],
    uk: ['Пов’язані процедури', 'Ключі процедур.'],
  }),
  groups: factsGroups(['content']),
});

export const articleTexts = z.strictObject({
  title: text('title', {
    pl: ['Tytuł', 'Nagłówek, prostymi słowami.'],
    en: ['Title', 'The heading, in plain words.'],
    uk: ['Назва', 'Заголовок простими словами.'],
  }),
  summary: text('summary', {
    pl: ['Streszczenie', 'O czym jest strona.'],
    en: ['Summary', 'What the page is about.'],
    uk: ['Короткий зміст', 'Про що ця сторінка.'],
  }),
  body: body({
    pl: ['Treść', 'Markdown: nagłówki, akapity, listy, uwagi.'],
    en: ['Body', 'Markdown: headings, paragraphs, lists, notes.'],
    uk: ['Текст', 'Markdown: заголовки, абзаци, списки, примітки.'],
  }),
});

export type ArticleFacts = z.output<typeof articleFacts>;
export type ArticleTexts = z.output<typeof articleTexts>;
