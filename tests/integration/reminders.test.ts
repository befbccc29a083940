import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { staffOf } from '../../cms/access/roles.ts';
import { remindWeekly, weekOf } from '../../cms/reminders/weekly.ts';
import { accountWork } from '../../cms/start/account-work.ts';
import { dueWork } from '../../cms/start/due-work.ts';
import { expiringWork } from '../../cms/start/expiring-work.ts';
import { readStart, type StartData } from '../../cms/start/read.ts';
import { scheduleWork } from '../../cms/start/schedule-work.ts';
import { groupDigest, groupsOf } from '../../content/model/group-content.ts';
import { aCity, aHelpDesk } from '../helpers/a-city.ts';
import { openCms, type Account, type TestCms } from '../helpers/cms.ts';
import { aProcedure } from '../helpers/content.ts';

const library = aProcedure({ facts: { reviewBy: '2026-03-04' } });
const fees = aProcedure({
  key: 'fees',
  facts: {
    fees: [
      { key: 'card', amount: 100, validUntil: '2026-12-31' },
      { key: 'card', amount: 120, validFrom: '2027-01-01' },
      { key: 'copy', amount: 37, validUntil: '2026-12-31' },
    ],
  },
  texts: {
    fees: [
      { key: 'card', label: 'Karta' },
      { key: 'copy', label: 'Duplikat' },
    ],
  },
});

describe('what runs out', () => {
  let cms: TestCms;
  let editor: Account;
  let coordinator: Account;
  beforeAll(async () => {
    cms = await openCms({ entries: [aCity(), aHelpDesk(), library, fees] });
    editor = await cms.signIn({ role: 'editor' });
    coordinator = await cms.signIn({ role: 'coordinator', email: 'one@staff.example' });
  });
  afterAll(() => cms.close());

  test('is listed with the fees that end and have no successor', async () => {
    const data = { ...(await startOf(editor)), today: '2026-12-10' };
    expect(dueWork(data).soon).toMatchObject([{ entry: { key: 'fees' }, row: 'copy', on: '2026-12-31' }]);
    expect(dueWork(data).over).toMatchObject([{ entry: { key: 'library-card' }, kind: 'reviewBy' }]);
  });

  test('is no longer listed once somebody verified it after the day by which it was to be checked', async () => {
    await verified('2026-03-05');
    expect(dueWork({ ...(await startOf(editor)), today: '2026-12-10' }).over).toEqual([]);
  });

  test('and with it the verifications that expire within 60 days, to their last day', async () => {
    const data = await startOf(editor);
    const on = (today: string) => expiringWork({ ...data, today }).map(({ until }) => until);
    expect(on('2027-01-03')).toEqual([]);
    expect(on('2027-01-04')).toEqual(['2027-03-05']);
    expect(on('2027-03-05')).toEqual(['2027-03-05']);
    expect(on('2027-03-06')).toEqual([]);
  });

  test('and the accounts that nobody has used for 180 days', async () => {
    const administrator = await cms.signIn({ role: 'administrator' });
    const { accounts } = await startOf(administrator);
    const lastUsed = accounts.find(({ id }) => id === editor.id)?.lastUsed ?? '';
    expect(lastUsed).toMatch(/^20\d\d-\d\d-\d\d$/);
    const now = Date.parse(`${lastUsed}T12:00:00Z`);
    const after = (days: number) =>
      accountWork(accounts, new Date(now + days * 86_400_000)).unused.map(({ id }) => id);
    expect(after(180)).not.toContain(editor.id);
    expect(after(181)).toContain(editor.id);
  });

  test('and a plan that was stopped, for its editor and for coordinators', async () => {
    const stopped = { state: 'stopped', reason: 'changed', lookedAt: '2099-01-02T00:00:00.000Z' };
    const plan = { entry: 'procedures/fees', action: 'unpublish', at: '2099-01-01T00:00:00.000Z' };
    await cms.payload.db.create({
      collection: 'schedules',
      data: { ...plan, ...stopped, actor: editor.id },
    });
    const keys = async (account: Account, role: 'editor' | 'coordinator') =>
      scheduleWork(await startOf(account), { id: account.id, role }).stopped.map(({ entry }) => entry.key);
    const other = await cms.signIn({ role: 'editor' });
    expect(await keys(editor, 'editor')).toEqual(['fees']);
    expect(await keys(other, 'editor')).toEqual([]);
    expect(await keys(coordinator, 'coordinator')).toEqual(['fees']);
  });

  test('is told to coordinators by mail once a week, in numbers and links', async () => {
    await cms.signIn({ role: 'coordinator', email: 'two@staff.example' });
    const mails: { bcc?: unknown; to?: unknown; text?: unknown }[] = [];
    const send = (mail: (typeof mails)[number]) => Promise.resolve(mails.push(mail));
    const at = (moment: string) => remindWeekly(cms.payload, { now: new Date(moment), send });
    expect(await at('2026-12-11T12:00:00Z'), 'the first week only begins to count').toBe('nothing');
    expect(await at('2026-12-14T05:59:00Z'), 'before Monday at seven').toBe('not-now');
    expect(await at('2026-12-14T06:00:00Z')).toBe('sent');
    expect(await at('2026-12-18T12:00:00Z')).toBe('not-now');
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({ bcc: ['one@staff.example', 'two@staff.example'] });
    expect(mails[0]?.to).toBeUndefined();
    expect(mails[0]?.text).toMatch(/nie wykonano: 1\nhttp:\/\/127\.0\.0\.1:\d+\/admin#planned/);
    expect(mails[0]?.text).not.toMatch(/@|Karta|fees/);
  });

  test('is told again an hour after a mail could not be sent, and to nobody without SMTP_URL', async () => {
    const at = (moment: string, send: () => Promise<unknown>) =>
      remindWeekly(cms.payload, { now: new Date(moment), send });
    const failing = () => Promise.reject(new Error('no server'));
    const working = () => Promise.resolve();
    await expect(at('2026-12-21T08:00:00Z', failing)).rejects.toThrow('no server');
    expect(await at('2026-12-21T08:30:00Z', working)).toBe('not-now');
    expect(await at('2026-12-21T09:00:00Z', working)).toBe('sent');
    expect(await remindWeekly(cms.payload, { now: new Date('2026-12-28T09:00:00Z') })).toBe('not-now');
  });

  async function verified(on: string): Promise<void> {
    for (const group of groupsOf(library)) {
      const entry = 'procedures/library-card';
      const row = { entry, group, digest: groupDigest(library, group), on, role: 'editor' };
      await cms.payload.db.create({
        collection: 'verifications',
        data: { ...row, key: `${group}:${on}` },
      });
    }
  }

  async function startOf(account: Account): Promise<StartData> {
    const user = await cms.payload.findByID({ collection: 'users', id: account.id, overrideAccess: true });
    const staff = staffOf(user);
    if (!staff) throw new Error('the account is nobody’s');
    return readStart(cms.payload, { user: { ...user, collection: 'users' }, staff });
  }
});

test.each([
  ['2026-12-14', '06:59', '2026-12-07'],
  ['2026-12-14', '07:00', '2026-12-14'],
  ['2026-12-20', '23:59', '2026-12-14'],
])('the week of %s at %s began on %s', (day, time, monday) => {
  expect(weekOf({ day, time })).toBe(monday);
});
