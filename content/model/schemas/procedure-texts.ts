import { z } from 'zod';
import { text, texts } from './field.ts';
import { rowKey } from './procedure.ts';

/** What a procedure says in words; the order is the order of the page. */
export const procedureTexts = z.strictObject({
  title: text('title', {
    pl: ['Tytuł', 'Nagłówek, prostymi słowami.'],
    en: ['Title', 'The heading, in plain words.'],
    uk: ['Назва', 'Заголовок простими словами.'],
  }),
  summary: text('summary', {
    pl: ['Streszczenie', 'Co to jest i po co, jednym lub dwoma zdaniami.'],
    en: ['Summary', 'What it is and what for, in one or two sentences.'],
    uk: ['Короткий зміст', 'Що це і для чого, одним або двома реченнями.'],
  }),
  inBrief: texts('brief', {
    pl: ['W skrócie', 'Od trzech do pięciu bardzo prostych zdań.'],
    en: ['In brief', 'Three to five very easy sentences.'],
    uk: ['Коротко', 'Від трьох до п’яти дуже простих речень.'],
  }),
  whoFor: texts('item', {
    pl: ['Dla kogo', 'Kto może lub musi to zrobić.'],
    en: ['Who it is for', 'Who may or must do this.'],
    uk: ['Для кого', 'Хто може або мусить це зробити.'],
  }),
  warnings: texts('warning', {
    pl: ['Uwaga', 'Co zmienia to, co trzeba zrobić.'],
    en: ['Warnings', 'What changes what the reader must do.'],
    uk: ['Увага', 'Обставини, які змінюють те, що треба зробити.'],
  }),
  documents: texts('document', {
    pl: ['Dokumenty', 'Co zabrać; oficjalna nazwa zostaje widoczna przy tłumaczeniu.'],
    en: ['Documents', 'What to bring; the official name stays visible beside a translation.'],
    uk: ['Документи', 'Що взяти; офіційна назва лишається видимою поруч із перекладом.'],
  }),
  steps: texts('step', {
    pl: ['Kroki', 'Co zrobić, po kolei.'],
    en: ['Steps', 'What to do, in order.'],
    uk: ['Кроки', 'Що робити, по черзі.'],
  }),
  fees: z
    .array(
      z.strictObject({
        key: rowKey,
        label: text('label', {
          pl: ['Nazwa opłaty', 'Za co się płaci.'],
          en: ['Fee label', 'What is paid for.'],
          uk: ['Назва оплати', 'За що платять.'],
        }),
        condition: text('note', {
          pl: ['Kiedy', 'Kogo lub kiedy dotyczy.'],
          en: ['Condition', 'Whom or when it concerns.'],
          uk: ['Коли', 'Кого або якого випадку стосується.'],
        }).optional(),
        note: text('note', {
          pl: ['Uwaga', 'Jak zapłacić, czy wraca.'],
          en: ['Note', 'How to pay, whether it is returned.'],
          uk: ['Примітка', 'Як заплатити, чи повертають гроші.'],
        }).optional(),
      }),
    )
    .meta({
      words: {
        pl: ['Opłaty', 'Nazwy opłat.'],
        en: ['Fees', 'Labels of the fees.'],
        uk: ['Оплата', 'Назви оплат.'],
      },
    }),
  times: z
    .array(
      z.strictObject({
        key: rowKey,
        label: text('label', {
          pl: ['Nazwa terminu', 'Co trzeba zrobić lub na co się czeka.'],
          en: ['Time label', 'What is to be done or waited for.'],
          uk: ['Назва строку', 'Що треба зробити або на що чекають.'],
        }),
        from: text('note', {
          pl: ['Od kiedy', 'Zdarzenie, od którego liczy się termin.'],
          en: ['From', 'The event from which it counts.'],
          uk: ['Відколи', 'Подія, від якої рахують строк.'],
        }).optional(),
        ifMissed: text('note', {
          pl: ['Po terminie', 'Co się stanie, gdy termin minie.'],
          en: ['If missed', 'What happens if it is missed.'],
          uk: ['Якщо запізнитися', 'Що буде, коли строк мине.'],
        }).optional(),
        note: text('note', {
          pl: ['Uwaga', 'Wyjaśnienie.'],
          en: ['Note', 'An explanation.'],
          uk: ['Примітка', 'Пояснення.'],
        }).optional(),
      }),
    )
    .meta({
      words: {
        pl: ['Terminy', 'Nazwy terminów.'],
        en: ['Times', 'Labels of the times.'],
        uk: ['Строки', 'Назви строків.'],
      },
    }),
  forms: z
    .array(
      z.strictObject({
        key: rowKey,
        label: text('label', {
          pl: ['Nazwa formularza', 'Jak w urzędzie.'],
          en: ['Form label', 'As the office calls it.'],
          uk: ['Назва бланка', 'Так, як в установі.'],
        }),
      }),
    )
    .meta({
      words: {
        pl: ['Formularze', 'Nazwy formularzy.'],
        en: ['Forms', 'Labels of the forms.'],
        uk: ['Бланки', 'Назви бланків.'],
      },
    }),
  result: text('text', {
    pl: ['Co otrzymasz', 'Wynik sprawy.'],
    en: ['What you get', 'The result.'],
    uk: ['Що ви отримаєте', 'Результат справи.'],
  }).optional(),
  appeal: text('text', {
    pl: ['Odwołanie', 'Co zrobić po odmowie.'],
    en: ['Appeal', 'What to do after a refusal.'],
    uk: ['Оскарження', 'Що робити після відмови.'],
  }).optional(),
  tips: texts('item', {
    pl: ['Porady', 'Co ułatwia sprawę.'],
    en: ['Tips', 'What makes it easier.'],
    uk: ['Поради', 'Що полегшує справу.'],
  }),
});

export type ProcedureTexts = z.output<typeof procedureTexts>;
