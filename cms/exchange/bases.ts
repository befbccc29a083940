import type { Payload } from 'payload';
import { z } from 'zod';
import { entryId, type Entry } from '../../content/model/collections.ts';
import { partsOf } from './parts.ts';
import type { Base } from './three-way.ts';

/** What both sides said of each part of each entry when they last agreed. */
export async function readBases(payload: Payload): Promise<Map<string, Bases>> {
  const { docs } = await payload.find({
    collection: 'exchanges',
    depth: 0,
    pagination: false,
    overrideAccess: true,
  });
  return new Map(docs.map(({ entry, parts }) => [entry, basesSchema.parse(parts)]));
}

/** Remembers that file and CMS now say the same of an entry, as far as they can. */
export async function rememberAgreement(
  payload: Payload,
  { file, cms, parts }: { file: Entry; cms: Entry; parts: ReadonlySet<string> },
): Promise<void> {
  const id = entryId(file);
  const { docs } = await payload.find({
    collection: 'exchanges',
    where: { entry: { equals: id } },
    depth: 0,
    overrideAccess: true,
  });
  const known = docs[0];
  const inFile = partsOf(file);
  const inCms = partsOf(cms);
  const next: Bases = known ? basesSchema.parse(known.parts) : {};
  for (const [part, fileDigest] of inFile) {
    const cmsDigest = inCms.get(part);
    if (parts.has(part) && cmsDigest !== undefined) next[part] = { file: fileDigest, cms: cmsDigest };
  }
  if (known)
    await payload.update({
      collection: 'exchanges',
      id: known.id,
      data: { parts: next },
      overrideAccess: true,
    });
  else
    await payload.create({ collection: 'exchanges', data: { entry: id, parts: next }, overrideAccess: true });
}

const basesSchema = z.record(z.string(), z.object({ file: z.string(), cms: z.string() }));

export type Bases = Record<string, Base>;
