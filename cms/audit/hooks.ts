import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload';
import { changedFields } from './changed-fields.ts';
import { record } from './record.ts';

/** Notes what was done to a term of the glossary. */
export const auditTerm: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }: Change) => {
  if (req.context['imported'] === true) return doc;
  const fields = operation === 'create' ? [] : changedFields(previousDoc, doc);
  if (operation === 'create') await record(req, { kind: 'glossary.created', ...termIn(doc) });
  else if (fields.length > 0) await record(req, { kind: 'glossary.changed', fields, ...termIn(doc) });
  return doc;
};

export const auditDeletedTerm: CollectionAfterDeleteHook = async ({ doc, req }: Deletion) => {
  if (req.context['imported'] === true) return;
  await record(req, { kind: 'glossary.deleted', ...termIn(doc) });
};

/** Notes who changed to whom a translation is given, or the texts of a language that have no source. */
export const auditTranslation: CollectionAfterChangeHook = async ({
  doc,
  previousDoc,
  operation,
  req,
}: Change) => {
  const fields = changedFields(previousDoc, doc);
  if (operation === 'create' || fields.length === 0 || req.context['imported'] === true) return doc;
  await record(req, {
    kind: 'translation.changed',
    area: 'translations',
    document: String(doc['id']),
    entry: String(doc['entry']),
    locale: String(doc['locale']),
    fields,
  });
  return doc;
};

export const auditProgramme: GlobalAfterChangeHook = async ({ doc, previousDoc, req }) => {
  if (req.context['imported'] === true) return;
  const fields = changedFields(previousDoc as Document, doc as Document);
  if (fields.length > 0) await record(req, { kind: 'programme.changed', area: 'programme', fields });
};

function termIn({ id, locale }: Document) {
  return { area: 'glossary', document: String(id), locale: String(locale) };
}

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
