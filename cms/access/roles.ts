import { isLocale, sourceLocale, type TargetLocale } from '../../locales/registry.ts';
import { approverRoles, type Approval } from '../../content/model/schemas/translation.ts';

/** What a member of staff may do, from most to least. Languages are given beside the role. */
export const roles = ['administrator', 'coordinator', 'editor', 'translator'] as const;

/** The member of staff behind a request, or nobody: an account that was switched off is nobody. */
export function staffOf(user: unknown): Staff | undefined {
  if (typeof user !== 'object' || user === null) return undefined;
  const { id, role, active, locales, reviewLocales, competence, email } = user as Record<string, unknown>;
  if (active !== true || !isRole(role)) return undefined;
  return {
    id: String(id),
    email: String(email),
    role,
    locales: targetLocalesIn(locales),
    reviewLocales: targetLocalesIn(reviewLocales),
    competence: approverRoles.find((known) => known === competence),
  };
}

export function hasRole(user: unknown, ...wanted: readonly Role[]): boolean {
  const staff = staffOf(user);
  return staff !== undefined && wanted.includes(staff.role);
}

function isRole(value: unknown): value is Role {
  return roles.some((role) => role === value);
}

function targetLocalesIn(value: unknown): TargetLocale[] {
  if (!Array.isArray(value)) return [];
  return value.filter(
    (code): code is TargetLocale => typeof code === 'string' && isLocale(code) && code !== sourceLocale,
  );
}

export type Role = (typeof roles)[number];

/** A signed-in person as the rules see them. */
export interface Staff {
  id: string;
  email: string;
  role: Role;
  /** The locales into which they translate. */
  locales: TargetLocale[];
  /** The locales whose translations they may approve. */
  reviewLocales: TargetLocale[];
  /** As what they approve; readers see it, never their name. */
  competence: Approval['role'] | undefined;
}
