import { roles, type Role } from '../access/roles.ts';
import type { Account } from './read-accounts.ts';

/** The accounts at a glance, and those that something is wrong with. */
export function accountWork(accounts: readonly Account[]): AccountWork {
  const on = accounts.filter(({ active }) => active);
  return {
    total: accounts.length,
    byRole: roles.map((role) => ({ role, count: on.filter((account) => account.role === role).length })),
    off: accounts.filter(({ active }) => !active),
    idle: on.filter(
      ({ role, locales, reviewLocales }) =>
        role === 'translator' && locales.length + reviewLocales.length === 0,
    ),
    withoutCompetence: on.filter(({ reviewLocales, mayApprove }) => reviewLocales.length > 0 && !mayApprove),
  };
}

export interface AccountWork {
  total: number;
  /** Accounts that are on, by role. */
  byRole: { role: Role; count: number }[];
  off: Account[];
  /** Translators without a language. */
  idle: Account[];
  /** They have languages to approve in, but nobody wrote down as what they approve. */
  withoutCompetence: Account[];
}
