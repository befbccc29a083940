import type { Payload, PayloadRequest } from 'payload';
import { PortalError } from '../../content/model/portal-error.ts';
import { namesOf, record } from '../audit/record.ts';
import { changeGuard, type Guard } from './guard.ts';
import { withoutSessions } from './sessions.ts';

/** Takes somebody's second step away and ends all their sessions; they set it up anew. Tells whether there was one. */
export async function removeSecondStep(source: PayloadRequest | Payload, account: string): Promise<boolean> {
  const payload = 'payload' in source ? source.payload : source;
  const removed = await changeGuard(payload, account, (guard) =>
    guard.secondStep ? withoutSessions(withoutSecondStep(guard), Date.now()) : undefined,
  );
  if (removed) await record(source, { kind: 'second-step.reset', ...(await namesOf(payload, account)) });
  return removed !== undefined;
}

/** The same for whoever runs the server, who knows people by their addresses. */
export async function removeSecondStepOf(payload: Payload, email: string): Promise<void> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email.toLowerCase() } },
    overrideAccess: true,
  });
  const [account] = docs;
  if (!account || !(await removeSecondStep(payload, account.id)))
    throw new PortalError(
      account ? `${email} has no second step.` : `There is no account for ${email}.`,
      'Write the address as it is in the list of accounts.',
    );
}

export function withoutSecondStep({ secondStep: _, setUp: __, ...guard }: Guard): Guard {
  return guard;
}
