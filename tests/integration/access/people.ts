import type { Account, TestCms } from '../../helpers/cms.ts';

/** Everybody whom the tables ask about, in the order of their columns. */
export const people = [
  'nobody',
  'translates uk',
  'reviews uk',
  'translates ar',
  'editor',
  'coordinator',
  'administrator',
  'switched off',
] as const;

/** Makes all of them; the last one was an administrator and still has the cookie of then. */
export async function signInAll(cms: TestCms): Promise<Staff> {
  const switchedOff = await cms.signIn({ role: 'administrator', locales: ['uk'], reviewLocales: ['uk'] });
  // Past the hooks, which would end the session: the rules have to hold without them too.
  await cms.payload.db.updateOne({ collection: 'users', id: switchedOff.id, data: { active: false } });
  return {
    nobody: undefined,
    'translates uk': await cms.signIn({ role: 'translator', locales: ['uk'] }),
    'reviews uk': await cms.signIn({
      role: 'translator',
      reviewLocales: ['uk'],
      competence: 'native-speaking-staff',
    }),
    'translates ar': await cms.signIn({ role: 'translator', locales: ['ar'] }),
    editor: await cms.signIn({ role: 'editor' }),
    coordinator: await cms.signIn({ role: 'coordinator' }),
    administrator: await cms.signIn({ role: 'administrator' }),
    'switched off': switchedOff,
    bystander: await cms.signIn({ role: 'editor' }),
  };
}

export type Person = (typeof people)[number];

export interface Staff extends Record<Person, Account | undefined> {
  /** Somebody who tries nothing, and to whom things belong that others try to get at. */
  bystander: Account;
}
