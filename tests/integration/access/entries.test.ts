import { afterAll, beforeAll, describe } from 'vitest';
import { aCity, aHelpDesk } from '../../helpers/a-city.ts';
import { openCms, type TestCms } from '../../helpers/cms.ts';
import { entrySlugs } from '../../../cms/collections/slugs.ts';
import { signInAll, type Staff } from './people.ts';
import { tables } from './tables/all.ts';
import { tryTable } from './try-table.ts';

let cms: TestCms;
let staff: Staff;

beforeAll(async () => {
  cms = await openCms({ entries: [aCity(), aHelpDesk()] });
  staff = await signInAll(cms);
});
afterAll(() => cms.close());

describe.each(entrySlugs)('%s', (slug) => {
  tryTable(slug, tables[slug], () => ({ cms, staff }));
});
