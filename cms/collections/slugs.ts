import type { Collection } from '../../content/model/collections.ts';

/** The collections of entries; each has the model's own name. */
export const entrySlugs = [
  'procedures',
  'chapters',
  'information',
  'offices',
  'city',
] as const satisfies readonly Collection[];

export type EntrySlug = (typeof entrySlugs)[number];

export function isEntrySlug(slug: string): slug is EntrySlug {
  return entrySlugs.some((known) => known === slug);
}
