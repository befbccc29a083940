import type { z } from 'zod';
import { articleFacts, articleTexts, type ArticleFacts, type ArticleTexts } from './schemas/article.ts';
import { cityFacts, cityTexts, type CityFacts, type CityTexts } from './schemas/city.ts';
import { officeFacts, officeTexts, type OfficeFacts, type OfficeTexts } from './schemas/office.ts';
import { procedureFacts, type ProcedureFacts } from './schemas/procedure.ts';
import { procedureTexts, type ProcedureTexts } from './schemas/procedure-texts.ts';
import type { Translation } from './schemas/translation.ts';
import type { TargetLocale } from '../../locales/registry.ts';

/** The kinds of entries: the schema of their facts and of their texts. */
export const collections = {
  procedures: { facts: procedureFacts, texts: procedureTexts },
  chapters: { facts: articleFacts, texts: articleTexts },
  information: { facts: articleFacts, texts: articleTexts },
  offices: { facts: officeFacts, texts: officeTexts },
  city: { facts: cityFacts, texts: cityTexts },
} as const satisfies Record<string, { facts: z.ZodType; texts: z.ZodObject }>;

export const collectionNames = Object.keys(collections) as Collection[];

/** How an entry is named everywhere: `entryId(entry) // => 'procedures/pesel-number'`. */
export function entryId(entry: { collection: Collection; key: string }): string {
  return `${entry.collection}/${entry.key}`;
}

/** The folder of an entry below the content folder: the city is the only one of its kind. */
export function entryFolder({ collection, key }: { collection: Collection; key: string }): string {
  return collection === 'city' ? 'city' : `${collection}/${key}`;
}

export type Collection = keyof typeof collections;

export interface FactsOf {
  procedures: ProcedureFacts;
  chapters: ArticleFacts;
  information: ArticleFacts;
  offices: OfficeFacts;
  city: CityFacts;
}

export interface TextsOf {
  procedures: ProcedureTexts;
  chapters: ArticleTexts;
  information: ArticleTexts;
  offices: OfficeTexts;
  city: CityTexts;
}

/** One thing that editors write once and translators translate: facts, source texts, translations. */
export interface Entry<C extends Collection = Collection> {
  collection: C;
  key: string;
  facts: FactsOf[C];
  texts: TextsOf[C];
  translations: Partial<Record<TargetLocale, Translation>>;
}
