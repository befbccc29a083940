import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { TargetLocale } from '../../../locales/registry.ts';
import { targetKey } from '../../../content/model/target-rows.ts';
import { extractUnits } from '../../../content/model/units.ts';
import type { Account, Json, RestRequest, TestCms } from '../../helpers/cms.ts';
import { aProcedure } from '../../helpers/content.ts';
import { aRelease, keepRelease } from '../../helpers/a-release.ts';
import { codeOf, knownSecret, secondStep, wrongCode } from '../../helpers/second-step.ts';
import { fixtureOf, makeDocument, unique } from './fixtures.ts';

/** The request with which somebody tries an endpoint, with all that it needs to work for who may. */
export async function requestFor(it: Wanted): Promise<RestRequest> {
  const [method = '', pathname = ''] = it.operation.split(' ');
  const [, area] = pathname.split('/');
  const made = await (requests[it.operation] ?? requests[area ?? ''] ?? nothingMore)(it);
  const place = made.path ?? pathname;
  return {
    method: method.toUpperCase() as 'GET' | 'POST',
    path: `/api${it.variant === 'in capitals' ? place.toUpperCase() : place}`,
    ...(method !== 'get' && { body: made.body ?? {} }),
    ...(made.headers && { headers: made.headers }),
    as: it.as,
  };
}

const requests: Record<string, (it: Wanted) => Promise<Partial<RestRequest>> | Partial<RestRequest>> = {
  'get /desk/:collection/:key': async (it) => ({ path: `/desk/procedures/${await anEntry(it)}` }),
  'get /desk/:collection/:key/:locale': async (it) => ({ path: (await deskOf(it)).path }),
  'post /desk/:collection/:key/:locale/save': async (it) => ({
    path: `${(await deskOf(it)).path}/save`,
    body: { unit: unit.id, base: 0, text: 'Текст' },
  }),
  'post /desk/:collection/:key/:locale/submit': (it) => aboutRow(it, { action: 'submit', state: 'draft' }),
  'post /desk/:collection/:key/:locale/return': (it) =>
    aboutRow(it, { action: 'return', state: 'submitted' }),
  'post /desk/:collection/:key/:locale/approve': (it) =>
    aboutRow(it, { action: 'approve', state: 'submitted' }),
  'get /verify/:collection/:key': async (it) => ({ path: `/verify/procedures/${await anEntry(it)}` }),
  'post /verify/:collection/:key': async (it) => {
    const entry = `/verify/procedures/${await anEntry(it)}`;
    const { json } = await it.cms.rest({ path: `/api${entry}`, as: it.helper });
    const groups = (json.groups as { group: string; digest: string }[]).slice(0, 1);
    return { path: entry, body: { groups: groups.map(({ group, digest }) => ({ group, digest })) } };
  },
  'get /schedule/:collection/:key': async (it) => ({ path: `/schedule/procedures/${await anEntry(it)}` }),
  'post /schedule/:collection/:key': (it) => aPlan(it),
  'post /schedule/:collection/:key/cancel': async (it) => {
    const plan = await aPlan(it);
    const asked = { path: `/api${plan.path}`, body: plan.body, as: it.helper };
    const { json } = await it.cms.rest({ method: 'POST', ...asked });
    return { path: `${plan.path}/cancel`, body: { id: json.waiting[0].id as string } };
  },
  'post /preview/:collection/:key': async (it) => ({ path: `/preview/procedures/${await anEntry(it)}` }),
  'get /preview/:id': async (it) => {
    const { json } = await it.cms.rest({
      method: 'POST',
      path: `/api/preview/procedures/${await anEntry(it)}`,
      as: it.helper,
    });
    return { path: `/preview/${String(json.id)}` };
  },
  'post /releases/:id/roll-back': async ({ cms }) => {
    const release = aRelease();
    await cms.payload.db.create({
      collection: 'leases',
      data: {
        ...{ key: unique(), term: Number(unique().slice('made-'.length)), holder: 'a server', beat: 0 },
        status: {
          ...{ patience: { quietSeconds: 30, longestSeconds: 300 }, isQueued: false },
          backup: { at: null, failed: null },
          ...{ current: release.id, releases: [{ ...release, warnings: 0 }] },
        },
      },
    });
    return { path: `/releases/${release.id}/roll-back` };
  },
  'get /releases/:id/warnings': ({ cms }) => {
    const release = aRelease();
    keepRelease(cms.data, release);
    return { path: `/releases/${release.id}/warnings` };
  },
  commands: ({ cms, variant }) => {
    writeFileSync(path.join(cms.data, 'cms.token'), token);
    const request = { email: `${unique()}@staff.example`, role: 'translator' };
    return { path: '/commands/user:create', body: { request }, headers: tokenHeaders(variant) };
  },
  'reset-link': async (it) => ({
    path: `/reset-link/${await makeDocument(it.cms, { ...it, slug: 'users', owner: it.helper })}`,
  }),
  'post /globals/programme': () => ({ body: { target: 50 + Number(unique().slice('made-'.length)) } }),
  'post /users/first-register': () => ({ body: fixtureOf('users').body('administrator', undefined) }),
  'post /users/forgot-password': ({ helper }) => ({ body: { email: helper.email } }),
  'post /users/reset-password': () => ({
    body: { token: '0'.repeat(40), password: 'correct-horse-battery' },
  }),
  'post /users/unlock': ({ helper }) => ({ body: { email: helper.email, password: 'unknown' } }),
  'post /second-step/confirm': async (it) => {
    await secondStep(it.cms, { of: it.as ?? it.helper, is: 'off' });
    const begun = await it.cms.rest({
      method: 'POST',
      path: '/api/second-step/start',
      body: {},
      as: it.as ?? it.helper,
    });
    return { body: proof(it, String(begun.json.secret)) };
  },
  'post /second-step/recovery': (it) => withSecondStep(it),
  'post /second-step/off': (it) => withSecondStep(it),
  'post /second-step/start': async (it) => {
    await secondStep(it.cms, { of: it.as ?? it.helper, is: 'off' });
    return {};
  },
  'get /second-step/of/:id': (it) => ({ path: `/second-step/of/${it.helper.id}` }),
  'post /second-step/reset/:id': async (it) => {
    const id = await makeDocument(it.cms, { ...it, slug: 'users', owner: it.helper });
    await secondStep(it.cms, { of: { id }, is: 'on' });
    return { path: `/second-step/reset/${id}` };
  },
  'post /sessions/end': () => ({ body: { which: 'others' } }),
};

