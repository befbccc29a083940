import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCms, type TestCms } from '../../helpers/cms.ts';

let cms: TestCms;

beforeAll(async () => {
  cms = await openCms();
});
afterAll(() => cms.close());

const body = {
  email: 'thief@example.org',
  password: 'correct-horse-battery',
  role: 'administrator',
  active: true,
};

const doors = [
  '/api/users/first-register',
  '/api/users/first-register/',
  '/api/users//first-register',
  '/api/users/FIRST-REGISTER',
  '/api/users/First-Register',
  '/api/USERS/first-register',
  '/api/users/first%2Dregister',
  '/api/users/first-register?depth=1',
];

describe('nobody makes themselves the first administrator over the network', () => {
  test.each(doors)('by %s while there is none', async (path) => {
    const answer = await cms.rest({ method: 'POST', path, body });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(await accounts()).toBe(0);
  });

  test('by making an account without being signed in', async () => {
    expect((await cms.rest({ method: 'POST', path: '/api/users', body })).status).toBe(403);
    expect(await accounts()).toBe(0);
  });

  test.each(doors)('by %s later', async (path) => {
    await cms.signIn({ role: 'administrator' });
    const before = await accounts();
    const answer = await cms.rest({ method: 'POST', path, body });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(await accounts()).toBe(before);
  });
});

async function accounts(): Promise<number> {
  return (await cms.payload.db.count({ collection: 'users' })).totalDocs;
}
