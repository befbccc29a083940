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
        }),
        year: field(z.int(), {
          pl: ['Rok bazowy', 'Rok wartości bazowej.'],
          en: ['Baseline year', 'The year of the baseline.'],
        }),
      }),
      {
        pl: ['Punkt wyjścia', 'Od czego liczy się postęp.'],
        en: ['Baseline', 'What progress is counted from.'],
      },
    ),
    target: field(z.int().positive(), {
      pl: ['Cel', 'Ile procedur co najmniej.'],
      en: ['Target', 'How many procedures at least.'],
    }),
    monthsOfValidity: field(z.int().positive(), {
      pl: ['Ważność weryfikacji', 'Ile miesięcy liczy się weryfikacja źródła.'],
      en: ['Months of validity', 'For how many months a source’s verification counts.'],
    }),
    countedLevels: field(z.array(z.enum(levels)).min(1), {
      pl: ['Liczone szczeble', 'Procedury jakich szczebli się liczą.'],
      en: ['Counted levels', 'Procedures of which levels count.'],
    }),
    minimumLocales: field(z.int().positive(), {
      pl: ['Liczba języków', 'W ilu językach tłumaczenie musi być zatwierdzone.'],
      en: ['Minimum number of locales', 'In how many locales a translation must be approved.'],
    }),
  }),
});

export type Programme = z.output<typeof programmeSchema>;
