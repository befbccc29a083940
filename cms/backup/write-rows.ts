import type { CollectionSlug, Payload } from 'payload';
import { inOneGo } from '../database/in-one-go.ts';
import { withEmptyColumns, type Row } from './portable.ts';
import type { Store } from './stores.ts';

/** Writes rows of a store as they were, past hooks and access rules; ids of rows stay, those of versions are new. */
export async function writeRows(payload: Payload, store: Store, rows: AsyncIterable<Row>): Promise<void> {
  const isSqlite = payload.db.name === 'sqlite';
  const versions: WrittenVersion[] = [];
  // Nobody else has this database open, and it is thrown away if a row fails.
  await inOneGo(payload, async () => {
    for await (const row of rows) {
      // The adapters change what they are given.
      const data = isSqlite ? withEmptyColumns(store.fields, row) : structuredClone(row);
      const version = await writeRow(payload, store, data);
      if (version) versions.push({ ...version, latest: row['latest'] === true });
    }
    if (store.kind === 'versions') await mendLatest(payload, store.slug, versions);
  });
}

async function writeRow(
  payload: Payload,
  store: Store,
  { id, ...data }: Row,
): Promise<Omit<WrittenVersion, 'latest'> | undefined> {
  const [createdAt, updatedAt] = [String(data['createdAt']), String(data['updatedAt'])];
  const version = {
    autosave: data['autosave'] === true,
    createdAt,
    updatedAt,
    versionData: data['version'] as never,
  };
  switch (store.kind) {
    case 'rows':
      await payload.db.create({ collection: store.slug, customID: String(id), data, returning: false });
      return undefined;
    case 'globals':
      await payload.db.createGlobal({ slug: store.slug, data });
      // Creating sets the time of now.
      await payload.db.updateGlobal({ slug: store.slug, data: { createdAt, updatedAt } });
      return undefined;
    case 'versions': {
      const parent = String(data['parent']);
      const made = await payload.db.createVersion({ ...version, collectionSlug: store.slug, parent });
      return { id: made.id, parent, updatedAt };
    }
    case 'global-versions':
      await payload.db.createGlobalVersion({ ...version, globalSlug: store.slug });
      return undefined;
  }
}

/** Each version was marked as the latest, and older ones were not any more; of two of the same moment both are. */
async function mendLatest(
  payload: Payload,
  slug: CollectionSlug,
  versions: readonly WrittenVersion[],
): Promise<void> {
  const newest = new Map<string, string>();
  for (const { parent, updatedAt } of versions)
    if (updatedAt > (newest.get(parent) ?? '')) newest.set(parent, updatedAt);
  for (const { id, parent, updatedAt, latest } of versions) {
    if ((newest.get(parent) === updatedAt) === latest) continue;
    await payload.db.updateVersion({
      collection: slug,
      id,
      versionData: { latest, updatedAt } as never,
      returning: false,
    });
  }
}

interface WrittenVersion {
  id: string;
  parent: string;
  updatedAt: string;
  latest: boolean;
}
