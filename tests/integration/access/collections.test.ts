import type { CollectionSlug } from 'payload';
import { afterAll, beforeAll, describe } from 'vitest';
import { isEntrySlug } from '../../../cms/collections/slugs.ts';
import { openCms, type TestCms } from '../../helpers/cms.ts';
import { aProcedure } from '../../helpers/content.ts';
import { signInAll, type Staff } from './people.ts';
import { tables } from './tables/all.ts';
import { tryTable } from './try-table.ts';

let cms: TestCms;
let staff: Staff;

beforeAll(async () => {
  cms = await openCms({ entries: [aProcedure()] });
  staff = await signInAll(cms);
});
afterAll(() => cms.close());

const slugs = (Object.keys(tables) as CollectionSlug[]).filter((slug) => !isEntrySlug(slug));

describe.each(slugs)('%s', (slug) => {
  tryTable(slug, tables[slug], () => ({ cms, staff }));
});
