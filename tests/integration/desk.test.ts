import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extractUnits } from '../../content/model/units.ts';
import { publishNow } from '../../cms/publish/publisher.ts';
import { aCity, aHelpDesk } from '../helpers/a-city.ts';
import { openCms, type Account, type TestCms } from '../helpers/cms.ts';
import { aProcedure } from '../helpers/content.ts';

const entry = aProcedure();
const units = extractUnits(entry.collection, entry.texts);
const desk = '/api/desk/procedures/library-card/uk';

let cms: TestCms;
let translator: Account;
let reviewer: Account;
let both: Account;

beforeAll(async () => {
  cms = await openCms({ entries: [aCity(), aHelpDesk(), entry] });
  translator = await cms.signIn({ role: 'translator', locales: ['uk'] });
  reviewer = await cms.signIn({
    role: 'translator',
    reviewLocales: ['uk'],
    competence: 'native-speaking-staff',
  });
  both = await cms.signIn({
    role: 'translator',
    locales: ['uk'],
    reviewLocales: ['uk'],
    competence: 'sworn-translator',
  });
});
afterAll(() => cms.close());

describe('a unit', () => {
  const [title] = units;
  const unit = title?.id ?? '';

  test('is saved as a draft, handed in and approved by somebody else', async () => {
    const saved = await post('save', { unit, base: 0, text: 'Читацький квиток' }, translator);
    expect(saved.json.row).toMatchObject({ rev: 1, state: 'draft', target: 'Читацький квиток' });
    const submitted = await post('submit', { rows: [saved.json.row.key] }, translator);
    expect(submitted.json.rows[0]).toMatchObject({ rev: 2, state: 'submitted' });
    const approved = await post('approve', { rows: [submitted.json.rows[0].key] }, reviewer);
    expect(approved.json.rows[0]).toMatchObject({
      rev: 3,
      state: 'approved',
      approval: { role: 'native-speaking-staff' },
    });
  });

  test('that was approved by mistake is taken back, and what was approved before it stands', async () => {
    const other = units[5]?.id ?? '';
    const written = async (text: string, base: number) => {
      const saved = await post('save', { unit: other, base, text }, translator);
      const handedIn = await post('submit', { rows: [saved.json.row.key] }, translator);
      return post('approve', { rows: [handedIn.json.rows[0].key] }, reviewer);
    };
    await written('Перший текст', 0);
    const second = await written('Другий текст', 3);
    const rows = [second.json.rows[0].key];
    const returned = await post('return', { rows, comment: 'Помилка.' }, reviewer);
    expect(returned.status).toBe(200);
    const view = await cms.rest({ path: desk, as: reviewer });
    expect(view.json.units.find(({ id }: { id: string }) => id === other)).toMatchObject({
      state: 'approved',
      shown: 'Перший текст',
      current: { target: 'Другий текст', returned: true },
    });
  });

  test('that somebody else has saved meanwhile comes back with both texts', async () => {
    const answer = await post('save', { unit, base: 2, text: 'Квиток' }, translator);
    expect(answer.status).toBe(409);
    expect(answer.json).toMatchObject({ current: { rev: 3, target: 'Читацький квиток' }, yours: 'Квиток' });
  });

  test('is approved by nobody who wrote it, whoever handed it in', async () => {
    const second = units[1]?.id ?? '';
    const saved = await post('save', { unit: second, base: 0, text: 'З квитком берете книги.' }, both);
    const submitted = await post('submit', { rows: [saved.json.row.key] }, translator);
    const answer = await post('approve', { rows: [submitted.json.rows[0].key] }, both);
    expect([answer.status, answer.json.reason]).toEqual([403, 'desk.own-text']);
  });

  test('is not approved by keys of rows that are not the newest', async () => {
    const third = units[2]?.id ?? '';
    const saved = await post('save', { unit: third, base: 0, text: 'Візьміть документ.' }, translator);
    const submitted = await post('submit', { rows: [saved.json.row.key] }, translator);
    const seen = submitted.json.rows[0].key;
    await post('save', { unit: third, base: 2, text: 'Візьміть паспорт.' }, translator);
    const answer = await post('approve', { rows: [seen] }, reviewer);
    expect([answer.status, answer.json.reason]).toEqual([409, 'desk.newer']);
  });

  test('that was returned is not shown to readers, and its writer reads why', async () => {
    const fourth = units[3]?.id ?? '';
    const saved = await post('save', { unit: fourth, base: 0, text: 'Заповніть анкету!!' }, translator);
    const submitted = await post('submit', { rows: [saved.json.row.key] }, translator);
    const returned = await post(
      'return',
      { rows: [submitted.json.rows[0].key], comment: 'Без знаків оклику.' },
      reviewer,
    );
    expect(returned.json.rows[0]).toMatchObject({
      state: 'draft',
      returned: true,
      comment: 'Без знаків оклику.',
    });
    const view = await cms.rest({ path: desk, as: translator });
    expect(view.json.units.find(({ id }: { id: string }) => id === fourth)).toMatchObject({
      state: 'missing',
      current: { returned: true, comment: 'Без знаків оклику.', mine: true },
    });
  });
});

describe('the desk', () => {
  test.each([
    ['nobody', undefined, 401],
    ['a translator of another language', () => cms.signIn({ role: 'translator', locales: ['ar'] }), 403],
    ['an editor', () => cms.signIn({ role: 'editor' }), 403],
    ['an administrator', () => cms.signIn({ role: 'administrator' }), 403],
  ])('takes no text from %s', async (_, who, status) => {
    const answer = await post('save', { unit: units[4]?.id, base: 0, text: 'Текст' }, await who?.());
    expect(answer.status).toBe(status);
  });

  test('takes no approval from a reviewer whose competence is not known', async () => {
    const unknown = await cms.signIn({ role: 'translator', reviewLocales: ['uk'] });
    const answer = await post('approve', { rows: ['procedures/library-card:uk:x:1'] }, unknown);
    expect([answer.status, answer.json.reason]).toEqual([403, 'desk.no-competence']);
  });

  test('publishes no draft, no comment and nobody’s name', async () => {
    const fifth = units[4]?.id ?? '';
    await post('save', { unit: fifth, base: 0, text: 'Таємна чернетка' }, translator);
    const { readFileSync } = await import('node:fs');
    const snapshot = readFileSync(await publishNow(cms.payload), 'utf8');
    expect(snapshot).toContain('Читацький квиток');
    expect(snapshot).not.toMatch(/Таємна чернетка|Без знаків оклику|Заповніть анкету|@staff\.example/);
    for (const { id } of [translator, reviewer, both]) expect(snapshot).not.toContain(id);
  });
});

function post(action: string, body: unknown, as: Account | undefined) {
  return cms.rest({ method: 'POST', path: `${desk}/${action}`, body, as });
}
