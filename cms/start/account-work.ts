import { dayAfter } from '../../content/model/evidence.ts';
import { roles, type Role } from '../access/roles.ts';
import type { Account } from './read-accounts.ts';

/** The accounts at a glance, and those that something is wrong with. */
export function accountWork(accounts: readonly Account[], now: Date): AccountWork {
  const longAgo = dayAfter(now.toISOString().slice(0, 10), -unusedAfter);
  const on = accounts.filter(({ active }) => active);
  return {
    total: accounts.length,
    byRole: roles.map((role) => ({ role, count: on.filter((account) => account.role === role).length })),
    off: accounts.filter(({ active }) => !active),
    idle: on.filter(
      ({ role, locales, reviewLocales }) =>
        role === 'translator' && locales.length + reviewLocales.length === 0,
    ),
    unused: on.filter(({ lastUsed }) => lastUsed < longAgo),
    withoutCompetence: on.filter(({ reviewLocales, mayApprove }) => reviewLocales.length > 0 && !mayApprove),
  };
}

/** Days without a sign-in after which an account is asked about. */
export const unusedAfter = 180;

export interface AccountWork {
  total: number;
  /** Accounts that are on, by role. */
  byRole: { role: Role; count: number }[];
  off: Account[];
  /** Translators without a language. */
  idle: Account[];
  /** On, and not used for half a year: doors that nobody needs. */
  unused: Account[];
  /** They have languages to approve in, but nobody wrote down as what they approve. */
  withoutCompetence: Account[];
}
