import { z } from 'zod';
import { provenances, isoDate, webUrl } from './common.ts';
import { field } from './field.ts';

/** Who may approve a translation; readers see the role, never a name. */
export const approverRoles = ['sworn-translator', 'native-speaking-staff', 'community-reviewer'] as const;

export const targetStates = ['draft', 'submitted', 'approved'] as const;

export const approvalSchema = z.strictObject({
  on: field(isoDate, {
    pl: ['Dnia', 'Kiedy zatwierdzono.'],
    en: ['On', 'When it was approved.'],
    uk: ['Дата', 'Коли затверджено.'],
  }),
  role: field(z.enum(approverRoles), {
    pl: ['Rola', 'Kompetencja osoby, która zatwierdziła.'],
    en: ['Role', 'The competence of the person who approved it.'],
    uk: ['Роль', 'Кваліфікація людини, яка затвердила.'],
  }),
});

/** Where in an entry a text stands: its field, and in a list its neighbours. */
export const slotSchema = z.strictObject({
  field: z.string().min(1),
  previous: z.string().optional(),
  next: z.string().optional(),
});

const unit = z.string().regex(/^[0-9a-f]{16}$/);

/** One translated unit, with the source it was written for. */
export const targetSchema = z
  .strictObject({
    unit,
    source: z.string().min(1),
    target: z.string().min(1),
    by: z.enum(provenances),
    state: z.enum(targetStates),
    approval: approvalSchema.optional(),
    slots: z.array(slotSchema),
    carriedFrom: unit.optional(),
  })
  .refine(({ state, approval }) => (state === 'approved') === (approval !== undefined), {
    path: ['approval'],
    message: 'an approved target carries its approval, no other does',
  });

/** Texts of one language that have no source: they are searched and shown, but not counted. */
export const localTextsSchema = z.strictObject({
  alsoCalled: field(z.array(z.string().trim().min(1)).default([]), {
    pl: ['Inne nazwy', 'Słowa, pod którymi czytelnicy tego szukają.'],
    en: ['Also called', 'Words under which readers look for it.'],
    uk: ['Інші назви', 'Слова, за якими це шукають читачі.'],
  }),
  links: field(
    z
      .array(
        z.strictObject({
          label: field(z.string().min(1), {
            pl: ['Nazwa', 'W tym języku.'],
            en: ['Label', 'In this language.'],
            uk: ['Назва', 'Цією мовою.'],
          }),
          url: field(webUrl, {
            pl: ['Adres', 'Strona w tym języku.'],
            en: ['URL', 'A page in this language.'],
            uk: ['Адреса', 'Сторінка цією мовою.'],
          }),
        }),
      )
      .default([]),
    {
      pl: ['Linki w tym języku', 'Strony urzędów w tym języku.'],
      en: ['Links in this language', 'Official pages in this language.'],
      uk: ['Посилання цією мовою', 'Сторінки установ цією мовою.'],
    },
  ),
});

/** Everything written in one locale for one entry. */
export const translationSchema = z.strictObject({
  updated: isoDate.optional(),
  local: localTextsSchema,
  targets: z.array(targetSchema),
});

export type Approval = z.output<typeof approvalSchema>;
export type Slot = z.output<typeof slotSchema>;
export type Target = z.output<typeof targetSchema>;
export type LocalTexts = z.output<typeof localTextsSchema>;
export type Translation = z.output<typeof translationSchema>;
