import type { Entry } from '../../content/model/collections.ts';
import { findOffices } from '../../content/model/offices.ts';
import type { Snapshot } from '../../content/model/snapshot.ts';
import { oncePer } from '../once.ts';
import type { PageCollection } from '../routes.ts';

/** The entries of a snapshot by the names under which texts and facts refer to them. */
export function createDirectory(snapshot: Snapshot): Directory {
  const pages = {
    procedures: byKey(snapshot.procedures),
    chapters: byKey(snapshot.chapters),
    information: byKey(snapshot.information),
  };
  return {
    officesFor: oncePer((keyOrRole) => findOffices(snapshot.offices, keyOrRole)),
    page: (collection, key) => pages[collection].get(key),
    article: (collection, key) => pages[collection].get(key),
    procedures: (keys) => keys.flatMap((key) => pages.procedures.get(key) ?? []),
  };
}

function byKey<E extends { key: string }>(entries: readonly E[]): Map<string, E> {
  return new Map(entries.map((entry) => [entry.key, entry]));
}

export interface Directory {
  /** The office of a key, or the offices that fill a role. */
  officesFor: (keyOrRole: string) => Entry<'offices'>[];
  page: (collection: PageCollection, key: string) => Entry<PageCollection> | undefined;
  article: (collection: ArticleCollection, key: string) => Entry<ArticleCollection> | undefined;
  procedures: (keys: readonly string[]) => Entry<'procedures'>[];
}

export type ArticleCollection = Exclude<PageCollection, 'procedures'>;
