import type { PayloadRequest } from 'payload';
import { entryId, type Collection, type Entry } from '../../content/model/collections.ts';
import { withVerifications } from '../../content/model/group-content.ts';
import { makeSnapshot, serializeSnapshot } from '../../content/model/snapshot.ts';
import { hasRole } from '../access/roles.ts';
import { isEntrySlug } from '../collections/slugs.ts';
import { requestPreview, previewState, type PreviewState } from '../publish/previews.ts';
import { entryOf, readContent, readProgramme } from '../publish/read-content.ts';
import { readGlossary } from '../publish/read-glossary.ts';
import { refuseBrokenContent } from '../publish/refuse-broken-content.ts';
import { settingsOf } from '../settings-of.ts';
import { Refusal } from './refusal.ts';

/** Has the pages of an entry's newest version built, for those who write the source. */
export async function askForPreview(
  req: PayloadRequest,
  { collection, key }: { collection: Collection; key: string },
): Promise<{ id: string; path: string }> {
  if (!mayPreview(req)) throw new Refusal(403, 'preview.not-allowed');
  const draft = await readNewest(req, { collection, key });
  await refuseBrokenContent({ req, id: entryId(draft), after: draft });
  const entries = await readContent(req.payload);
  const known = entries.find((entry) => entryId(entry) === entryId(draft));
  const shown = { ...draft, translations: known?.translations ?? {} };
  const snapshot = makeSnapshot({
    entries: [...entries.filter((entry) => entry !== known), shown],
    programme: await readProgramme(req.payload),
    glossary: await readGlossary(req.payload),
  });
  const id = requestPreview(settingsOf(req.payload), {
    snapshot: serializeSnapshot(snapshot),
    only: entryId(draft),
  });
  return { id, path: `/preview/${id}${pageOf(draft)}` };
}

/** How far a preview is, for those who may see it. */
export function stateOfPreview(req: PayloadRequest, id: string): { state: PreviewState } {
  if (!mayPreview(req)) throw new Refusal(403, 'preview.not-allowed');
  const state = previewState(settingsOf(req.payload), id);
  if (!state) throw new Refusal(404, 'preview.gone');
  return { state };
}

/** Previews show drafts, so they are for those who may read drafts. */
export function mayPreview(req: Pick<PayloadRequest, 'user'>): boolean {
  return hasRole(req.user, 'administrator', 'coordinator', 'editor');
}

async function readNewest(
  req: PayloadRequest,
  { collection, key }: { collection: Collection; key: string },
): Promise<Entry> {
  if (!isEntrySlug(collection)) throw new Refusal(404, 'desk.no-entry');
  const { docs } = await req.payload.find({
    collection,
    where: { key: { equals: key } },
    draft: true,
    depth: 0,
    limit: 1,
    overrideAccess: false,
    user: req.user,
    req,
  });
  const document = docs[0] as unknown as Record<string, unknown> | undefined;
  if (!document) throw new Refusal(404, 'desk.no-entry');
  const entry = entryOf(collection, { ...document, _status: 'published' });
  if (!entry) throw new Refusal(400, 'preview.unfinished');
  return withVerifications(entry, []);
}

/** Where on the portal the entry is read. */
function pageOf({ collection, facts }: Entry): string {
  const slug = 'slug' in facts ? facts.slug : '';
  switch (collection) {
    case 'procedures':
      return `/pl/procedures/${slug}/`;
    case 'chapters':
      return `/pl/welcome/${slug}/`;
    case 'information':
      return `/pl/information-point/${slug}/`;
    case 'offices':
      return '/pl/information-point/';
    case 'city':
      return '/pl/about/';
  }
}
