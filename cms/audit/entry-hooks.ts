import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  PayloadRequest,
} from 'payload';
import type { EntrySlug } from '../collections/slugs.ts';
import { changedFields } from './changed-fields.ts';
import type { AuditKind } from './kinds.ts';
import { record } from './record.ts';

/** Looks whether readers have the entry, before it changes: saving a draft and taking it back look alike afterwards. */
export function lookWhetherPublic(slug: EntrySlug): CollectionBeforeChangeHook {
  return async ({ originalDoc, req }: { originalDoc?: Document; req: PayloadRequest }) => {
    const id = originalDoc?.['id'] as string | undefined;
    if (id !== undefined) req.context[`public ${id}`] = await isPublic(req, slug, id);
  };
}

/** Notes what was done to an entry; of an import there is one row for all. */
export function auditEntry(slug: EntrySlug): CollectionAfterChangeHook {
  return async ({ doc, previousDoc, operation, req }: Change) => {
    if (req.context['imported'] === true) return doc;
    const before = operation === 'update' ? previousDoc : undefined;
    const kind = await kindOf();
    const fields = changedFields(before, doc);
    if (kind === 'entry.saved' && fields.length === 0) return doc;
    await record(req, { kind, fields, ...namesIn(slug, doc) });
    if (before && before['slug'] !== doc['slug'])
      await record(req, { kind: 'entry.renamed', fields: ['slug'], ...namesIn(slug, doc) });
    return doc;

    async function kindOf(): Promise<AuditKind> {
      if (doc['_status'] === 'published') return 'entry.published';
      if (!before) return 'entry.created';
      const id = String(doc['id']);
      const isTakenBack = req.context[`public ${id}`] === true && !(await isPublic(req, slug, id));
      return isTakenBack ? 'entry.unpublished' : 'entry.saved';
    }
  };
}

export function auditDeletedEntry(slug: EntrySlug): CollectionAfterDeleteHook {
  return async ({ doc, req }: { doc: Document; req: PayloadRequest }) => {
    await record(req, { kind: 'entry.deleted', ...namesIn(slug, doc) });
  };
}

async function isPublic(req: PayloadRequest, slug: EntrySlug, id: string): Promise<boolean> {
  const row = await req.payload.db.findOne<{ id: string; _status?: string }>({
    collection: slug,
    where: { id: { equals: id } },
    select: { _status: true },
    req,
  });
  return row?._status === 'published';
}

function namesIn(slug: EntrySlug, { id, key }: Document) {
  return { area: slug, document: String(id), entry: `${slug}/${String(key)}` };
}

type Document = Record<string, unknown>;

interface Change {
  doc: Document;
  previousDoc: Document | undefined;
  operation: 'create' | 'update';
  req: PayloadRequest;
}
