import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCms, type Account, type TestCms } from '../../helpers/cms.ts';
import { aProcedure } from '../../helpers/content.ts';

const hidden = [
  'hash',
  'salt',
  'resetPasswordToken',
  'resetPasswordExpiration',
  'loginAttempts',
  'lockUntil',
];

let cms: TestCms;
let translator: Account;
let coordinator: Account;
let administrator: Account;

beforeAll(async () => {
  cms = await openCms({ entries: [aProcedure()] });
  translator = await cms.signIn({ role: 'translator', locales: ['uk'] });
  coordinator = await cms.signIn({ role: 'coordinator' });
  administrator = await cms.signIn({ role: 'administrator' });
  await cms.rest({ method: 'POST', path: `/api/reset-link/${coordinator.id}`, as: administrator });
  const data = {
    key: 'of-coordinator',
    entry: 'procedures/library-card',
    locale: 'uk',
    assignee: coordinator.id,
  };
  await cms.payload.db.create({ collection: 'translations', data });
});
afterAll(() => cms.close());

describe.each(hidden)('nobody guesses the %s of an account', (field) => {
  test.each([
    ['by a filter', (name: string) => `/api/users?where[${name}][exists]=true`],
    ['by a count', (name: string) => `/api/users/count?where[${name}][exists]=true`],
    ['by a filter among others', (name: string) => `/api/users?where[or][0][and][0][${name}][like]=a`],
    ['by the order', (name: string) => `/api/users?sort=${name}`],
    ['by the order backwards', (name: string) => `/api/users?sort=-${name}`],
    ['by what names the account', (name: string) => `/api/translations?where[assignee.${name}][exists]=true`],
    ['by the order of what names it', (name: string) => `/api/translations?sort=assignee.${name}`],
    ['by the locks', (name: string) => `/api/payload-locked-documents?where[user.${name}][exists]=true`],
    ['by preferences', (name: string) => `/api/payload-preferences?where[user.${name}][exists]=true`],
  ])('%s', async (_, path) => {
    for (const as of [translator, coordinator, administrator]) {
      const { status, json } = await cms.rest({ path: path(field), as });
      // Refused, or the answer is the same as for a name that is no field at all.
      if (status === 200) {
        const { json: senseless } = await cms.rest({ path: path('nonsense'), as });
        expect({ ...json, totalDocs: json.totalDocs }).toEqual(senseless);
      } else expect(status).toBe(400);
    }
  });

  test('by changing what it matches', async () => {
    for (const as of [translator, coordinator, administrator]) {
      const path = `/api/users?where[${field}][exists]=true`;
      const change = await cms.rest({ method: 'PATCH', path, body: { name: 'Found' }, as });
      expect(change.status).toBe(400);
      expect([400, 403]).toContain((await cms.rest({ method: 'DELETE', path, as })).status);
    }
    const { totalDocs } = await cms.payload.count({
      collection: 'users',
      where: { name: { equals: 'Found' } },
    });
    expect(totalDocs).toBe(0);
  });
});

describe('a translator does not learn by a filter', () => {
  test.each([
    ['the address of who works on a translation', 'assignee.email'],
    ['their name', 'assignee.name'],
    ['their role', 'assignee.role'],
  ])('%s', async (_, field) => {
    const { email } = coordinator;
    const right = field === 'assignee.role' ? 'coordinator' : email;
    await cms.payload.db.updateOne({ collection: 'users', id: coordinator.id, data: { name: email } });
    const matching = await cms.rest({
      path: `/api/translations?where[${field}][equals]=${right}`,
      as: translator,
    });
    const wrong = await cms.rest({
      path: `/api/translations?where[${field}][equals]=editor`,
      as: translator,
    });
    expect([matching.status, matching.text]).toEqual([wrong.status, wrong.text]);
  });

  test('that an account exists', async () => {
    const { json } = await cms.rest({
      path: `/api/users?where[email][equals]=${coordinator.email}`,
      as: translator,
    });
    expect(json.docs).toEqual([]);
  });
});
