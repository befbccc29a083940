import { z } from 'zod';
import { factsGroups, isoDate, key, keys, pageFacts, webUrl } from './common.ts';
import { field, text, texts } from './field.ts';

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

const rowKey = field(key, {
  pl: ['Klucz', 'Nazwa tego wiersza w tekstach, np. „card” w {fee:card}.'],
  en: ['Key', 'This row’s name in texts, such as “card” in {fee:card}.'],
});

const rowValidity = {
  validFrom: field(isoDate.optional(), {
    pl: ['Obowiązuje od', 'Pierwszy dzień, np. nowej stawki.'],
    en: ['Valid from', 'The first day, of a new rate for example.'],
  }),
  validUntil: field(isoDate.optional(), {
    pl: ['Obowiązuje do', 'Ostatni dzień.'],
    en: ['Valid until', 'The last day.'],
  }),
};

export const feeFacts = z
  .strictObject({
    key: rowKey,
    amount: field(z.number().nonnegative().optional(), {
      pl: ['Kwota w złotych', '0 znaczy „bezpłatnie”; puste znaczy „zapytaj, zanim zapłacisz”.'],
      en: ['Amount in złoty', '0 means free; empty means “ask before you pay”.'],
    }),
    upTo: field(z.number().positive().optional(), {
      pl: ['Najwyższa kwota', 'Tylko gdy opłata jest przedziałem.'],
      en: ['Highest amount', 'Only where the fee is a range.'],
    }),
    per: field(z.enum(['application', 'card', 'person', 'document', 'page', 'month', 'year']).optional(), {
      pl: ['Za co', 'Za co płaci się tę kwotę.'],
      en: ['Per', 'What this amount is paid for.'],
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
    }),
    amount: field(z.int().nonnegative().optional(), {
      pl: ['Liczba', '0: tego samego dnia lub od razu; puste: nie wiadomo.'],
      en: ['Amount', '0: the same day or at once; empty: not known.'],
    }),
    unit: field(z.enum(['day', 'working-day', 'month']).optional(), {
      pl: ['Jednostka', 'Dzień kalendarzowy, dzień roboczy lub miesiąc.'],
      en: ['Unit', 'Calendar day, working day or month.'],
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
  }),
  code: field(z.string().min(1).optional(), {
    pl: ['Symbol', 'Oznaczenie wzoru, np. EL/ZPC/1.'],
    en: ['Code', 'The form’s official code.'],
  }),
});

export const procedureFacts = z.strictObject({
  ...pageFacts,
  category: field(z.enum(categories), {
    pl: ['Kategoria', 'Dział, w którym czytelnik szuka.'],
    en: ['Category', 'The section in which readers look.'],
  }),
  audiences: field(z.array(z.enum(audiences)).min(1), {
    pl: ['Dla kogo', 'Sytuacje, w których czytelnik się rozpozna.'],
    en: ['Audiences', 'Situations in which a reader recognises themself.'],
  }),
  level: field(z.enum(levels), {
    pl: ['Szczebel', 'Kto załatwia sprawę.'],
    en: ['Level', 'Who decides.'],
  }),
  offices: field(
    z.array(
      z.strictObject({
        role: field(key, {
          pl: ['Rola urzędu', 'Rolę wypełniają urzędy miasta, czasem zależnie od dzielnicy.'],
          en: ['Office role', 'The city’s offices fill the role, sometimes by district.'],
        }),
      }),
    ),
    { pl: ['Urzędy', 'Gdzie załatwia się sprawę.'], en: ['Offices', 'Where it is done.'] },
  ),
  fees: field(z.array(feeFacts), {
    pl: ['Opłaty', 'Każda kwota osobno; nazwy są w tekstach.'],
    en: ['Fees', 'Each amount by itself; their labels are texts.'],
  }),
  times: field(z.array(timeFacts), {
    pl: ['Terminy', 'Każdy termin osobno; nazwy są w tekstach.'],
    en: ['Times', 'Each time by itself; their labels are texts.'],
  }),
  online: field(webUrl.optional(), {
    pl: ['E-usługa', 'Adres samej usługi, nie strony głównej.'],
    en: ['Online service', 'The address of the service itself, not of a home page.'],
  }),
  forms: field(z.array(formFacts), {
    pl: ['Formularze', 'Wzory, które trzeba wypełnić.'],
    en: ['Forms', 'Forms to fill in.'],
  }),
  bipCode: field(z.string().min(1).optional(), {
    pl: ['Kod karty BIP', 'Oznaczenie karty usługi w Biuletynie Informacji Publicznej.'],
    en: ['BIP code', 'Card of the service in the Public Information Bulletin.'],
  }),
  officialPage: field(
    z
      .strictObject({
        url: field(webUrl, { pl: ['Adres', 'Strona urzędu.'], en: ['URL', 'The office’s page.'] }),
        leadsToMatter: field(z.boolean(), {
          pl: ['Prowadzi do sprawy', 'Nie, gdy to tylko strona główna urzędu.'],
          en: ['Leads to the matter', 'No, where it is only a home page.'],
        }),
      })
      .optional(),
    {
      pl: ['Strona urzędowa', 'Gdzie urząd opisuje sprawę.'],
      en: ['Official page', 'Where the office describes it.'],
    },
  ),
  legalBasis: field(
    z.array(
      z.strictObject({
        citation: field(z.string().min(1), {
          pl: ['Przepis', 'Nazwa aktu i artykuły, po polsku.'],
          en: ['Citation', 'Act and articles, in Polish.'],
        }),
        url: field(webUrl.optional(), { pl: ['Adres', 'Tekst aktu.'], en: ['URL', 'The text of the act.'] }),
      }),
    ),
    { pl: ['Podstawa prawna', 'Przepisy, nietłumaczone.'], en: ['Legal basis', 'The law, not translated.'] },
  ),
  related: keys({
    pl: ['Powiązane procedury', 'Klucze procedur.'],
    en: ['Related procedures', 'Their keys.'],
  }),
  groups: factsGroups(procedureGroups),
});

