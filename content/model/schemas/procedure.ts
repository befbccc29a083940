import { z } from 'zod';
import { factsGroups, isoDate, key, keys, pageFacts, webUrl } from './common.ts';
import { field } from './field.ts';

export const categories = [
  'identity',
  'residence',
  'work',
  'family',
  'education',
  'health',
  'housing',
  'social',
  'transport',
  'business',
  'taxes',
  'legal-help',
  'participation',
] as const;

/** Situations in which a reader recognises themself. */
export const audiences = [
  'newcomer',
  'temporary-protection',
  'worker',
  'student',
  'family',
  'eu-citizen',
  'refugee',
  'without-documents',
  'victim',
] as const;

/** Who decides: the city, the voivode, the state, or somebody else such as a university. */
export const levels = ['city', 'voivodeship', 'state', 'other'] as const;

/** The groups in which the facts of a procedure are confirmed. */
export const procedureGroups = ['offices', 'fees', 'times', 'documents', 'steps', 'warnings', 'law'] as const;

export const rowKey = field(key, {
  pl: ['Klucz', 'Nazwa tego wiersza w tekstach, np. „card” w {fee:card}.'],
  en: ['Key', 'This row’s name in texts, such as “card” in {fee:card}.'],
  uk: ['Ключ', 'Назва цього рядка в текстах, наприклад «card» у {fee:card}.'],
});

const rowValidity = {
  validFrom: field(isoDate.optional(), {
    pl: ['Obowiązuje od', 'Pierwszy dzień, np. nowej stawki.'],
    en: ['Valid from', 'The first day, of a new rate for example.'],
    uk: ['Діє з', 'Перший день, наприклад нової ставки.'],
  }),
  validUntil: field(isoDate.optional(), {
    pl: ['Obowiązuje do', 'Ostatni dzień.'],
    en: ['Valid until', 'The last day.'],
    uk: ['Діє до', 'Останній день.'],
  }),
};

export const feeFacts = z
  .strictObject({
    key: rowKey,
    amount: field(z.number().nonnegative().optional(), {
      pl: ['Kwota w złotych', '0 znaczy „bezpłatnie”; puste znaczy „zapytaj, zanim zapłacisz”.'],
      en: ['Amount in złoty', '0 means free; empty means “ask before you pay”.'],
      uk: ['Сума у злотих', '0 означає «безплатно»; порожньо означає «запитайте, перш ніж платити».'],
    }),
    upTo: field(z.number().positive().optional(), {
      pl: ['Najwyższa kwota', 'Tylko gdy opłata jest przedziałem.'],
      en: ['Highest amount', 'Only where the fee is a range.'],
      uk: ['Найбільша сума', 'Лише якщо оплата — це діапазон сум.'],
    }),
    per: field(z.enum(['application', 'card', 'person', 'document', 'page', 'month', 'year']).optional(), {
      pl: ['Za co', 'Za co płaci się tę kwotę.'],
      en: ['Per', 'What this amount is paid for.'],
      uk: ['За що', 'За що платять цю суму.'],
    }),
    ...rowValidity,
  })
  .refine(({ amount, upTo }) => upTo === undefined || (amount !== undefined && upTo > amount), {
    path: ['upTo'],
    message: 'a range needs an amount below its highest amount',
  });

export const timeFacts = z
  .strictObject({
    key: rowKey,
    kind: field(z.enum(['apply-by', 'decision', 'validity', 'in-practice']), {
      pl: ['Rodzaj', 'Termin dla czytelnika, czas na decyzję, ważność albo czas w praktyce.'],
      en: ['Kind', 'A deadline for the reader, time for a decision, validity, or time in practice.'],
      uk: ['Вид', 'Крайній строк для читача, строк розгляду, строк дії або час на практиці.'],
    }),
    amount: field(z.int().nonnegative().optional(), {
      pl: ['Liczba', '0: tego samego dnia lub od razu; puste: nie wiadomo.'],
      en: ['Amount', '0: the same day or at once; empty: not known.'],
      uk: ['Кількість', '0: того самого дня або одразу; порожньо: невідомо.'],
    }),
    unit: field(z.enum(['day', 'working-day', 'month']).optional(), {
      pl: ['Jednostka', 'Dzień kalendarzowy, dzień roboczy lub miesiąc.'],
      en: ['Unit', 'Calendar day, working day or month.'],
      uk: ['Одиниця', 'Календарний день, робочий день або місяць.'],
    }),
    ...rowValidity,
  })
  .refine(({ amount, unit }) => (amount === undefined) === (unit === undefined), {
    path: ['unit'],
    message: 'an amount needs a unit, and a unit an amount',
  });

export const formFacts = z.strictObject({
  key: rowKey,
  url: field(webUrl.optional(), {
    pl: ['Adres', 'Strona formularza.'],
    en: ['URL', 'The page of the form.'],
    uk: ['Адреса', 'Сторінка бланка.'],
  }),
  code: field(z.string().min(1).optional(), {
    pl: ['Symbol', 'Oznaczenie wzoru, np. EL/ZPC/1.'],
    en: ['Code', 'The form’s official code.'],
    uk: ['Код бланка', 'Офіційне позначення, наприклад EL/ZPC/1.'],
  }),
});

