import type { FieldWords } from './field.ts';

/** The facts groups of all collections, in words: what a person vouches for at once. */
export const groupWords = {
  offices: {
    pl: ['Urzędy', 'Który urząd i gdzie.'],
    en: ['Offices', 'Which office, and where.'],
    uk: ['Установи', 'Яка установа і де вона.'],
  },
  fees: {
    pl: ['Opłaty', 'Ile i za co.'],
    en: ['Fees', 'How much, and what for.'],
    uk: ['Оплата', 'Скільки і за що.'],
  },
  times: {
    pl: ['Terminy', 'Do kiedy i jak długo.'],
    en: ['Times', 'Until when, and how long.'],
    uk: ['Строки', 'До якого дня і як довго.'],
  },
  documents: {
    pl: ['Dokumenty', 'Co trzeba przynieść.'],
    en: ['Documents', 'What must be brought.'],
    uk: ['Документи', 'Що треба принести.'],
  },
  steps: {
    pl: ['Kroki', 'Co trzeba zrobić.'],
    en: ['Steps', 'What must be done.'],
    uk: ['Кроки', 'Що треба зробити.'],
  },
  warnings: {
    pl: ['Ostrzeżenia', 'Co zmienia to, co trzeba zrobić.'],
    en: ['Warnings', 'What changes what must be done.'],
    uk: ['Застереження', 'Обставини, які змінюють те, що треба зробити.'],
  },
  law: {
    pl: ['Prawo', 'Podstawa prawna.'],
    en: ['Law', 'The legal basis.'],
    uk: ['Право', 'Правова підстава.'],
  },
  content: {
    pl: ['Treść', 'Wszystko, co mówi strona.'],
    en: ['Content', 'All that the page says.'],
    uk: ['Зміст', 'Усе, що сказано на сторінці.'],
  },
  address: { pl: ['Adres', 'Gdzie to jest.'], en: ['Address', 'Where it is.'], uk: ['Адреса', 'Де це.'] },
  phones: {
    pl: ['Telefony', 'Numery telefonów.'],
    en: ['Phones', 'The phone numbers.'],
    uk: ['Телефони', 'Номери телефонів.'],
  },
  hours: {
    pl: ['Godziny', 'Kiedy jest otwarte.'],
    en: ['Hours', 'When it is open.'],
    uk: ['Години роботи', 'Коли відчинено.'],
  },
  languages: {
    pl: ['Języki', 'W jakich językach ktoś odpowie.'],
    en: ['Languages', 'In which languages somebody answers.'],
    uk: ['Мови', 'Якими мовами хтось відповість.'],
  },
  services: {
    pl: ['Sprawy', 'W czym pomaga.'],
    en: ['Services', 'What it helps with.'],
    uk: ['Справи', 'З чим тут допомагають.'],
  },
} as const satisfies Record<string, FieldWords>;
