import type { z } from 'zod';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { collections, type Collection } from '../../../content/model/collections.ts';
import { parseInline } from '../../../content/model/markdown/inline.ts';
import { extractUnits } from '../../../content/model/units.ts';
import { documentOf } from '../../../cms/entry/document.ts';
import { shapeOf, type Members } from '../../../cms/forms/shape.ts';
import { createNames } from '../../../site/reading/names.ts';
import { renderInline } from '../../../site/render/inline.ts';
import { aCity, aHelpDesk } from '../../helpers/a-city.ts';
import { openCms, type Account, type Json, type TestCms } from '../../helpers/cms.ts';
import { aProcedure } from '../../helpers/content.ts';
import { fixtureOf } from '../access/fixtures.ts';

const addresses = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  '//evil.example/x',
  'blob:https://example.org/1',
];

let cms: TestCms;
let editor: Account;

beforeAll(async () => {
  cms = await openCms({ entries: [aCity(), aHelpDesk(), aProcedure()] });
  editor = await cms.signIn({ role: 'editor' });
});
afterAll(() => cms.close());

const places = Object.entries(collections).flatMap(([collection, { facts }]) =>
  addressFields(facts.shape as Members).map((place) => [collection as Collection, place] as const),
);

test('the fields that hold addresses are known', () => {
  expect(places.map((place) => place.join('.'))).toEqual([
    ...[
      'procedures.online',
      'procedures.forms.0.url',
      'procedures.officialPage.url',
      'procedures.legalBasis.0.url',
    ],
    ...['offices', 'fees', 'times', 'documents', 'steps', 'warnings', 'law'].map(
      (name) => `procedures.groups.${name}.sources.0`,
    ),
    ...['chapters.groups.content.sources.0', 'information.groups.content.sources.0', 'offices.website'],
    ...['address', 'phones', 'hours', 'languages', 'services'].map(
      (name) => `offices.groups.${name}.sources.0`,
    ),
    ...['city.siteUrl', 'city.groups.content.sources.0'],
  ]);
});

describe.each(places)('in %s.%s', (collection, place) => {
  test.each(addresses)('%j is not published', async (address) => {
    const body = fixtureOf(collection).body('published', undefined);
    put(body, place.split('.'), address);
    const answer = await publish(collection, body);
    expect([answer.status, answer.text.includes('ValidationError')]).toEqual([400, true]);
  });

  test('an address of the web is', async () => {
    const body = fixtureOf(collection).body('published', undefined);
    put(body, place.split('.'), 'https://www.example.org/a?b=c#d');
    expect((await publish(collection, body)).status).toBe(collection === 'city' ? 200 : 201);
  });
});

describe('in a text', () => {
  // A line break inside the address makes it no link at all.
  const links = addresses
    .filter((address) => !address.includes('\n'))
    .map((address) => `Zobacz [tutaj](<${address}>).`);
  const markup = [
    '<a href="javascript:alert(1)">a</a>',
    '<script>alert(1)</script>',
    '![a](https://evil.example/a.png)',
  ];

  test.each([...links, ...markup])('%j is not published', async (text) => {
    const body = {
      ...documentOf(aProcedure({ key: 'with-a-link' })),
      tips: [{ blockType: 'tips-row', text }],
    };
    const answer = await cms.rest({ method: 'POST', path: '/api/procedures', body, as: editor });
    expect(answer.status).toBe(400);
  });

  test.each(markup)('%j is not translated with', async (text) => {
    expect((await translate(text)).status).toBe(400);
  });

  test.each(links)('%j leads readers of a translation nowhere', (text) => {
    const names = createNames(aProcedure(), {} as Parameters<typeof createNames>[1]);
    expect(renderInline(text, { names, parse: parseInline })).not.toMatch(/</u);
  });
});

describe('among the links of a language', () => {
  test.each(addresses)('%j is not kept', async (url) => {
    const reviewer = await cms.signIn({ role: 'translator', reviewLocales: ['uk'] });
    const data = { key: `links-${Math.random()}`, entry: 'procedures/library-card', locale: 'uk' };
    const record = await cms.payload.db.create({ collection: 'translations', data });
    const body = { links: [{ blockType: 'links-row', label: 'Більше', url }] };
    const path = `/api/translations/${String(record.id)}`;
    expect((await cms.rest({ method: 'PATCH', path, body, as: reviewer })).status).toBe(400);
    expect((await cms.rest({ path, as: reviewer })).text).not.toContain('Більше');
  });
});

/** Makes an entry; the one city there is, is changed. */
async function publish(collection: Collection, body: Json) {
  if (collection !== 'city')
    return cms.rest({ method: 'POST', path: `/api/${collection}`, body, as: editor });
  const { docs } = (await cms.rest({ path: '/api/city', as: editor })).json;
  return cms.rest({ method: 'PATCH', path: `/api/city/${docs[0].id}`, body, as: editor });
}

async function translate(text: string) {
  const translator = await cms.signIn({ role: 'translator', locales: ['uk'] });
  const [unit] = extractUnits('procedures', aProcedure().texts);
  return cms.rest({
    ...{ method: 'POST', path: '/api/desk/procedures/library-card/uk/save', as: translator },
    body: { unit: unit?.id, base: 0, text },
  });
}

/** Where in a document an address of the web stands: `forms.0.url`. */
function addressFields(members: Members): string[] {
  return Object.entries(members).flatMap(([name, schema]) =>
    name === 'verification' ? [] : below(schema).map((rest) => [name, ...rest].join('.')),
  );
}

function below(schema: z.ZodType): string[][] {
  const shape = shapeOf(schema);
  if (shape.is === 'rows') return addressFields(shape.members).map((rest) => ['0', rest]);
  if (shape.is === 'group') return addressFields(shape.members).map((rest) => [rest]);
  if (shape.is === 'lines')
    return schema.safeParse(['https://a.example']).success && !schema.safeParse(['a']).success ? [['0']] : [];
  return shape.is === 'line' && isAddress(schema) ? [[]] : [];
}

function isAddress(schema: z.ZodType): boolean {
  return schema.safeParse('https://a.example').success && !schema.safeParse('a').success;
}

/** Puts a value in its place, making the row or group around it where there is none. */
function put(document: Json, [name = '', ...rest]: string[], value: string): void {
  if (rest.length === 0) document[name] = value;
  else {
    document[name] ??= rest[0] === '0' ? [] : {};
    if (rest[0] === '0' && rest.length > 1)
      document[name][0] ??= { blockType: `${name}-row`, key: 'a', label: 'A', citation: 'Ustawa' };
    if (name === 'officialPage') document[name].leadsToMatter = true;
    put(document[name], rest, value);
  }
}
