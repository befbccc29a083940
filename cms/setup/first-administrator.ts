import type { Payload } from 'payload';
import { PortalError } from '../../content/model/portal-error.ts';
import { createUser, userRequest } from './create-user.ts';

/** Makes the first administrator if there is none yet; its made-up password is given back this once. */
export async function firstAdministrator(
  payload: Payload,
  environment: Record<string, string | undefined>,
): Promise<{ email: string; password?: string } | undefined> {
  const { totalDocs } = await payload.count({
    collection: 'users',
    where: { role: { equals: 'administrator' } },
    overrideAccess: true,
  });
  if (totalDocs > 0) return undefined;
  const request = userRequest.safeParse({
    email: filled(environment['ADMIN_EMAIL']) ?? 'admin@portal.invalid',
    password: filled(environment['ADMIN_PASSWORD']),
    role: 'administrator',
  });
  if (!request.success)
    throw new PortalError(
      `The first administrator cannot be made: ${request.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}.`,
      'Set ADMIN_EMAIL to an e-mail address, and ADMIN_PASSWORD to at least 12 characters or not at all.',
    );
  return createUser(payload, request.data);
}

function filled(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === '' ? undefined : text.trim();
}
