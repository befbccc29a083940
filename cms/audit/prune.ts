import type { Payload } from 'payload';
import { settingsOf } from '../settings-of.ts';

/** Takes out of the audit log what is older than it is kept; says how many rows that were. For once a night. */
export async function pruneAudit(payload: Payload, { now }: { now: Date }): Promise<number> {
  const oldest = new Date(now);
  oldest.setUTCMonth(oldest.getUTCMonth() - settingsOf(payload).auditMonths);
  const where = { at: { less_than: oldest.toISOString() } };
  const { totalDocs } = await payload.db.count({ collection: 'audit', where });
  if (totalDocs > 0) await payload.db.deleteMany({ collection: 'audit', where });
  return totalDocs;
}
