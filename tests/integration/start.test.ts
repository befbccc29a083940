import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { staffOf } from '../../cms/access/roles.ts';
import { dueWork } from '../../cms/start/due-work.ts';
import { readStart, type StartData } from '../../cms/start/read.ts';
import { reviewWork } from '../../cms/start/review-work.ts';
import { translationWork } from '../../cms/start/translation-work.ts';
import { verificationWork } from '../../cms/start/verification-work.ts';
import { extractUnits } from '../../content/model/units.ts';
import { aCity, aHelpDesk } from '../helpers/a-city.ts';
import { openCms, type Account, type TestCms } from '../helpers/cms.ts';
import { aProcedure } from '../helpers/content.ts';

const library = aProcedure({ uk: 'submitted' });
const permit = aProcedure({
  key: 'permit',
  facts: { highRisk: true, reviewBy: '2020-01-01' },
  texts: { title: 'Zezwolenie' },
});
const units = extractUnits(library.collection, library.texts);

describe('the start page', () => {
  let cms: TestCms;
  let translator: Account;
  let reviewer: Account;
  beforeAll(async () => {
    cms = await openCms({ entries: [aCity(), aHelpDesk(), library, permit] });
    translator = await cms.signIn({ role: 'translator', locales: ['uk'] });
    reviewer = await cms.signIn({
      role: 'translator',
      reviewLocales: ['uk'],
      competence: 'sworn-translator',
    });
  });
  afterAll(() => cms.close());

  test('shows a translator what is missing, what is gravest first', async () => {
    const { toTranslate } = translationWork(
      await startOf(translator),
      staff(translator, { locales: ['uk'] }),
    );
    expect(toTranslate.map(({ entry, missing }) => [entry.key, missing > 0])).toEqual([
      ['permit', true],
      ['city', true],
      ['help-desk', true],
    ]);
  });

  test('shows a reviewer what waits, and of it nothing that is their own', async () => {
    const [task, ...more] = reviewWork(await startOf(reviewer), staff(reviewer, { reviewLocales: ['uk'] }));
    expect([task?.entry.key, task?.waiting, more]).toEqual(['library-card', units.length, []]);
  });

  test('shows a translator what came back, with the reason', async () => {
    const desk = '/api/desk/procedures/library-card/uk';
    const rows = [`procedures/library-card:uk:${units[0]?.id ?? ''}:1`];
    const body = { rows, comment: 'To nie ta karta.' };
    expect((await cms.rest({ method: 'POST', path: `${desk}/return`, body, as: reviewer })).status).toBe(200);
    const { returned } = translationWork(await startOf(translator), staff(translator, { locales: ['uk'] }));
    expect(returned).toMatchObject([
      { entry: { key: 'library-card' }, returned: 1, comments: ['To nie ta karta.'] },
    ]);
  });

  test('shows an editor what nobody vouches for and what was to be checked', async () => {
    const editor = await cms.signIn({ role: 'editor' });
    const data = await startOf(editor);
    expect(verificationWork(data).map(({ entry, nobody }) => [entry.key, nobody.length])).toContainEqual([
      'permit',
      7,
    ]);
    expect(dueWork(data).over).toMatchObject([
      { entry: { key: 'permit' }, kind: 'reviewBy', on: '2020-01-01' },
    ]);
  });

  test('tells a translator nothing of accounts, drafts or verifications', async () => {
    const { accounts, drafts, verifications } = await startOf(translator);
    expect([accounts, drafts, [...verifications]]).toEqual([[], [], []]);
  });

  async function startOf(account: Account): Promise<StartData> {
    const user = await cms.payload.findByID({ collection: 'users', id: account.id, overrideAccess: true });
    const person = staffOf(user);
    if (!person) throw new Error('the account is nobody’s');
    return readStart(cms.payload, { user: { ...user, collection: 'users' }, staff: person });
  }

  function staff<Languages extends object>({ id }: Account, languages: Languages) {
    return { id, ...languages };
  }
});
