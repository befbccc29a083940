import type { Payload, PayloadRequest } from 'payload';
import { staffOf } from '../access/roles.ts';
import { doorsOf } from '../account/doors-of.ts';
import { truncated } from '../http/client-address.ts';
import type { AuditKind } from './kinds.ts';

/**
 * Adds a row to the audit log: who did what, and with what. Call it inside the operation that it is about, after the
 * write and with its request: where the database has transactions the two are one. It takes names of fields, never
 * what is in them, but for what an account may do. A failure to write the row fails the operation.
 */
export async function record(source: PayloadRequest | Payload, event: AuditEvent): Promise<void> {
  const req = 'payload' in source ? source : undefined;
  const payload = 'payload' in source ? source.payload : source;
  const staff = event.actor ?? staffOf(req?.user);
  const { kind, area, document, about, entry, locale, fields, details, address } = event;
  await payload.db.create({
    collection: 'audit',
    data: {
      at: new Date().toISOString(),
      kind,
      actor: staff?.id ?? null,
      actorEmail: staff?.email ?? null,
      actorRole: staff?.role ?? null,
      area: area ?? null,
      document: document ?? null,
      about: about ?? entry ?? null,
      locale: locale ?? null,
      fields: fields === undefined || fields.length === 0 ? null : [...fields].sort().join(', '),
      details: details ?? null,
      // Where from is kept of sign-ins alone, and only roughly: enough to see that one came from another country.
      address: address === undefined ? null : (truncated(address) ?? null),
    },
    ...(req && { req }),
  });
}

/**
 * Notes a failed sign-in, unless there were many within the hour: nobody outside may fill the disk. What was typed as
 * an address is not kept, because people type passwords there; an account that exists is named.
 */
export async function recordFailedSignIn(
  { payload }: PayloadRequest,
  { account, isCode, address }: { account: string | undefined; isCode: boolean; address: string },
): Promise<void> {
  if (!doorsOf(payload).mayNote(account ?? 'nobody')) return;
  // Without the request: its operation failed, and what it wrote is taken back.
  await record(payload, {
    kind: isCode ? 'code.failed' : 'sign-in.failed',
    address,
    ...(account !== undefined && (await namesOf(payload, account))),
  });
}

/** How rows name the account that they are about. */
export async function namesOf(
  payload: Payload,
  account: string,
): Promise<Pick<AuditEvent, 'area' | 'document' | 'about'>> {
  const row = await payload.db.findOne<{ id: string; email: string }>({
    collection: 'users',
    where: { id: { equals: account } },
  });
  return { area: 'users', document: account, ...(row && { about: row.email }) };
}

export interface AuditEvent {
  kind: AuditKind;
  /** Who did it, where that is not the person behind the request. */
  actor?: { id: string; email: string; role: string } | undefined;
  /** The collection of what it was done to, and its id or key there. */
  area?: string;
  document?: string;
  /** The name of what it was done to, where people know it by one: the address of an account. */
  about?: string;
  /** The entry that it belongs to, as `procedures/pesel-number`; the name of most things. */
  entry?: string;
  locale?: string;
  /** The names of the fields that changed. */
  fields?: readonly string[];
  /** What else is known of it; never a text, a password or a secret. */
  details?: Record<string, unknown>;
  /** From where it was done; the log keeps it truncated. */
  address?: string;
}
