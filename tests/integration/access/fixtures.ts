import type { CollectionSlug } from 'payload';
import { articleFacts, articleTexts } from '../../../content/model/schemas/article.ts';
import type { Entry } from '../../../content/model/collections.ts';
import { documentOf } from '../../../cms/entry/document.ts';
import type { EntrySlug } from '../../../cms/collections/slugs.ts';
import { aCity, aHelpDesk } from '../../helpers/a-city.ts';
import type { Account, TestCms } from '../../helpers/cms.ts';
import { aProcedure } from '../../helpers/content.ts';

/** Documents of each collection to try operations on, each made past all rules. */
export const fixtures: Record<CollectionSlug, Fixture> = {
  procedures: entries('procedures'),
  chapters: entries('chapters'),
  information: entries('information'),
  offices: entries('offices'),
  city: entries('city'),
  translations: {
    body: (variant) => ({
      ...{ key: unique(), entry: 'procedures/library-card', locale: localeOf(variant) },
      ...{ alsoCalled: [], links: [] },
    }),
    change: (variant) => (variant.endsWith('note') ? { note: unique() } : { alsoCalled: [unique()] }),
  },
  targets: {
    body: (locale) => ({
      ...{
        key: unique(),
        translation: `procedures/library-card:${locale}`,
        entry: 'procedures/library-card',
      },
      ...{ locale, unit: '0123456789abcdef', rev: 1, source: 'Tekst', target: 'Текст', by: 'human' },
      ...{ state: 'submitted', slots: [] },
    }),
    change: () => ({ target: unique() }),
  },
  verifications: {
    body: () => ({
      ...{ key: unique(), entry: 'procedures/library-card', group: 'fees', digest: '0123', on: '2026-01-01' },
      ...{ role: 'editor' },
    }),
    change: () => ({ confirmedBy: unique() }),
  },
  glossary: {
    body: (locale) => ({ term: unique(), locale, translation: 'слово' }),
    stored: ({ term }) => ({ key: `${String(term)}:stored` }),
    change: () => ({ translation: unique() }),
  },
  exchanges: {
    body: () => ({ entry: unique(), parts: {} }),
    change: () => ({ parts: { source: unique() } }),
  },
  signals: { body: () => ({ kind: 'changed' }), change: () => ({ release: unique() }) },
  leases: {
    body: () => ({ key: unique(), term: 0, holder: unique(), beat: 0 }),
    change: () => ({ holder: unique() }),
  },
  schedules: {
    body: () => ({
      ...{ entry: 'procedures/library-card', action: 'publish', at: '2099-01-01T00:00:00.000Z' },
      ...{ state: 'cancelled', digest: unique() },
    }),
    change: () => ({ digest: unique() }),
  },
  users: {
    body: (role) => ({
      ...{ email: `${unique()}@staff.example`, password: 'correct-horse-battery', role: roleOf(role) },
      ...{ active: true, locales: [], reviewLocales: [] },
    }),
    stored: () => ({ sessions: [] }),
    change: changeOfAccount,
  },
  audit: {
    body: () => ({ at: '2026-01-01T10:00:00.000Z', kind: 'command', document: unique() }),
    change: () => ({ fields: unique() }),
  },
  'account-guards': {
    body: () => ({ account: unique(), rev: 1, state: {} }),
    change: () => ({ state: { sessionsFrom: Number(unique().slice('made-'.length)) } }),
  },
  'payload-preferences': {
    body: (_, owner) => ({ key: unique(), value: { a: 1 }, user: userOf(owner) }),
    change: () => ({ value: { a: unique() } }),
  },
  'payload-locked-documents': {
    body: (_, owner) => ({ globalSlug: unique(), user: userOf(owner) }),
    change: () => ({ globalSlug: unique() }),
  },
  'payload-kv': { body: () => ({ key: unique(), data: {} }), change: () => ({ data: { a: unique() } }) },
  'payload-migrations': { body: () => ({ name: unique(), batch: 99 }), change: () => ({ batch: 100 }) },
};

/** Makes a document that somebody is going to try an operation on, and gives its id. */
export async function makeDocument(cms: TestCms, { slug, variant, owner }: Wanted): Promise<string> {
  const { body, stored } = fixtureOf(slug);
  if (slug === 'users' && variant.startsWith('own')) return owner.id;
  const data = body(variant, owner);
  if (slug in entryMakers) {
    const made = await cms.payload.create({
      collection: slug as EntrySlug,
      data: data as never,
      draft: data['_status'] === 'draft',
      overrideAccess: true,
      context: { imported: true },
    });
    return made.id;
  }
  const made = await cms.payload.db.create({ collection: slug, data: { ...data, ...stored?.(data) } });
  return String(made.id);
}

export function fixtureOf(slug: CollectionSlug): Fixture {
  return fixtures[slug];
}

/** A name that nothing else has. */
export function unique(): string {
  count += 1;
  return `made-${count}`;
}

let count = 0;

function entries(slug: keyof typeof entryMakers): Fixture {
  return {
    body: (variant) => ({
      ...documentOf(entryMakers[slug](unique())),
      _status: variant === 'published' ? 'published' : 'draft',
    }),
    change: () => ({ title: `Tytuł ${unique()}` }),
  };
}

const entryMakers = {
  procedures: (key: string): Entry => aProcedure({ key }),
  chapters: (key: string): Entry => anArticle('chapters', key),
  information: (key: string): Entry => anArticle('information', key),
  offices: (key: string): Entry => rekeyed(aHelpDesk(), key),
  city: (key: string): Entry => rekeyed(aCity(), key),
};

function anArticle(collection: 'chapters' | 'information', key: string): Entry {
  const groups = { content: { confidence: 'known' } };
  return {
    collection,
    key,
    facts: articleFacts.parse({
      ...{
        key,
        slug: `${collection}-${key}`,
        status: 'published',
        writtenBy: 'human',
        updated: '2026-01-01',
      },
      ...{ highRisk: false, order: 1, groups },
    }),
    texts: articleTexts.parse({ title: 'Rozdział', summary: 'O czym jest.', body: 'Tekst.' }),
    translations: {},
  };
}

function rekeyed(entry: Entry, key: string): Entry {
  return { ...entry, key, facts: { ...entry.facts, key } };
}

/** `a translator’s name` is one thing to change, `a translator’s languages` another. */
function changeOfAccount(variant: string): Record<string, unknown> {
  switch (/\S+$/u.exec(variant)?.[0]) {
    case 'role':
      return { role: 'editor' };
    case 'languages':
      return { locales: ['be'] };
    case 'competence':
      return { competence: 'sworn-translator' };
    case 'address':
      return { email: `${unique()}@staff.example` };
    default:
      return { name: unique() };
  }
}

function roleOf(variant: string): string {
  return ['administrator', 'coordinator', 'editor'].find((role) => variant.includes(role)) ?? 'translator';
}

function localeOf(variant: string): string {
  return variant.startsWith('ar') ? 'ar' : 'uk';
}

function userOf(owner: Account | undefined): object {
  return { relationTo: 'users', value: owner?.id };
}

interface Fixture {
  /** What a document of it holds, and what a request would send to create one. */
  body: (variant: string, owner: Account | undefined) => Record<string, unknown>;
  /** What the CMS adds by itself. */
  stored?: (body: Record<string, unknown>) => Record<string, unknown>;
  /** What a request would change. */
  change: (variant: string) => Record<string, unknown>;
}

interface Wanted {
  slug: CollectionSlug;
  variant: string;
  /** Whose it is, where it belongs to somebody. */
  owner: Account;
}
