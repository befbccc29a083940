import { collections, type Collection } from '../../content/model/collections.ts';
import { wordsOf } from '../../content/model/schemas/field.ts';
import { adminLanguage } from '../i18n/admin-words.ts';
import { shapeOf } from './shape.ts';

/** What a facts group is called: `labelOfGroup('procedures', 'fees', 'pl') // => 'Opłaty'` */
export function labelOfGroup(collection: Collection, group: string, language: string): string {
  return groupWords(collection, language)[group]?.label ?? group;
}

/** What the facts groups of a collection are called and what is in them, in the order of its schema. */
export function groupWords(collection: Collection, language: string): Record<string, GroupWords> {
  const shape = shapeOf(collections[collection].facts.shape.groups);
  const members = shape.is === 'group' ? Object.entries(shape.members) : [];
  return Object.fromEntries(
    members.map(([name, schema]) => {
      const [label, help] = wordsOf(schema)?.[adminLanguage(language)] ?? [name, ''];
      return [name, { label, help }];
    }),
  );
}

export interface GroupWords {
  label: string;
  help: string;
}
