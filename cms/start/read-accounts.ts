import type { Payload, PayloadRequest } from 'payload';
import { staffOf, type Role } from '../access/roles.ts';
import type { TargetLocale } from '../../locales/registry.ts';

/** The accounts that the person may see, without anything secret. */
export async function readAccounts(payload: Payload, user: PayloadRequest['user']): Promise<Account[]> {
  const { docs } = await payload.find({
    collection: 'users',
    select: {
      email: true,
      name: true,
      role: true,
      active: true,
      locales: true,
      reviewLocales: true,
      competence: true,
      lastSignIn: true,
      createdAt: true,
    },
    depth: 0,
    pagination: false,
    sort: 'email',
    overrideAccess: false,
    user,
  });
  return docs.map((document) => {
    // What the account could do if it were on; whether it is on is told apart.
    const staff = staffOf({ ...document, active: true });
    return {
      id: document.id,
      label: document.name ?? document.email,
      role: document.role,
      active: document.active === true,
      // Whoever never signed in has not since the account was made.
      lastUsed: document.lastSignIn ?? document.createdAt.slice(0, 10),
      locales: staff?.locales ?? [],
      reviewLocales: staff?.reviewLocales ?? [],
      mayApprove: staff?.competence !== undefined,
    };
  });
}

export interface Account {
  id: string;
  label: string;
  role: Role;
  active: boolean;
  /** The day of the last sign-in, or on which the account was made. */
  lastUsed: string;
  locales: TargetLocale[];
  reviewLocales: TargetLocale[];
  /** Whether it is written down as what the person approves. */
  mayApprove: boolean;
}
