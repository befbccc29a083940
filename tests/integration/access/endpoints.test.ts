import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aCity, aHelpDesk } from '../../helpers/a-city.ts';
import { openCms, type RestAnswer, type RestRequest, type TestCms } from '../../helpers/cms.ts';
import { changesBetween, everythingIn } from './database.ts';
import { requestFor } from './endpoint-attempts.ts';
import { people, signInAll, type Person, type Staff } from './people.ts';
import { endpointsOfPayload, ownEndpoints } from './tables/endpoints.ts';

let cms: TestCms;
let staff: Staff;

beforeAll(async () => {
  cms = await openCms({ entries: [aCity(), aHelpDesk()] });
  staff = await signInAll(cms);
});
afterAll(() => cms.close());

describe.each([
  ['an endpoint of the CMS', ownEndpoints],
  ['an endpoint of Payload', endpointsOfPayload],
])('%s', (_, rows) => {
  test.each(rows.map((row) => [row.name, row.reason, row] as const))(
    '%s: %s',
    async (_name, _reason, row) => {
      const { operation, variant, may } = row;
      const requests = new Map<Person, RestRequest>();
      for (const person of people)
        requests.set(
          person,
          await requestFor({ cms, operation, variant, as: staff[person], helper: staff.bystander }),
        );
      const before = await everythingIn(cms);
      const got: Person[] = [];
      for (const person of people.filter((one) => !may.includes(one)))
        if (await attempt(person)) got.push(person);
      expect(got, 'should have been refused').toEqual([]);
      expect(changesBetween(before, await everythingIn(cms))).toEqual([]);

      for (const person of may) {
        const known = await everythingIn(cms);
        if (await attempt(person)) got.push(person);
        const changed = changesBetween(known, await everythingIn(cms));
        expect(changed.length > 0, `whether it wrote for the ${person}`).toBe(writes(operation));
      }
      expect(got).toEqual(may);

      async function attempt(person: Person): Promise<boolean> {
        const request = requests.get(person);
        return request !== undefined && worked(operation, await cms.rest(request));
      }
    },
  );
});

/** A preview is files, not rows of the database; that somebody took the audit log away is noted in it. */
function writes(operation: string): boolean {
  if (operation === 'get /audit-export') return true;
  return operation.startsWith('post') && !operation.startsWith('post /preview');
}

function worked(operation: string, { status, json }: RestAnswer): boolean {
  // Payload says that nobody is signed in with an answer of 200.
  return status === 200 && (operation !== 'get /users/me' || Boolean(json.user));
}