export const procedureFacts = z.strictObject({
  ...pageFacts,
  category: field(z.enum(categories), {
    pl: ['Kategoria', 'Dział, w którym czytelnik szuka.'],
    en: ['Category', 'The section in which readers look.'],
    uk: ['Категорія', 'Розділ, у якому шукає читач.'],
  }),
  audiences: field(z.array(z.enum(audiences)).min(1), {
    pl: ['Dla kogo', 'Sytuacje, w których czytelnik się rozpozna.'],
    en: ['Audiences', 'Situations in which a reader recognises themself.'],
    uk: ['Для кого', 'Ситуації, у яких читач упізнає себе.'],
  }),
  level: field(z.enum(levels), {
    pl: ['Szczebel', 'Kto załatwia sprawę.'],
    en: ['Level', 'Who decides.'],
    uk: ['Рівень', 'Хто вирішує справу.'],
  }),
  offices: field(
    z.array(
      z.strictObject({
        role: field(key, {
          pl: ['Rola urzędu', 'Rolę wypełniają urzędy miasta, czasem zależnie od dzielnicy.'],
          en: ['Office role', 'The city’s offices fill the role, sometimes by district.'],
          uk: ['Роль установи', 'Цю роль виконують установи міста, іноді залежно від району.'],
        }),
      }),
    ),
    {
      pl: ['Urzędy', 'Gdzie załatwia się sprawę.'],
      en: ['Offices', 'Where it is done.'],
      uk: ['Установи', 'Де вирішують справу.'],
    },
  ),
  fees: field(z.array(feeFacts), {
    pl: ['Opłaty', 'Każda kwota osobno; nazwy są w tekstach.'],
    en: ['Fees', 'Each amount by itself; their labels are texts.'],
    uk: ['Оплата', 'Кожна сума окремо; назви — у текстах.'],
  }),
  times: field(z.array(timeFacts), {
    pl: ['Terminy', 'Każdy termin osobno; nazwy są w tekstach.'],
    en: ['Times', 'Each time by itself; their labels are texts.'],
    uk: ['Строки', 'Кожен строк окремо; назви — у текстах.'],
  }),
  online: field(webUrl.optional(), {
    pl: ['E-usługa', 'Adres samej usługi, nie strony głównej.'],
    en: ['Online service', 'The address of the service itself, not of a home page.'],
    uk: ['Онлайн-послуга', 'Адреса самої послуги, а не головної сторінки.'],
  }),
  forms: field(z.array(formFacts), {
    pl: ['Formularze', 'Wzory, które trzeba wypełnić.'],
    en: ['Forms', 'Forms to fill in.'],
    uk: ['Бланки', 'Бланки, які треба заповнити.'],
  }),
  bipCode: field(z.string().min(1).optional(), {
    pl: ['Kod karty BIP', 'Oznaczenie karty usługi w Biuletynie Informacji Publicznej.'],
    en: ['BIP code', 'Card of the service in the Public Information Bulletin.'],
    uk: ['Код картки BIP', 'Позначення картки послуги в Biuletyn Informacji Publicznej.'],
  }),
  officialPage: field(
    z
      .strictObject({
        url: field(webUrl, {
          pl: ['Adres', 'Strona urzędu.'],
          en: ['URL', 'The office’s page.'],
          uk: ['Адреса', 'Сторінка установи.'],
        }),
        leadsToMatter: field(z.boolean(), {
          pl: ['Prowadzi do sprawy', 'Nie, gdy to tylko strona główna urzędu.'],
          en: ['Leads to the matter', 'No, where it is only a home page.'],
          uk: ['Веде до справи', 'Ні, якщо це лише головна сторінка установи.'],
        }),
      })
      .optional(),
    {
      pl: ['Strona urzędowa', 'Gdzie urząd opisuje sprawę.'],
      en: ['Official page', 'Where the office describes it.'],
      uk: ['Офіційна сторінка', 'Де установа описує справу.'],
    },
  ),
  legalBasis: field(
    z.array(
      z.strictObject({
        citation: field(z.string().min(1), {
          pl: ['Przepis', 'Nazwa aktu i artykuły, po polsku.'],
          en: ['Citation', 'Act and articles, in Polish.'],
          uk: ['Норма', 'Назва акта і статті, польською.'],
        }),
        url: field(webUrl.optional(), {
          pl: ['Adres', 'Tekst aktu.'],
          en: ['URL', 'The text of the act.'],
          uk: ['Адреса', 'Текст акта.'],
        }),
      }),
    ),
    {
      pl: ['Podstawa prawna', 'Przepisy, nietłumaczone.'],
      en: ['Legal basis', 'The law, not translated.'],
      uk: ['Правова підстава', 'Норми права, без перекладу.'],
    },
  ),
  related: keys({
    pl: ['Powiązane procedury', 'Klucze procedur.'],
    en: ['Related procedures', 'Their keys.'],
    uk: ['Пов’язані процедури', 'Ключі процедур.'],
  }),
  groups: factsGroups(procedureGroups),
});

export type ProcedureFacts = z.output<typeof procedureFacts>;
export type FeeFacts = z.output<typeof feeFacts>;
export type TimeFacts = z.output<typeof timeFacts>;
