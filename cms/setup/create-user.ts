import { randomBytes } from 'node:crypto';
import type { Payload } from 'payload';
import { z } from 'zod';
import { targetLocales } from '../../locales/registry.ts';
import { PortalError } from '../../content/model/portal-error.ts';
import { approverRoles } from '../../content/model/schemas/translation.ts';
import { roles } from '../access/roles.ts';
import { longestPassword, shortestPassword, whyNotPassword } from '../account/passwords.ts';

/** Makes an account; without a password it makes one up, which is told this once and kept nowhere. */
export async function createUser(
  payload: Payload,
  request: UserRequest,
): Promise<{ email: string; password?: string }> {
  const { totalDocs } = await payload.count({
    collection: 'users',
    where: { email: { equals: request.email } },
    overrideAccess: true,
  });
  if (totalDocs > 0)
    throw new PortalError(
      `There is an account for ${request.email} already.`,
      'Change it in the CMS, or give an administrator’s one-time link to set a new password.',
    );
  const password = request.password ?? randomBytes(15).toString('base64url');
  await payload.create({
    collection: 'users',
    data: {
      email: request.email,
      name: request.name ?? null,
      role: request.role,
      locales: request.locales,
      reviewLocales: request.reviewLocales,
      competence: request.competence ?? null,
      active: true,
      password,
    },
    overrideAccess: true,
  });
  return request.password === undefined ? { email: request.email, password } : { email: request.email };
}

/** What an account needs; the same for the command line and for the first start. */
export const userRequest = z
  .object({
    email: z.email().transform((email) => email.toLowerCase()),
    name: z.string().optional(),
    role: z.enum(roles),
    locales: z.array(z.enum(targetLocales)).default([]),
    reviewLocales: z.array(z.enum(targetLocales)).default([]),
    competence: z.enum(approverRoles).optional(),
    password: z.string().optional(),
  })
  .superRefine(({ password, email }, context) => {
    const reason = password === undefined ? undefined : whyNotPassword(password, email);
    if (reason) context.addIssue({ code: 'custom', path: ['password'], message: poor[reason] });
  });

const poor = {
  short: `a password has at least ${shortestPassword} characters`,
  long: `a password has at most ${longestPassword} characters`,
  email: 'a password is not the e-mail address',
  common: 'this password is one of those that are guessed first',
};

export type UserRequest = z.output<typeof userRequest>;
