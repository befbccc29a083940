import type { PayloadRequest } from 'payload';
import { entryId } from '../../content/model/collections.ts';
import { groupDigest, withVerifications } from '../../content/model/group-content.ts';
import type { FactsGroup } from '../../content/model/schemas/common.ts';
import { staffOf } from '../access/roles.ts';
import { readVerifications } from '../publish/read-content.ts';
import { Refusal } from './refusal.ts';
import { mayVerify } from './rules.ts';
import { readEntry } from './work.ts';

/** The facts groups of a published entry: whether somebody vouches for each as it is now, and its digest. */
export async function verificationView(
  req: PayloadRequest,
  { collection, key }: { collection: string; key: string },
): Promise<VerificationView> {
  const staff = staffOf(req.user);
  if (!staff) throw new Refusal(401, 'desk.sign-in');
  const entry = await readEntry(req, { collection, key });
  const id = entryId(entry);
  const rows = (await readVerifications(req.payload, { entry: { equals: id } })).get(id) ?? [];
  const verified = withVerifications(entry, rows);
  return {
    published: entry.facts.status === 'published',
    mayVerify: mayVerify(staff),
    groups: Object.entries(verified.facts.groups as Record<string, FactsGroup>).map(
      ([group, { verification }]) => ({
        group,
        digest: groupDigest(entry, group),
        verification,
        // It was vouched for before, and has changed since.
        changed: !verification && rows.some((row) => row.group === group),
      }),
    ),
  };
}

export interface VerificationView {
  published: boolean;
  mayVerify: boolean;
  groups: { group: string; digest: string; verification: FactsGroup['verification']; changed: boolean }[];
}
