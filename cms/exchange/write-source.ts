import type { Payload } from 'payload';
import type { Entry } from '../../content/model/collections.ts';
import { documentOf } from '../entry/document.ts';

/** Writes the facts and texts of an entry as its newest version, published if the entry is. */
export async function writeSource(payload: Payload, entry: Entry): Promise<void> {
  const { collection, key } = entry;
  const data = documentOf(entry) as never;
  const { docs } = await payload.find({
    collection,
    where: { key: { equals: key } },
    depth: 0,
    limit: 1,
    overrideAccess: true,
  });
  const known = docs[0];
  const context = { imported: true };
  if (known) await payload.update({ collection, id: known.id, data, overrideAccess: true, context });
  else await payload.create({ collection, data, overrideAccess: true, context });
}
