import { targetLocales, type TargetLocale } from '../../locales/registry.ts';
import type { Entry } from '../../content/model/collections.ts';
import { procedureFacts } from '../../content/model/schemas/procedure.ts';
import { type ProcedureTexts } from '../../content/model/schemas/procedure-texts.ts';
import type { Programme } from '../../content/model/schemas/programme.ts';
import type { Target, Translation } from '../../content/model/schemas/translation.ts';
import { extractUnits } from '../../content/model/units.ts';

/** A procedure with texts you can recognise, and translations in the states you name. */
export function aProcedure({
  key = 'library-card',
  steps = 3,
  texts = {},
  facts = {},
  verifiedOn,
  approvedOn,
  ...states
}: ProcedureWish = {}): Entry<'procedures'> {
  const source: ProcedureTexts = {
    title: 'Karta biblioteczna',
    summary: 'Z kartą wypożyczasz książki.',
    inBrief: ['Weź dokument.', 'Wypełnij formularz.', 'Odbierz kartę.'],
    whoFor: ['Każda osoba.'],
    warnings: [],
    documents: ['Paszport'],
    steps: Array.from({ length: steps }, (_, index) => `Krok numer ${index + 1}.`),
    fees: [],
    times: [],
    forms: [],
    tips: [],
    ...texts,
  };
  const groups = ['offices', 'fees', 'times', 'documents', 'steps', 'warnings', 'law'].map((name) => [
    name,
    { confidence: 'known', ...(verifiedOn && { verification: { on: verifiedOn, role: 'editor' } }) },
  ]);
  const entry: Entry<'procedures'> = {
    collection: 'procedures',
    key,
    facts: procedureFacts.parse({
      key,
      slug: key,
      status: 'published',
      writtenBy: 'machine',
      updated: '2026-01-01',
      highRisk: false,
      category: 'participation',
      audiences: ['newcomer'],
      level: 'city',
      offices: [],
      fees: [],
      times: [],
      forms: [],
      legalBasis: [],
      groups: Object.fromEntries(groups) as unknown,
      ...facts,
    }),
    texts: source,
    translations: {},
  };
  for (const locale of targetLocales) {
    const state = states[locale];
    if (state)
      entry.translations[locale] = aTranslation(entry, {
        locale,
        state,
        ...(approvedOn && { on: approvedOn }),
      });
  }
  return entry;
}

/** A translation of every unit of an entry, submitted or approved. */
export function aTranslation(
  entry: Entry,
  {
    locale,
    state,
    on = '2026-06-01',
  }: { locale: TargetLocale; state: 'submitted' | 'approved' | 'draft'; on?: string },
): Translation {
  const targets = extractUnits(entry.collection, entry.texts).map(({ id, text, slots }): Target => {
    const pair = { unit: id, source: text, target: `${locale}: ${text}`, by: 'human' as const, slots };
    return state === 'approved'
      ? { ...pair, state, approval: { on, role: 'native-speaking-staff' } }
      : { ...pair, state };
  });
  return { local: { alsoCalled: [], links: [] }, targets };
}

/** The programme's parameters as they are in Kraków, unless you wish others. */
export function aProgramme(indicator: Partial<Programme['indicator']> = {}): Programme {
  return {
    indicator: {
      baseline: { count: 11, year: 2023 },
      target: 50,
      monthsOfValidity: 12,
      countedLevels: ['city', 'voivodeship', 'state', 'other'],
      minimumLocales: 1,
      ...indicator,
    },
  };
}

interface ProcedureWish extends Partial<Record<TargetLocale, 'submitted' | 'approved' | 'draft'>> {
  key?: string;
  steps?: number;
  texts?: Partial<ProcedureTexts>;
  facts?: Partial<Entry<'procedures'>['facts']>;
  /** Every facts group verified on this day. */
  verifiedOn?: string;
  /** The day of every approval; 1 June 2026 unless you wish another. */
  approvedOn?: string;
}
