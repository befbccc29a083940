import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { targetLocales } from '../../locales/registry.ts';
import { publishNow } from '../../cms/publish/publisher.ts';
import { queuedSnapshots } from '../../cms/publish/queue.ts';
import { readContent } from '../../cms/publish/read-content.ts';
import { takeSignals, waitingSignals } from '../../cms/publish/signals.ts';
import { aCity, aHelpDesk } from '../helpers/a-city.ts';
import { openCms, type Account, type TestCms } from '../helpers/cms.ts';
import { aProcedure } from '../helpers/content.ts';

const linked = aProcedure({ key: 'library-card' });
const linking = aProcedure({
  key: 'reading-room',
  texts: { steps: ['Weź [kartę](procedure:library-card).'], title: 'Czytelnia' },
});

describe('an editor', () => {
  let cms: TestCms;
  let editor: Account;
  beforeAll(async () => {
    cms = await openCms({ entries: [aCity(), aHelpDesk(), linked, linking] });
    editor = await cms.signIn({ role: 'editor' });
  });
  afterAll(() => cms.close());
  beforeEach(async () => takeSignals(cms.payload, await waitingSignals(cms.payload)));

  test('saves a draft of an entry that others link to, and readers keep what they have', async () => {
    const answer = await change('library-card', { title: 'Nowa nazwa', _status: 'draft' }, '?draft=true');
    expect(answer.status, answer.text).toBe(200);
    expect(await titleOf('library-card')).toBe('Karta biblioteczna');
  });

  test('publishes it, and a snapshot is wanted', async () => {
    const answer = await change('library-card', { title: 'Karta czytelnika', _status: 'published' });
    expect(answer.status, answer.text).toBe(200);
    expect(await titleOf('library-card')).toBe('Karta czytelnika');
    expect(await waitingSignals(cms.payload)).toMatchObject([{ kind: 'changed' }]);
    await publishNow(cms.payload);
    expect(await waitingSignals(cms.payload)).toEqual([]);
    expect(queuedSnapshots(cms.settings)).toHaveLength(1);
  });

  test('can have it assigned in every language, and that is no translation yet', async () => {
    const coordinator = await cms.signIn({ role: 'coordinator' });
    const query = 'where[entry][equals]=procedures/library-card&limit=20';
    const records = await cms.rest({ path: `/api/translations?${query}`, as: coordinator });
    expect(records.json.totalDocs).toBe(targetLocales.length);
    const stored = (await readContent(cms.payload)).find(({ key }) => key === 'library-card');
    expect(stored?.translations).toEqual({});
  });

  test('dates it by the day of the change, and not when nothing changed', async () => {
    const before = await cms.payload.find({ collection: 'offices', overrideAccess: true });
    const office = before.docs[0];
    const same = { _status: 'published', title: office?.title };
    await cms.rest({ method: 'PATCH', path: `/api/offices/${office?.id ?? ''}`, body: same, as: editor });
    expect(await updatedOf('help-desk')).toBe('2026-01-01');
    expect(await updatedOf('library-card')).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(await updatedOf('library-card')).not.toBe('2026-01-01');
  });

  test('cannot unpublish it while others link to it, nor delete it, and hears which', async () => {
    const answer = await change('library-card', { _status: 'draft' });
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('procedures/reading-room')]);
    const admin = await cms.signIn({ role: 'administrator' });
    const id = await idOf('library-card');
    const deleted = await cms.rest({ method: 'DELETE', path: `/api/procedures/${id}`, as: admin });
    expect(deleted.status).toBe(400);
    expect(await titleOf('library-card')).toBe('Karta czytelnika');
  });

  test('unpublishes what nobody links to', async () => {
    expect((await change('reading-room', { _status: 'draft' })).status).toBe(200);
    const stored = (await readContent(cms.payload)).find(({ key }) => key === 'reading-room');
    expect(stored?.facts.status).toBe('draft');
  });

  test('asks for a preview of the newest version, which the builder finds whole', async () => {
    await change('library-card', { title: 'Szkic nazwy', _status: 'draft' }, '?draft=true');
    const asked = await cms.rest({
      method: 'POST',
      path: '/api/preview/procedures/library-card',
      as: editor,
    });
    expect(asked.json).toMatchObject({ id: expect.stringMatching(/^[0-9a-f]{32}$/) });
    const folder = path.join(cms.data, 'previews', asked.json.id);
    expect(existsSync(path.join(folder, 'snapshot.json'))).toBe(true);
    expect((await cms.rest({ path: `/api/preview/${asked.json.id}`, as: editor })).json).toEqual({
      state: 'waiting',
    });
    const translator = await cms.signIn({ role: 'translator', locales: ['uk'] });
    expect((await cms.rest({ path: `/api/preview/${asked.json.id}`, as: translator })).status).toBe(403);
  });

  async function change(key: string, body: unknown, query = '') {
    const id = await idOf(key);
    return cms.rest({ method: 'PATCH', path: `/api/procedures/${id}${query}`, body, as: editor });
  }

  async function idOf(key: string): Promise<string> {
    const answer = await cms.rest({ path: `/api/procedures?where[key][equals]=${key}`, as: editor });
    return answer.json.docs[0].id as string;
  }

  async function titleOf(key: string) {
    return (await readContent(cms.payload)).find((entry) => entry.key === key)?.texts.title;
  }

  async function updatedOf(key: string) {
    return (await readContent(cms.payload)).find((entry) => entry.key === key)?.facts.updated;
  }
});

test('a verification holds for what was verified, and comes back with it', async () => {
  const entry = aProcedure({
    facts: { fees: [{ key: 'card', amount: 17 }] },
    texts: { fees: [{ key: 'card', label: 'Karta' }] },
  });
  const cms = await openCms({ entries: [aCity(), aHelpDesk(), entry] });
  const editor = await cms.signIn({ role: 'editor' });
  const verify = '/api/verify/procedures/library-card';
  const fees = async () => {
    const { groups } = (await cms.rest({ path: verify, as: editor })).json;
    return groups.find(({ group }: { group: string }) => group === 'fees');
  };
  const setFee = async (amount: number) => {
    const { docs } = (await cms.rest({ path: '/api/procedures', as: editor })).json;
    const rows = [{ ...docs[0].fees[0], amount }];
    const body = { fees: rows, _status: 'published' };
    expect(
      (await cms.rest({ method: 'PATCH', path: `/api/procedures/${docs[0].id}`, body, as: editor })).status,
    ).toBe(200);
  };
  const seen = await fees();
  await cms.rest({ method: 'POST', path: verify, body: { groups: [seen] }, as: editor });
  expect(await fees()).toMatchObject({ verification: { role: 'editor' } });

  await setFee(23);
  expect(await fees()).toMatchObject({ changed: true });
  const late = await cms.rest({ method: 'POST', path: verify, body: { groups: [seen] }, as: editor });
  expect([late.status, late.json.reason]).toEqual([409, 'verify.changed']);

  await setFee(17);
  expect(await fees()).toMatchObject({ verification: { role: 'editor' }, changed: false });
  await cms.close();
});
