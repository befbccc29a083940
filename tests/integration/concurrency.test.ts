import { afterAll, beforeAll, expect, test } from 'vitest';
import { extractUnits } from '../../content/model/units.ts';
import { saveConcurrently } from '../../scripts/cms/save-concurrently.ts';
import { aCity, aHelpDesk } from '../helpers/a-city.ts';
import { openCms, type Account, type TestCms } from '../helpers/cms.ts';
import { aProcedure } from '../helpers/content.ts';

const entry = aProcedure();
const desk = '/api/desk/procedures/library-card/uk';

let cms: TestCms;
let translators: Account[];
beforeAll(async () => {
  cms = await openCms({ entries: [aCity(), aHelpDesk(), entry] });
  translators = await Promise.all(
    Array.from({ length: 20 }, () => cms.signIn({ role: 'translator', locales: ['uk'] })),
  );
});
afterAll(() => cms.close());

test('20 writers at once lose none of 2,000 saves', async () => {
  const { saves, inDatabase } = await saveConcurrently(cms.payload, { writers: 20, each: 100 });
  expect([saves, saves - inDatabase]).toEqual([2000, 0]);
});

test('of 20 who save the same revision of a unit one wins, and the others are told', async () => {
  const units = extractUnits(entry.collection, entry.texts);
  for (const { id: unit } of units.slice(0, 5)) {
    const answers = await Promise.all(
      translators.map((as, writer) =>
        cms.rest({
          method: 'POST',
          path: `${desk}/save`,
          body: { unit, base: 0, text: `Текст ${writer}` },
          as,
        }),
      ),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([200, ...Array.from({ length: 19 }, () => 409)]);
    const winner = answers.find(({ status }) => status === 200)?.json.row.target;
    const told = answers.filter(({ status }) => status === 409).map(({ json }) => json.current?.target);
    expect(new Set(told)).toEqual(new Set([winner]));
  }
});
