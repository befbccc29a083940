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
  const inFile = partsOf(file);
  const inCms = partsOf(cms);
  const agreed: Bases = {};
  for (const [part, fileDigest] of inFile) {
    const cmsDigest = inCms.get(part);
    if (parts.has(part) && cmsDigest !== undefined) agreed[part] = { file: fileDigest, cms: cmsDigest };
  }
  await addBases(payload, id, agreed);
}

/** Adds what both sides say now of some parts of something to what is known of the others. */
export async function addBases(payload: Payload, id: string, agreed: Bases): Promise<void> {
  const known = await readBasesOf(payload, id);
  const parts = { ...known?.bases, ...agreed };
  if (known)
    await payload.update({ collection: 'exchanges', id: known.id, data: { parts }, overrideAccess: true });
  else await payload.create({ collection: 'exchanges', data: { entry: id, parts }, overrideAccess: true });
}

async function readBasesOf(payload: Payload, id: string): Promise<{ id: string; bases: Bases } | undefined> {
  const { docs } = await payload.find({
    collection: 'exchanges',
    where: { entry: { equals: id } },
    depth: 0,
    overrideAccess: true,
  });
  return docs[0] && { id: docs[0].id, bases: basesSchema.parse(docs[0].parts) };
}

const basesSchema = z.record(z.string(), z.object({ file: z.string(), cms: z.string() }));

export type Bases = Record<string, Base>;
