import { z } from 'zod';
import { field } from './field.ts';
import { levels } from './procedure.ts';

/** The parameters of the indicator; its rule is in `indicator.ts`. */
export const programmeSchema = z.strictObject({
  indicator: z.strictObject({
    baseline: field(
      z.strictObject({
        count: field(z.int().nonnegative(), {
          pl: ['Wartość bazowa', 'Ile procedur było na początku.'],
          en: ['Baseline', 'How many procedures there were at the start.'],
          uk: ['Базове значення', 'Скільки процедур було на початку.'],
        }),
        year: field(z.int(), {
          pl: ['Rok bazowy', 'Rok wartości bazowej.'],
          en: ['Baseline year', 'The year of the baseline.'],
          uk: ['Базовий рік', 'Рік базового значення.'],
        }),
      }),
      {
        pl: ['Punkt wyjścia', 'Od czego liczy się postęp.'],
        en: ['Baseline', 'What progress is counted from.'],
        uk: ['Вихідна точка', 'Від чого рахують прогрес.'],
      },
    ),
    target: field(z.int().positive(), {
      pl: ['Cel', 'Ile procedur co najmniej.'],
      en: ['Target', 'How many procedures at least.'],
      uk: ['Мета', 'Скільки процедур щонайменше.'],
    }),
    monthsOfValidity: field(z.int().positive(), {
      pl: ['Ważność weryfikacji', 'Ile miesięcy liczy się weryfikacja źródła.'],
      en: ['Months of validity', 'For how many months a source’s verification counts.'],
      uk: ['Строк дії перевірки', 'Скільки місяців зараховується перевірка джерела.'],
    }),
    countedLevels: field(z.array(z.enum(levels)).min(1), {
      pl: ['Liczone szczeble', 'Procedury jakich szczebli się liczą.'],
      en: ['Counted levels', 'Procedures of which levels count.'],
      uk: ['Зараховані рівні', 'Процедури яких рівнів зараховуються.'],
    }),
    minimumLocales: field(z.int().positive(), {
      pl: ['Liczba języków', 'W ilu językach tłumaczenie musi być zatwierdzone.'],
      en: ['Minimum number of locales', 'In how many locales a translation must be approved.'],
      uk: ['Кількість мов', 'Скількома мовами переклад має бути затверджено.'],
    }),
  }),
});

export type Programme = z.output<typeof programmeSchema>;