async function withSecondStep(it: Wanted): Promise<Partial<RestRequest>> {
  await secondStep(it.cms, { of: it.as ?? it.helper, is: 'on' });
  return { body: proof(it, knownSecret) };
}

function proof({ variant, as, helper }: Wanted, secret: string) {
  const right = codeOf(secret);
  return {
    code: variant === 'wrong code' ? wrongCode(secret) : right,
    password: variant === 'wrong password' ? 'not-the-password' : (as ?? helper).password,
  };
}

/** What somebody sends who plans that a procedure is published. */
async function aPlan(it: Wanted): Promise<{ path: string; body: object }> {
  const path = `/schedule/procedures/${await anEntry(it)}`;
  const { json } = await it.cms.rest({ path: `/api${path}`, as: it.helper });
  const { digest } = json as { digest: string };
  return { path, body: { action: 'publish', digest, day: '2099-01-01', time: '08:00' } };
}

/** A text of a procedure that waits for what somebody tries to do with it. */
async function aboutRow(
  it: Wanted,
  { action, state }: { action: string; state: string },
): Promise<Partial<RestRequest>> {
  const { path: desk, key, locale } = await deskOf(it);
  const entry = `procedures/${key}`;
  const translation = `${entry}:${locale}`;
  const row = {
    ...{ key: targetKey(translation, unit.id, 1), translation, entry, locale, unit: unit.id, rev: 1, state },
    ...{ source: unit.text, target: 'Текст', by: 'human', slots: unit.slots },
    writer: (it.variant.endsWith('own') ? it.as : it.helper)?.id,
  };
  await it.cms.payload.db.create({ collection: 'targets', data: row });
  return { path: `${desk}/${action}`, body: { rows: [row.key], comment: 'Popraw.' } };
}

async function deskOf(it: Wanted): Promise<{ path: string; key: string; locale: TargetLocale }> {
  const locale = it.variant.startsWith('ar') ? 'ar' : 'uk';
  const key = await anEntry(it);
  return { path: `/desk/procedures/${key}/${locale}`, key, locale };
}

async function anEntry({ cms, variant, operation, helper }: Wanted): Promise<string> {
  const isDraft = variant.endsWith('draft') && !operation.startsWith('post /preview');
  const id = await makeDocument(cms, {
    slug: 'procedures',
    variant: isDraft ? 'draft' : 'published',
    owner: helper,
  });
  const document = await cms.payload.db.findOne<Json>({
    collection: 'procedures',
    where: { id: { equals: id } },
  });
  return String(document.key);
}

function nothingMore(): Partial<RestRequest> {
  return {};
}

function tokenHeaders(variant: string): Record<string, string> {
  switch (variant) {
    case 'right token':
      return { 'x-portal-token': token };
    case 'wrong token':
      return { 'x-portal-token': token.replace('a', 'b') };
    default:
      return {};
  }
}

const token = 'a0b1c2d3'.repeat(8);
const [unit] = extractUnits('procedures', aProcedure().texts) as [ReturnType<typeof extractUnits>[number]];

interface Wanted {
  cms: TestCms;
  operation: string;
  variant: string;
  /** Who tries. */
  as: Account | undefined;
  /** An editor who makes what is needed beforehand, and to whom it belongs. */
  helper: Account;
}
