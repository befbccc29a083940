import type { TestCms } from '../../helpers/cms.ts';

/** All that the database holds, for a look at what a request changed; when it was changed is left out. */
export async function everythingIn(
  { payload }: TestCms,
  only: (slug: string) => boolean = () => true,
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const { slug, versions } of payload.config.collections.filter((collection) => only(collection.slug))) {
    const rows = await payload.db.find({ collection: slug, pagination: false, limit: 0 });
    for (const row of rows.docs) found.set(`${slug}/${String(row.id)}`, serialized(row));
    if (!versions) continue;
    const history = await payload.db.findVersions({ collection: slug, pagination: false, limit: 0 });
    for (const row of history.docs) found.set(`${slug}/versions/${row.id}`, serialized(row));
  }
  for (const { slug } of payload.config.globals)
    found.set(slug, serialized(await payload.db.findGlobal({ slug })));
  return found;
}

/** What is there after and was not before, or is no longer, or is different. */
export function changesBetween(before: Map<string, string>, after: Map<string, string>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (place) => before.get(place) !== after.get(place),
  );
}

function serialized(row: unknown): string {
  return JSON.stringify(row, (name, value: unknown) => (name === 'updatedAt' ? undefined : value));
}
