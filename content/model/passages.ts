import type { Locale } from '../../locales/registry.ts';
import type { Collection, Entry, TextsOf } from './collections.ts';
import { bodyTexts, type BodyText } from './markdown/body.ts';
import type { UnitKind } from './normal.ts';
import { textFields } from './text-fields.ts';

/** The texts of an entry with each replaced by its passage; rows keep their keys, a body becomes its blocks. */
export function passagesOf<C extends Collection>(
  entry: Entry<C>,
  passageOf: PassageOf,
): Passages<TextsOf[C]> {
  const source = entry.texts as Record<string, unknown>;
  const result: Record<string, unknown> = {};
  for (const field of textFields(entry.collection)) {
    const value = source[field.name];
    if (value === undefined) continue;
    if (field.shape === 'one') result[field.name] = passageOf(field.kind, value as string);
    if (field.shape === 'list')
      result[field.name] = (value as string[]).map((text) => passageOf(field.kind, text));
    if (field.shape === 'rows') {
      result[field.name] = (value as Record<string, string>[]).map((row) => ({
        key: row['key'],
        ...Object.fromEntries(
          field.columns.flatMap(({ name, kind }) => (row[name] ? [[name, passageOf(kind, row[name])]] : [])),
        ),
      }));
    }
    if (field.shape === 'body') result[field.name] = bodyBlocks(value as string, passageOf);
  }
  return result as Passages<TextsOf[C]>;
}

function bodyBlocks(body: string, passageOf: PassageOf): BodyBlock[] {
  const blocks = new Map<number, BodyBlock>();
  for (const { block, in: place, kind, text } of bodyTexts(body)) {
    const known = blocks.get(block) ?? { in: place, passages: [] };
    known.passages.push(passageOf(kind, text));
    blocks.set(block, known);
  }
  return [...blocks.values()];
}

/** One text as a reader gets it. */
export interface Passage {
  /** Inline Markdown of our subset. */
  text: string;
  /** The current source text. */
  source: string;
  /** The language `text` is really in. */
  lang: Locale;
  /**
   * `source`: this is the source; `outdated`: a translation of an earlier source text; `missing`: not translated,
   * `text` stands in from another language.
   */
  state: 'source' | 'approved' | 'awaiting-approval' | 'outdated' | 'missing';
}

/** A heading, paragraph, list or note of a body. */
export interface BodyBlock {
  in: BodyText['in'];
  passages: Passage[];
}

/** The same texts with every string a passage; keys stay, a body becomes its blocks. */
export type Passages<T> = {
  [K in keyof T]: K extends 'key' ? T[K] : K extends 'body' ? BodyBlock[] : PassageIn<T[K]>;
};

type PassageIn<T> = T extends string
  ? Passage
  : T extends (infer Item)[]
    ? Item extends string
      ? Passage[]
      : Passages<Item>[]
    : T;

type PassageOf = (kind: UnitKind, source: string) => Passage;
