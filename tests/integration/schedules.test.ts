import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { importContent } from '../../cms/exchange/import-content.ts';
import { takeSignals, waitingSignals } from '../../cms/publish/signals.ts';
import { readContent } from '../../cms/publish/read-content.ts';
import { startClock } from '../../cms/schedule/clock.ts';
import { fireDue } from '../../cms/schedule/fire.ts';
import type { ScheduleView } from '../../cms/schedule/view.ts';
import { toForm } from '../../cms/forms/value.ts';
import { procedureTexts } from '../../content/model/schemas/procedure-texts.ts';
import { wallTimeIn } from '../../content/model/city-time.ts';
import { extractUnits } from '../../content/model/units.ts';
import { aCity, aHelpDesk } from '../helpers/a-city.ts';
import { openCms, type Account, type RestAnswer, type TestCms } from '../helpers/cms.ts';
import { aProcedure, aProgramme } from '../helpers/content.ts';

const units = extractUnits('procedures', aProcedure().texts);
const minute = 60_000;
/** A whole minute of tomorrow, for which everything here is planned. */
const moment = new Date(Math.ceil((Date.now() + 24 * 60 * minute) / minute) * minute);
const later = (minutes: number) => new Date(moment.getTime() + minutes * minute);

describe('what is planned', () => {
  let cms: TestCms;
  let editor: Account;
  let reviewer: Account;
  let made = 0;
  let key = '';
  beforeAll(async () => {
    cms = await openCms({ entries: [aCity(), aHelpDesk()] });
    editor = await cms.signIn({ role: 'editor' });
    reviewer = await cms.signIn({
      role: 'translator',
      locales: ['uk'],
      reviewLocales: ['uk'],
      competence: 'sworn-translator',
    });
  });
  afterAll(() => cms.close());
  beforeEach(async () => {
    // What a test left waiting is none of the next one's business.
    for (const { id } of (await rows()).filter(({ state }) => state === 'waiting'))
      await cms.payload.db.updateOne({ collection: 'schedules', id, data: { state: 'cancelled' } });
    key = await publishedProcedure();
  });

  test('is published at its moment, and not before', async () => {
    await saveDraft(key, 'Nowa nazwa');
    const view = await plan(key);
    expect(view.waiting).toMatchObject([
      { action: 'publish', ...wallTimeIn('Europe/Warsaw', moment.toISOString()) },
    ]);
    await takeSignals(cms.payload, await waitingSignals(cms.payload));
    expect(await fireDue(cms.payload, { now: later(-1) })).toEqual([]);
    expect(await titleOf(key)).toBe('Karta biblioteczna');
    expect(await fireDue(cms.payload, { now: moment })).toMatchObject([{ state: 'done' }]);
    expect(await titleOf(key)).toBe('Nowa nazwa');
    expect((await waitingSignals(cms.payload)).length, 'a snapshot is wanted').toBeGreaterThan(0);
    expect((await viewOf(key)).waiting).toEqual([]);
  });

  test('is done once, however often it is looked at, and after a kill before it was noted', async () => {
    await saveDraft(key, 'Raz');
    await plan(key);
    await fireDue(cms.payload, { now: moment });
    const versions = await versionsOf(key);
    expect(await fireDue(cms.payload, { now: later(1) })).toEqual([]);
    const [row] = (await rows()).filter(({ entry }) => entry === `procedures/${key}`);
    await cms.payload.db.updateOne({
      collection: 'schedules',
      id: row?.id ?? '',
      data: { state: 'waiting' },
    });
    expect(await fireDue(cms.payload, { now: later(1) })).toMatchObject([{ state: 'done' }]);
    expect(await versionsOf(key)).toBe(versions);
  });

  test('is done by one process only', async () => {
    await saveDraft(key, 'Jeden');
    await plan(key);
    expect(await fireDue(cms.payload, { now: moment, isLeader: () => false })).toEqual([]);
    expect(await titleOf(key)).toBe('Karta biblioteczna');
  });

  test('and was missed is done at the next look, and it is said how late', async () => {
    await saveDraft(key, 'Późno');
    await plan(key);
    expect(await fireDue(cms.payload, { now: later(125) })).toMatchObject([{ state: 'done', late: 125 }]);
    expect(await titleOf(key)).toBe('Późno');
  });

  test('is not published when the draft has changed since, and the panel says why', async () => {
    await saveDraft(key, 'Zaplanowana');
    await plan(key);
    await saveDraft(key, 'Zmieniona po zaplanowaniu');
    expect((await viewOf(key)).waiting).toMatchObject([{ changed: true }]);
    expect(await fireDue(cms.payload, { now: moment })).toMatchObject([
      { state: 'stopped', reason: 'changed' },
    ]);
    expect(await titleOf(key)).toBe('Karta biblioteczna');
    expect((await viewOf(key)).stopped).toMatchObject([{ reason: 'changed' }]);
    await plan(key);
    expect((await viewOf(key)).stopped, 'planned anew, the former failure is over').toEqual([]);
  });

  test.each([
    ['is switched off', { active: false }],
    ['may no longer publish', { role: 'translator' }],
  ])('is not published when the person whose plan it is %s', async (_, change) => {
    const leaving = await cms.signIn({ role: 'editor' });
    await saveDraft(key, 'Czyja');
    await plan(key, { as: leaving });
    await cms.payload.db.updateOne({ collection: 'users', id: leaving.id, data: change });
    expect(await fireDue(cms.payload, { now: moment })).toMatchObject([
      { state: 'stopped', reason: 'person' },
    ]);
    expect(await titleOf(key)).toBe('Karta biblioteczna');
  });

  test('is not published when an approval was taken back that stood when it was planned', async () => {
    const translated = await publishedProcedure({ uk: 'submitted' });
    const desk = `/api/desk/procedures/${translated}/uk`;
    const texts = units.map(({ id }) => `procedures/${translated}:uk:${id}:1`);
    await ok({ method: 'POST', path: `${desk}/approve`, body: { rows: texts }, as: reviewer });
    await saveDraft(translated, undefined, { alsoCalled: ['wypożyczalnia'] });
    expect((await plan(translated)).waiting).toMatchObject([{ approved: ['uk'], lost: [] }]);
    const back = { rows: [`procedures/${translated}:uk:${units[0]?.id ?? ''}:2`], comment: 'Jednak źle.' };
    await ok({ method: 'POST', path: `${desk}/return`, body: back, as: reviewer });
    expect((await viewOf(translated)).waiting).toMatchObject([{ lost: ['uk'] }]);
    expect(await fireDue(cms.payload, { now: moment })).toMatchObject([
      { state: 'stopped', reason: 'worse', detail: 'uk' },
    ]);
  });

  test('is not published when it would break something by then', async () => {
    const target = await publishedProcedure();
    await saveDraft(key, undefined, { steps: steps(`Weź [kartę](procedure:${target}).`) });
    await plan(key);
    await ok(patch(target, { _status: 'draft' }));
    const [stopped] = await fireDue(cms.payload, { now: moment });
    expect(stopped).toMatchObject({ state: 'stopped', reason: 'broken' });
    expect((await viewOf(key)).problems.join()).toContain(target);
  });

  test('for one moment is done in an order that breaks nothing', async () => {
    const fresh = await publishedProcedure();
    await ok(patch(fresh, { _status: 'draft' }));
    await saveDraft(key, undefined, { steps: steps(`Weź [kartę](procedure:${fresh}).`) });
    await plan(key);
    await plan(fresh);
    const done = await fireDue(cms.payload, { now: moment });
    expect(done.map(({ entry, state }) => [entry, state])).toEqual([
      [`procedures/${fresh}`, 'done'],
      [`procedures/${key}`, 'done'],
    ]);
  });

  test('can be to take a page back, after it was published by plan too', async () => {
    await saveDraft(key, 'Na krótko');
    await plan(key);
    await plan(key, { action: 'unpublish', at: later(60) });
    const done = await fireDue(cms.payload, { now: later(120) });
    expect(done.map(({ action, state }) => [action, state])).toEqual([
      ['publish', 'done'],
      ['unpublish', 'done'],
    ]);
    const stored = (await readContent(cms.payload)).find((entry) => entry.key === key);
    expect(stored?.facts.status).toBe('draft');
  });

  test('to take a page back is not done while others link to it', async () => {
    const linking = await publishedProcedure();
    await ok(patch(linking, { steps: steps(`Weź [kartę](procedure:${key}).`), _status: 'published' }));
    await plan(key, { action: 'unpublish' });
    expect(await fireDue(cms.payload, { now: moment })).toMatchObject([{ reason: 'broken' }]);
    expect(await titleOf(key)).toBe('Karta biblioteczna');
  });

  test('can be taken back, and a later plan takes the place of the former', async () => {
    await saveDraft(key, 'Odwołana');
    await plan(key);
    const { waiting } = await plan(key, { at: later(30) });
    expect(waiting).toHaveLength(1);
    const cancel = { id: waiting[0]?.id };
    await ok({ method: 'POST', path: `/api/schedule/procedures/${key}/cancel`, body: cancel, as: editor });
    expect(await fireDue(cms.payload, { now: later(60) })).toEqual([]);
    const again = await cms.rest({
      ...{ method: 'POST', path: `/api/schedule/procedures/${key}/cancel`, body: cancel, as: editor },
    });
    expect([again.status, again.json.reason]).toEqual([409, 'schedule.over']);
  });

  test('cannot be in the past, nor a draft that was not on the screen, nor an unfinished one', async () => {
    await saveDraft(key, 'Widziana');
    const { digest } = await viewOf(key);
    const past = await ask(key, { digest, at: new Date(Date.now() - 60 * minute) });
    expect([past.status, past.json.reason]).toEqual([400, 'schedule.past']);
    await saveDraft(key, 'Zapisana obok');
    const stale = await ask(key, { digest });
    expect([stale.status, stale.json.reason]).toEqual([409, 'schedule.changed']);
    await saveDraft(key, '');
    const unfinished = await ask(key, { digest: (await viewOf(key)).digest });
    expect([unfinished.status, unfinished.json.reason]).toEqual([400, 'schedule.unfinished']);
  });

  test('is done by the clock of the CMS from its first look on', async () => {
    await saveDraft(key, 'Z zegara');
    await plan(key);
    const [row] = (await rows()).filter(({ state }) => state === 'waiting');
    const at = new Date(Date.now() - 10 * minute).toISOString();
    await cms.payload.db.updateOne({ collection: 'schedules', id: row?.id ?? '', data: { at } });
    const stop = startClock(cms.payload, { everySeconds: 3600 });
    await expect.poll(() => titleOf(key), { timeout: 10_000 }).toBe('Z zegara');
    await stop();
    const done = (await rows()).find(({ id }) => id === row?.id);
    expect(done).toMatchObject({ state: 'done', late: 10 });
  });

  async function publishedProcedure(wish: { uk?: 'submitted' } = {}): Promise<string> {
    made += 1;
    const procedure = aProcedure({ key: `card-${made}`, ...wish });
    await importContent(cms.payload, {
      content: { entries: [procedure], programme: aProgramme() },
      ...{ only: [], dryRun: false, trustApprovals: false, unfinished: true },
    });
    return procedure.key;
  }

  async function rows() {
    const { docs } = await cms.payload.find({
      collection: 'schedules',
      pagination: false,
      overrideAccess: true,
    });
    return docs;
  }

  async function idOf(entry: string): Promise<string> {
    const { docs } = await cms.payload.find({
      collection: 'procedures',
      where: { key: { equals: entry } },
      overrideAccess: true,
    });
    return docs[0]?.id ?? '';
  }

  function patch(entry: string, body: object, query = '') {
    return { entry, body, query };
  }

  async function ok(request: ReturnType<typeof patch> | Parameters<TestCms['rest']>[0]): Promise<RestAnswer> {
    const answer =
      'entry' in request
        ? await cms.rest({
            ...{ method: 'PATCH', body: request.body, as: editor },
            path: `/api/procedures/${await idOf(request.entry)}${request.query}`,
          })
        : await cms.rest(request);
    expect(answer.status, answer.text).toBe(200);
    return answer;
  }

  async function saveDraft(entry: string, title: string | undefined, more: object = {}): Promise<void> {
    await ok(
      patch(entry, { ...(title !== undefined && { title }), ...more, _status: 'draft' }, '?draft=true'),
    );
  }

  async function viewOf(entry: string): Promise<ScheduleView> {
    return (await ok({ path: `/api/schedule/procedures/${entry}`, as: editor })).json as ScheduleView;
  }

  async function ask(entry: string, { digest, as = editor, at = moment, action = 'publish' }: Asked) {
    const body = { action, digest, ...wallTimeIn('Europe/Warsaw', at.toISOString()) };
    return cms.rest({ method: 'POST', path: `/api/schedule/procedures/${entry}`, body, as });
  }

  async function plan(entry: string, wish: Omit<Asked, 'digest'> = {}): Promise<ScheduleView> {
    const answer = await ask(entry, { ...wish, digest: (await viewOf(entry)).digest });
    expect(answer.status, answer.text).toBe(200);
    return answer.json as ScheduleView;
  }

  async function titleOf(entry: string) {
    return (await readContent(cms.payload)).find((one) => one.key === entry)?.texts.title;
  }

  async function versionsOf(entry: string): Promise<number> {
    const { totalDocs } = await cms.payload.db.findVersions({
      collection: 'procedures',
      where: { parent: { equals: await idOf(entry) } },
    });
    return totalDocs;
  }
});

/** Steps as the form sends them. */
function steps(text: string): object[] {
  return toForm('steps', procedureTexts.shape.steps, [text]) as object[];
}

interface Asked {
  digest: string;
  as?: Account;
  at?: Date;
  action?: 'publish' | 'unpublish';
}