export const procedureTexts = z.strictObject({
  title: text('title', {
    pl: ['Tytuł', 'Nagłówek, prostymi słowami.'],
    en: ['Title', 'The heading, in plain words.'],
  }),
  summary: text('summary', {
    pl: ['Streszczenie', 'Co to jest i po co, jednym lub dwoma zdaniami.'],
    en: ['Summary', 'What it is and what for, in one or two sentences.'],
  }),
  inBrief: texts('brief', {
    pl: ['W skrócie', 'Od trzech do pięciu bardzo prostych zdań.'],
    en: ['In brief', 'Three to five very easy sentences.'],
  }),
  whoFor: texts('item', {
    pl: ['Dla kogo', 'Kto może lub musi to zrobić.'],
    en: ['Who it is for', 'Who may or must do this.'],
  }),
  warnings: texts('warning', {
    pl: ['Uwaga', 'Co zmienia to, co trzeba zrobić.'],
    en: ['Warnings', 'What changes what the reader must do.'],
  }),
  documents: texts('document', {
    pl: ['Dokumenty', 'Co zabrać; oficjalna nazwa zostaje widoczna przy tłumaczeniu.'],
    en: ['Documents', 'What to bring; the official name stays visible beside a translation.'],
  }),
  steps: texts('step', { pl: ['Kroki', 'Co zrobić, po kolei.'], en: ['Steps', 'What to do, in order.'] }),
  fees: z
    .array(
      z.strictObject({
        key: rowKey,
        label: text('label', {
          pl: ['Nazwa opłaty', 'Za co się płaci.'],
          en: ['Fee label', 'What is paid for.'],
        }),
        condition: text('note', {
          pl: ['Kiedy', 'Kogo lub kiedy dotyczy.'],
          en: ['Condition', 'Whom or when it concerns.'],
        }).optional(),
        note: text('note', {
          pl: ['Uwaga', 'Jak zapłacić, czy wraca.'],
          en: ['Note', 'How to pay, whether it is returned.'],
        }).optional(),
      }),
    )
    .meta({ words: { pl: ['Opłaty', 'Nazwy opłat.'], en: ['Fees', 'Labels of the fees.'] } }),
  times: z
    .array(
      z.strictObject({
        key: rowKey,
        label: text('label', {
          pl: ['Nazwa terminu', 'Co trzeba zrobić lub na co się czeka.'],
          en: ['Time label', 'What is to be done or waited for.'],
        }),
        from: text('note', {
          pl: ['Od kiedy', 'Zdarzenie, od którego liczy się termin.'],
          en: ['From', 'The event from which it counts.'],
        }).optional(),
        ifMissed: text('note', {
          pl: ['Po terminie', 'Co się stanie, gdy termin minie.'],
          en: ['If missed', 'What happens if it is missed.'],
        }).optional(),
        note: text('note', { pl: ['Uwaga', 'Wyjaśnienie.'], en: ['Note', 'An explanation.'] }).optional(),
      }),
    )
    .meta({ words: { pl: ['Terminy', 'Nazwy terminów.'], en: ['Times', 'Labels of the times.'] } }),
  forms: z
    .array(
      z.strictObject({
        key: rowKey,
        label: text('label', {
          pl: ['Nazwa formularza', 'Jak w urzędzie.'],
          en: ['Form label', 'As the office calls it.'],
        }),
      }),
    )
    .meta({ words: { pl: ['Formularze', 'Nazwy formularzy.'], en: ['Forms', 'Labels of the forms.'] } }),
  result: text('text', {
    pl: ['Co otrzymasz', 'Wynik sprawy.'],
    en: ['What you get', 'The result.'],
  }).optional(),
  appeal: text('text', {
    pl: ['Odwołanie', 'Co zrobić po odmowie.'],
    en: ['Appeal', 'What to do after a refusal.'],
  }).optional(),
  tips: texts('item', { pl: ['Porady', 'Co ułatwia sprawę.'], en: ['Tips', 'What makes it easier.'] }),
});

export type ProcedureFacts = z.output<typeof procedureFacts>;
export type ProcedureTexts = z.output<typeof procedureTexts>;
export type FeeFacts = z.output<typeof feeFacts>;
export type TimeFacts = z.output<typeof timeFacts>;
