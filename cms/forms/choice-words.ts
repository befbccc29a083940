import en from '../../locales/ui/en.json' with { type: 'json' };
import pl from '../../locales/ui/pl.json' with { type: 'json' };
import uk from '../../locales/ui/uk.json' with { type: 'json' };
import { isLocale, locales } from '../../locales/registry.ts';
import type { AdminWords } from '../i18n/admin-words.ts';

/** How staff read one of the words that a field may hold: as readers read it on the page, where they do. */
export function choiceWords(field: string, choice: string): AdminWords {
  const known = (ownWords as Partial<Record<string, AdminWords>>)[choice];
  if (known) return known;
  if (field === 'days' && choice in weekdays) return weekdays[choice as keyof typeof weekdays];
  if (isLocale(choice)) return same(locales[choice].name);
  const key = readerKeys[field]?.(choice) as keyof typeof en | undefined;
  return key && key in en ? { pl: pl[key], en: en[key], uk: uk[key] } : same(choice);
}

const readerKeys: Record<string, (choice: string) => string> = {
  category: (choice) => `category.${choice}`,
  audiences: (choice) => `audience.${choice}`,
  level: (choice) => `level.${choice}`,
  countedLevels: (choice) => `level.${choice}`,
  per: (choice) => `fee.per.${choice}`,
  kind: (choice) => (`office.kind.${choice}` in en ? `office.kind.${choice}` : `time.kind.${choice}`),
  competence: (choice) => `role.${choice}`,
};

const ownWords = {
  source: { pl: 'podaje to źródło', en: 'a source says so', uk: 'це каже джерело' },
  known: {
    pl: 'wiedza ogólna, do potwierdzenia',
    en: 'general knowledge, to be confirmed',
    uk: 'загальновідоме, потребує підтвердження',
  },
  human: { pl: 'osoba', en: 'a person', uk: 'людина' },
  machine: { pl: 'maszyna', en: 'a machine', uk: 'машина' },
  day: { pl: 'dzień', en: 'day', uk: 'день' },
  'working-day': { pl: 'dzień roboczy', en: 'working day', uk: 'робочий день' },
  month: { pl: 'miesiąc', en: 'month', uk: 'місяць' },
  administrator: { pl: 'administrator', en: 'administrator', uk: 'адміністратор' },
  coordinator: { pl: 'koordynator programu', en: 'programme coordinator', uk: 'координатор програми' },
  editor: {
    pl: 'redaktor (Punkt Informacyjny)',
    en: 'editor (Information Point)',
    uk: 'редактор (Інформаційний пункт)',
  },
  translator: { pl: 'tłumacz', en: 'translator', uk: 'перекладач' },
} as const satisfies Record<string, AdminWords>;

const weekdays = {
  monday: { pl: 'poniedziałek', en: 'Monday', uk: 'понеділок' },
  tuesday: { pl: 'wtorek', en: 'Tuesday', uk: 'вівторок' },
  wednesday: { pl: 'środa', en: 'Wednesday', uk: 'середа' },
  thursday: { pl: 'czwartek', en: 'Thursday', uk: 'четвер' },
  friday: { pl: 'piątek', en: 'Friday', uk: 'пʼятниця' },
  saturday: { pl: 'sobota', en: 'Saturday', uk: 'субота' },
  sunday: { pl: 'niedziela', en: 'Sunday', uk: 'неділя' },
} as const satisfies Record<string, AdminWords>;

function same(word: string): AdminWords {
  return { pl: word, en: word, uk: word };
}
