import {
  buildVersionCollectionFields,
  buildVersionGlobalFields,
  type CollectionSlug,
  type FlattenedField,
  type GlobalSlug,
  type Payload,
} from 'payload';
import { isLeftOut } from './left-out.ts';

/**
 * Everything in the database that a backup holds, in the order in which it is read: what refers to others first, the
 * accounts last, so that whatever a row refers to is still found if people save meanwhile.
 */
export function storesOf(payload: Pick<Payload, 'config'>): Store[] {
  const collections = payload.config.collections
    .filter(({ slug }) => !isLeftOut('collections', slug))
    .toReversed();
  const [accounts, others] = [
    collections.filter(hasAccounts),
    collections.filter((collection) => !hasAccounts(collection)),
  ];
  return [
    ...payload.config.globals.flatMap((global): Store[] => [
      { kind: 'globals', slug: global.slug, fields: global.flattenedFields },
      ...(hasVersions(global)
        ? [
            {
              kind: 'global-versions' as const,
              slug: global.slug as GlobalSlug,
              fields: buildVersionGlobalFields(payload.config, global, true),
            },
          ]
        : []),
    ]),
    ...[...others, ...accounts].flatMap((collection): Store[] => [
      ...(hasVersions(collection)
        ? [
            {
              kind: 'versions' as const,
              slug: collection.slug,
              fields: buildVersionCollectionFields(payload.config, collection, true),
            },
          ]
        : []),
      {
        kind: 'rows',
        slug: collection.slug,
        fields: hasAccounts(collection)
          ? collection.flattenedFields.filter(({ name }) => !isLeftOut('fieldsOfAccounts', name))
          : collection.flattenedFields,
      },
    ]),
  ];
}

/** `partName({ kind: 'rows', slug: 'users' }) // => 'rows/users.jsonl'` */
export function partName({ kind, slug }: Pick<Store, 'kind' | 'slug'>): string {
  return `${kind}/${slug}.jsonl`;
}

// Payload's types say that each has them; it is false where there are none.
function hasAccounts({ auth }: { auth?: unknown }): boolean {
  return Boolean(auth);
}

function hasVersions({ versions }: { versions?: unknown }): boolean {
  return Boolean(versions);
}

/** One kind of thing in the database: the rows of a collection, their versions, a global, its versions. */
export type Store = { fields: FlattenedField[] } & (
  | { kind: 'rows' | 'versions'; slug: CollectionSlug }
  | { kind: 'globals' | 'global-versions'; slug: GlobalSlug }
);
