import type { Entry } from '../../content/model/collections.ts';
import type { Reader } from './reader.ts';

/** Procedures in the order of their titles in the reader's language. */
export function byTitle(procedures: readonly Entry<'procedures'>[], reader: Reader): Entry<'procedures'>[] {
  const collator = new Intl.Collator(reader.locale);
  const titled = procedures.map((procedure) => ({ procedure, title: titleOf(procedure, reader) }));
  return titled.sort((a, b) => collator.compare(a.title, b.title)).map(({ procedure }) => procedure);
}

/** The title of an entry as plain text. */
export function titleOf(entry: Entry<'procedures' | 'chapters' | 'information'>, { read }: Reader): string {
  const { plain, texts } = read(entry);
  return plain(texts.title);
}
