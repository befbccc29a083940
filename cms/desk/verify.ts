import type { PayloadRequest } from 'payload';
import { entryId, type Entry } from '../../content/model/collections.ts';
import { groupDigest, groupsOf } from '../../content/model/group-content.ts';
import { staffOf } from '../access/roles.ts';
import { wantSnapshot } from '../publish/signals.ts';
import { record } from '../audit/record.ts';
import { todayInCity } from '../publish/today.ts';
import { Refusal } from './refusal.ts';
import { mayVerify } from './rules.ts';

/**
 * Records that the person behind a request vouches for facts groups as they were on their screen. A group that has
 * changed since is refused: nobody vouches for what they have not seen.
 */
export async function verifyGroups(
  req: PayloadRequest,
  {
    entry,
    groups,
    confirmedBy,
  }: { entry: Entry; groups: readonly SeenGroup[]; confirmedBy?: string | undefined },
): Promise<void> {
  const staff = staffOf(req.user);
  if (!mayVerify(staff)) throw new Refusal(403, 'verify.not-allowed');
  if (entry.facts.status !== 'published') throw new Refusal(409, 'verify.not-published');
  const known = groupsOf(entry);
  for (const { group, digest } of groups) {
    if (!known.includes(group)) throw new Refusal(400, 'verify.unknown-group');
    if (groupDigest(entry, group) !== digest) throw new Refusal(409, 'verify.changed');
  }
  const on = await todayInCity(req.payload);
  const id = entryId(entry);
  for (const { group, digest } of groups) {
    const key = verificationKey({ entry: id, group, digest, on });
    const { totalDocs } = await req.payload.count({
      collection: 'verifications',
      where: { key: { equals: key } },
      overrideAccess: true,
      req,
    });
    if (totalDocs > 0) continue;
    await req.payload.create({
      collection: 'verifications',
      data: {
        key,
        entry: id,
        group,
        digest,
        on,
        role: staff.role,
        ...(confirmedBy && { confirmedBy }),
        actor: staff.id,
      },
      overrideAccess: true,
      req,
    });
  }
  await wantSnapshot(req);
  await record(req, {
    kind: 'verified',
    area: 'verifications',
    entry: id,
    fields: groups.map(({ group }) => group),
  });
}

/** A person vouches for one wording of a group at most once a day. */
export function verificationKey({
  entry,
  group,
  digest,
  on,
}: Record<'entry' | 'group' | 'digest' | 'on', string>): string {
  return `${entry}:${group}:${digest}:${on}`;
}

/** A group, and the digest of what it said on the screen. */
export interface SeenGroup {
  group: string;
  digest: string;
}
