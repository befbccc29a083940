import type { CollectionBeforeOperationHook } from 'payload';

/** A request over the network gets at most this many documents at once; `limit=0` would be all of them. */
export const mostDocuments = 200;

export const capQueries: CollectionBeforeOperationHook = ({ args, req }) => {
  const asked = args as { limit?: unknown; pagination?: unknown };
  if (req.payloadAPI === 'local' || !('limit' in asked || 'pagination' in asked)) return args;
  const limit = Number(asked.limit);
  const capped = Number.isInteger(limit) && limit > 0 ? Math.min(limit, mostDocuments) : mostDocuments;
  // Payload itself asks without pages for the documents that others name: these have to be all there.
  const isFirstPage = asked.limit === undefined && asked.pagination !== false;
  return { ...args, limit: isFirstPage ? undefined : capped, pagination: true };
};
