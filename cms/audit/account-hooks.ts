import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload';
import { forgetGuard } from '../account/guard.ts';
import { changedFields } from './changed-fields.ts';
import { record } from './record.ts';

/** Notes what was done to an account: of what it may do the old and the new, of everything else the name alone. */
export const auditAccount: CollectionAfterChangeHook = async ({
  doc,
  previousDoc,
  operation,
  req,
}: Change) => {
  const isNew = operation === 'create';
  const fields = changedFields(isNew ? undefined : previousDoc, doc).filter((name) => told.has(name));
  if (!isNew && fields.length === 0) return doc;
  const rights = fields.filter((name) => name !== 'name');
  const from = Object.fromEntries(rights.map((name) => [name, previousDoc?.[name] ?? null]));
  const to = Object.fromEntries(rights.map((name) => [name, doc[name] ?? null]));
  await record(req, {
    kind: isNew ? 'account.created' : 'account.changed',
    area: 'users',
    document: String(doc['id']),
    fields: isNew ? [] : fields,
    about: String(doc['email']),
    details: isNew ? { to } : { from, to },
  });
  return doc;
};

export const auditRemovedAccount: CollectionAfterDeleteHook = async ({ doc, req }: Deletion) => {
  const { id, email, role } = doc;
  await forgetGuard(req.payload, String(id));
  await record(req, {
    kind: 'account.removed',
    area: 'users',
    document: String(id),
    about: String(email),
    details: { role },
  });
};

const told = new Set(['email', 'name', 'role', 'locales', 'reviewLocales', 'competence', 'active']);

type Document = Record<string, unknown>;

interface Change {
  doc: Document;
  previousDoc: Document | undefined;
  operation: 'create' | 'update';
  req: PayloadRequest;
}

interface Deletion {
  doc: Document;
  req: PayloadRequest;
}
