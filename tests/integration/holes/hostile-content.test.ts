import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EntrySlug } from '../../../cms/collections/slugs.ts';
import { documentOf } from '../../../cms/entry/document.ts';
import { publishNow } from '../../../cms/publish/publisher.ts';
import { aCity, aHelpDesk } from '../../helpers/a-city.ts';
import { openCms, type Account, type Json, type TestCms } from '../../helpers/cms.ts';
import { aProcedure } from '../../helpers/content.ts';

let cms: TestCms;
let editor: Account;

beforeAll(async () => {
  cms = await openCms({ entries: [aCity(), aHelpDesk(), aProcedure()] });
  editor = await cms.signIn({ role: 'editor' });
});
afterAll(() => cms.close());

/** What no form sends. `row` stands for a row of the field it is sent in. */
const values: [string, (row: string) => Json][] = [
  ['nothing', () => null],
  ['a text', () => 'text'],
  ['a number', () => 5],
  ['yes', () => true],
  ['an object', () => ({ length: 3, 0: 'a' })],
  ['a list of nothing', () => [null, null]],
  ['a list of numbers', () => [5, -1.5]],
  ['a list of lists', () => [[[]], ['a']]],
  ['a list of objects', () => [{}, { a: 1 }]],
  ['rows of another kind', () => [{ blockType: 'unknown-row', text: 'a' }]],
  [
    'rows with objects for texts',
    (row) => [{ blockType: row, text: { toString: 1 }, key: {}, label: [], url: {} }],
  ],
  [
    'rows with unknown names',
    (row) => [{ blockType: row, text: 'Krok', key: 'a', label: 'A', evil: '<script>' }],
  ],
  ['rows that name the prototype', (row) => [polluting(row)]],
  ['rows with an id of their own', (row) => [{ blockType: row, id: { $ne: 1 }, text: 'Krok' }]],
  ['something very deep', () => nested(3000)],
  ['something very deep in a row', (row) => [{ blockType: row, text: nested(3000) }]],
];

/** At least one field of each shape that a form has. */
const fields = {
  procedures: [
    ...[
      'title',
      'alsoCalled',
      'audiences',
      'steps',
      'fees',
      'offices',
      'legalBasis',
      'groups',
      'officialPage',
    ],
    ...['highRisk', 'category'],
  ],
  offices: ['districts', 'phones', 'hours'],
  city: ['colours'],
};

describe.each(
  Object.entries(fields).flatMap(([slug, names]) => names.map((name) => [slug as EntrySlug, name] as const)),
)('in %s.%s', (slug, field) => {
  test.each(values)('%s', async (_, value) => {
    for (const query of ['?draft=true', '']) {
      const before = await published(slug);
      const { id } = before;
      const sent = field
        .split('.')
        .reduceRight<Json>((inner, name) => ({ [name]: inner }), value(`${field}-row`));
      const body = { ...sent, _status: query === '' ? 'published' : 'draft' };
      const answer = await cms.rest({
        method: 'PATCH',
        path: `/api/${slug}/${id}${query}`,
        body,
        as: editor,
      });
      // Payload itself stumbles over a group that is null, before anything of ours is asked; nothing is written then.
      expect(value(field) === null ? [200, 400, 500] : [200, 400]).toContain(answer.status);
      // Whoever opens the form of it next is not locked out.
      expect((await cms.rest({ path: `/api/${slug}/${id}?draft=true`, as: editor })).status).toBe(200);
      if (answer.status === 200) await restore(slug, before);
      else expect((await published(slug)).row).toEqual(before.row);
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

test.each(['steps', 'offices', 'alsoCalled'])('ten thousand %s do not stop the CMS', async (field) => {
  const { id } = await published('procedures');
  const rows = Array.from({ length: 10_000 }, (_, number) => ({
    blockType: `${field}-row`,
    text: `Krok ${number}`,
  }));
  const body = { [field]: field === 'alsoCalled' ? rows.map(({ text }) => text) : rows };
  for (const query of ['?draft=true', '']) {
    const answer = await cms.rest({
      method: 'PATCH',
      path: `/api/procedures/${id}${query}`,
      body,
      as: editor,
    });
    expect([200, 400]).toContain(answer.status);
    expect((await cms.rest({ path: `/api/procedures/${id}?draft=true`, as: editor })).status).toBe(200);
  }
  await restore('procedures', { id });
});

test('what readers get after all this is what they got before', async () => {
  const snapshot = readFileSync(await publishNow(cms.payload), 'utf8');
  expect(snapshot).toContain('Karta biblioteczna');
  expect(snapshot).not.toMatch(/evil|script|polluted|unknown-row/u);
});

async function published(slug: EntrySlug): Promise<{ id: string; row: Record<string, unknown> }> {
  const row = await cms.payload.db.findOne<Json>({ collection: slug });
  return { id: String(row?.id), row: { ...row, updatedAt: undefined } };
}

/** Puts the entry back as it was, for the next try. */
async function restore(slug: EntrySlug, { id }: { id: string }): Promise<void> {
  const entry = { procedures: aProcedure(), offices: aHelpDesk(), city: aCity() }[
    slug as keyof typeof fields
  ];
  await cms.payload.update({
    collection: slug,
    id,
    data: documentOf(entry),
    overrideAccess: true,
    context: { imported: true },
  });
}

function nested(depth: number): Json {
  return JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`);
}

/** As it arrives: in JSON `__proto__` is a name like any other. */
function polluting(row: string): Json {
  return JSON.parse(
    `{"blockType":"${row}","text":"Krok","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}`,
  );
}
