import { z } from 'zod';
import { field } from './field.ts';

/** Small words with a star where an ending may be: “kart* pobytu” finds “kartę pobytu”. */
export const patternSchema = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .regex(
    /^[\p{L}\p{N}\p{M}*+.’'ʼ‑–-]+(?: [\p{L}\p{N}\p{M}*+.’'ʼ‑–-]+)*$/u,
    'write words, single spaces and *',
  )
  .refine((text) => !/(?:^| )\*(?: |$)/.test(text), 'a star by itself would find every word')
  // Each more would take many times as long to look for.
  .refine((text) => !/(?:\*[^ *]*){4}/.test(text), 'write at most three stars in a word');

const term = field(z.string().trim().min(1).max(80), {
  pl: ['Termin', 'Polskie słowo lub nazwa, w mianowniku.'],
  en: ['Term', 'The Polish word or name.'],
  uk: ['Термін', 'Польське слово або назва.'],
});

const common = {
  match: field(z.array(patternSchema).default([]), {
    pl: ['Formy', 'Po czym poznać ten termin w tekście; * stoi za dowolną końcówkę, np. „kart* pobytu”.'],
    en: ['Forms', 'How the term is found in texts; * stands for any ending, such as “kart* pobytu”.'],
    uk: ['Форми', 'Як знайти термін у тексті; * — будь-яке закінчення, наприклад «kart* pobytu».'],
  }),
  keepPolish: field(z.boolean().default(false), {
    pl: ['Zostaw polską nazwę', 'Polska nazwa stoi w nawiasie obok tłumaczenia.'],
    en: ['Keep the Polish name', 'The Polish name stands in brackets beside the translation.'],
    uk: ['Залишити польську назву', 'Польська назва стоїть у дужках поруч із перекладом.'],
  }),
  explanation: field(z.string().trim().min(1).max(400).optional(), {
    pl: ['Wyjaśnienie', 'Co to znaczy, jednym lub dwoma prostymi zdaniami; widzą je czytelnicy.'],
    en: ['Explanation', 'What it means, in one or two easy sentences; readers see it.'],
    uk: ['Пояснення', 'Що це означає, одним або двома простими реченнями; його бачать читачі.'],
  }),
  note: field(z.string().trim().min(1).max(400).optional(), {
    pl: ['Uwaga', 'Dla tłumaczy: kiedy to słowo, kiedy inne.'],
    en: ['Note', 'For translators: when this word, when another.'],
    uk: ['Примітка', 'Для перекладачів: коли це слово, а коли інше.'],
  }),
};

/** A Polish term, explained in Polish. */
export const sourceTermSchema = z.strictObject({ term, ...common });

/** How a term is said in a locale, and what it means. */
export const targetTermSchema = z.strictObject({
  term,
  translation: field(z.string().trim().min(1).max(120), {
    pl: ['Tłumaczenie', 'Jak mówimy to w tym języku.'],
    en: ['Translation', 'How we say it in this language.'],
    uk: ['Переклад', 'Як ми кажемо це цією мовою.'],
  }),
  ...common,
});

export const sourceGlossarySchema = z.strictObject({ terms: z.array(sourceTermSchema) });
export const targetGlossarySchema = z.strictObject({ terms: z.array(targetTermSchema) });

export type SourceTerm = z.output<typeof sourceTermSchema>;
export type TargetTerm = z.output<typeof targetTermSchema>;
