import type { Entry } from '../../content/model/collections.ts';

/** Chapters or information pages in the order that their editors gave them. */
export function inOrder<E extends Entry<'chapters'> | Entry<'information'>>(articles: readonly E[]): E[] {
  return [...articles].sort((a, b) => a.facts.order - b.facts.order);
}

/** The chapter for newcomers that names most procedures: where a new life begins. */
export function firstSteps(chapters: readonly Entry<'chapters'>[]): Entry<'chapters'> | undefined {
  return inOrder(chapters)
    .filter(({ facts }) => facts.audiences.includes('newcomer') && facts.related.length > 0)
    .reduce<Entry<'chapters'> | undefined>(
      (best, chapter) => (best && best.facts.related.length >= chapter.facts.related.length ? best : chapter),
      undefined,
    );
}
