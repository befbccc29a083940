import type { Payload } from 'payload';
import { entryId, type Entry } from '../../content/model/collections.ts';
import { groupDigest } from '../../content/model/group-content.ts';
import type { FactsGroup } from '../../content/model/schemas/common.ts';
import { verificationKey } from '../desk/verify.ts';

/** Takes verifications over that a file claims; only an administrator who says so may, and they are marked. */
export async function importVerifications(payload: Payload, entry: Entry): Promise<void> {
  const id = entryId(entry);
  for (const [group, { verification }] of Object.entries(entry.facts.groups as Record<string, FactsGroup>)) {
    if (!verification) continue;
    const digest = groupDigest(entry, group);
    const key = verificationKey({ entry: id, group, digest, on: verification.on });
    const { totalDocs } = await payload.count({
      collection: 'verifications',
      where: { key: { equals: key } },
      overrideAccess: true,
    });
    if (totalDocs > 0) continue;
    await payload.create({
      collection: 'verifications',
      data: {
        key,
        entry: id,
        group,
        digest,
        on: verification.on,
        role: verification.role,
        confirmedBy: verification.confirmedBy ?? null,
        imported: true,
      },
      overrideAccess: true,
    });
  }
}
