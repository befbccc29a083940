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
  await record(req, {
    kind: operation === 'create' ? 'glossary.created' : 'glossary.changed',
    fields: operation === 'create' ? [] : changedFields(previousDoc, doc),
    ...termIn(doc),
  });
  return doc;
};

export const auditDeletedTerm: CollectionAfterDeleteHook = async ({ doc, req }: Deletion) => {
  await record(req, { kind: 'glossary.deleted', ...termIn(doc) });
};

/** Notes who changed to whom a translation is given, or the texts of a language that have no source. */
export const auditTranslation: CollectionAfterChangeHook = async ({
  doc,
  previousDoc,
  operation,
  req,
}: Change) => {
  if (operation === 'create' || req.context['imported'] === true) return doc;
  await record(req, {
    kind: 'translation.changed',
    area: 'translations',
    document: String(doc['id']),
    entry: String(doc['entry']),
    locale: String(doc['locale']),
    fields: changedFields(previousDoc, doc),
  });
  return doc;
};

export const auditProgramme: GlobalAfterChangeHook = async ({ doc, previousDoc, req }) => {
  if (req.context['imported'] === true) return;
  const fields = changedFields(previousDoc as Document, doc as Document);
  await record(req, { kind: 'programme.changed', area: 'programme', fields });
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
