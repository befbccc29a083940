import path from 'node:path';
import type { Config } from 'payload';
import { en } from '@payloadcms/translations/languages/en';
import { pl } from '@payloadcms/translations/languages/pl';
import { uk } from '@payloadcms/translations/languages/uk';
import { makeDoors } from './account/doors.ts';
import { accountGuards } from './collections/account-guards.ts';
import { audit } from './collections/audit.ts';
import { exchanges } from './collections/exchanges.ts';
import { entryCollection } from './collections/entries.ts';
import { glossary } from './collections/glossary.ts';
import { leases } from './collections/leases.ts';
import { programme } from './collections/programme.ts';
import { signals } from './collections/signals.ts';
import { schedules } from './collections/schedules.ts';
import { targets } from './collections/targets.ts';
import { translations } from './collections/translations.ts';
import { users } from './collections/users.ts';
import { verifications } from './collections/verifications.ts';
import { databaseAdapter } from './database.ts';
import { mendConnections } from './database/mend-connection.ts';
import { entrySlugs, type EntrySlug } from './collections/slugs.ts';
import { endpoints } from './endpoints/all.ts';
import { words, type AdminWords } from './i18n/admin-words.ts';
import { mailAdapter } from './mail.ts';
import { originsOf, secretOf, type Settings } from './settings.ts';

/** Everything the CMS is, for the settings it runs with; this file only puts the parts together. */
export function portalConfig(settings: Settings): Config {
  const origins = originsOf(settings);
  const cms = path.join(settings.root, 'cms');
  return {
    secret: secretOf(settings),
    ...(settings.serverUrl !== undefined && { serverURL: settings.serverUrl }),
    db: databaseAdapter(settings),
    collections: [
      ...entrySlugs.map((slug) => entryCollection(slug, entryWords[slug])),
      translations,
      targets,
      verifications,
      schedules,
      glossary,
      exchanges,
      signals,
      leases,
      audit,
      accountGuards,
      users({ secureCookies: settings.serverUrl?.startsWith('https:') ?? false }),
    ],
    globals: [programme],
    endpoints,
    // Only pages of the CMS itself may act with a person's session.
    csrf: origins,
    cors: origins,
    cookiePrefix: 'portal',
    auth: { jwtOrder: ['cookie'] },
    graphQL: { disable: true },
    defaultDepth: 0,
    maxDepth: 2,
    telemetry: false,
    logger: { options: { level: settings.logLevel } },
    email: mailAdapter(settings),
    i18n: {
      fallbackLanguage: 'pl',
      supportedLanguages: { pl, en, uk },
      // Payload's own Polish leaves out what is searched for.
      translations: { pl: { general: { searchBy: 'Szukaj według: {{label}}' } } },
    },
    onInit: mendConnections,
    custom: { settings, doors: makeDoors() },
    typescript: { autoGenerate: false, outputFile: path.join(cms, 'payload-types.ts') },
    admin: {
      user: 'users',
      theme: 'light',
      // Payload would ask gravatar.com for a picture, and tell it who is signed in.
      avatar: 'default',
      dateFormat: 'yyyy-MM-dd HH:mm',
      meta: { titleSuffix: '– CMS', robots: 'noindex, nofollow' },
      importMap: {
        baseDir: path.join(cms, 'components'),
        importMapFile: path.join(cms, 'app', '(payload)', 'admin', 'importMap.js'),
      },
      components: {
        graphics: { Logo: '/brand/Logo.tsx#Logo', Icon: '/brand/Icon.tsx#Icon' },
        beforeDashboard: ['/start/StartPage.tsx#StartPage'],
        afterNavLinks: ['/releases/NavLink.tsx#NavLink'],
        views: {
          releases: {
            Component: '/releases/ReleasesView.tsx#ReleasesView',
            path: '/releases',
            meta: { title: 'Wydania' },
          },
          login: { Component: '/login/LoginView.tsx#LoginView', path: '/login' },
          secondStep: { Component: '/login/SecondStepView.tsx#SecondStepView', path: '/second-step' },
          desk: {
            Component: '/desk/DeskView.tsx#DeskView',
            path: '/desk/:collection/:key/:locale',
            meta: { title: 'Biurko tłumacza' },
          },
        },
      },
    },
  };
}

const entryWords: Record<
  EntrySlug,
  { labels: { singular: AdminWords; plural: AdminWords }; about: AdminWords }
> = {
  procedures: entryLabels('procedures'),
  chapters: entryLabels('chapters'),
  information: entryLabels('information'),
  offices: entryLabels('offices'),
  city: entryLabels('city'),
};

function entryLabels(slug: EntrySlug) {
  return {
    labels: { singular: words(`${slug}.one`), plural: words(`${slug}.many`) },
    about: words(`${slug}.about`),
  };
}
