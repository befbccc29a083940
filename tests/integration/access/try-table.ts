import type { CollectionSlug } from 'payload';
import { expect, test } from 'vitest';
import type { TestCms } from '../../helpers/cms.ts';
import { attempts, tryOn, writing } from './attempts.ts';
import { changesBetween, everythingIn } from './database.ts';
import { makeDocument } from './fixtures.ts';
import { people, type Person, type Staff } from './people.ts';
import type { Row } from './table.ts';

/** A test for each row of a collection's table: everybody tries, and only those who may get anywhere. */
export function tryTable(
  slug: CollectionSlug,
  rows: readonly Row[],
  opened: () => { cms: TestCms; staff: Staff },
): void {
  test.each(rows.map((row) => [row.name, row.reason, row] as const))(
    '%s: %s',
    async (_name, _reason, row) => {
      const { cms, staff } = opened();
      const ids = new Map<Person, string>();
      for (const person of people) {
        const owner = (row.variant.startsWith('own') ? staff[person] : undefined) ?? staff.bystander;
        ids.set(person, await makeDocument(cms, { slug, variant: row.variant, owner }));
      }
      const refused = people.filter((person) => !row.may.includes(person));
      const before = await everythingIn(cms);
      const got: Person[] = [];
      for (const person of refused) if (await attempt(person)) got.push(person);
      expect(got, 'should have been refused').toEqual([]);
      expect(changesBetween(before, await everythingIn(cms))).toEqual([]);

      for (const person of row.may) {
        const known = await everythingIn(cms, (name) => name === slug);
        if (await attempt(person)) got.push(person);
        const changed = changesBetween(known, await everythingIn(cms, (name) => name === slug));
        expect(changed.length > 0, `whether it wrote for the ${person}`).toBe(writing.has(row.operation));
      }
      expect(got).toEqual(row.may);
      if (!row.variant.startsWith('own')) await forget(cms, { slug, ids: [...ids.values()] });

      async function attempt(person: Person): Promise<boolean> {
        const id = ids.get(person) ?? '';
        const answer = attempts[row.operation]?.(
          tryOn(cms, { slug, id, variant: row.variant, as: staff[person] }),
        );
        if (!answer) throw new Error(`Nobody knows how to ${row.operation}.`);
        return answer;
      }
    },
  );
}

/** Takes the documents of a row away again, so that the rows after it have no more to look through. */
async function forget(
  { payload }: TestCms,
  { slug, ids }: { slug: CollectionSlug; ids: string[] },
): Promise<void> {
  await payload.db.deleteMany({ collection: slug, where: { id: { in: ids } } });
  if (payload.collections[slug].config.versions)
    await payload.db.deleteVersions({ collection: slug, where: { parent: { in: ids } } });
}
