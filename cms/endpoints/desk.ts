import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { targetLocales } from '../../locales/registry.ts';
import { collectionNames } from '../../content/model/collections.ts';
import { key } from '../../content/model/schemas/common.ts';
import { deskView, shownRow } from '../desk/view.ts';
import { approve, returnToWriter, saveDraft, submit } from '../desk/translate.ts';
import { deskSummary } from '../desk/summary.ts';
import { staffOf } from '../access/roles.ts';
import type { StoredRow } from '../publish/read-translations.ts';
import { endpoint } from './answer.ts';

const at = { collection: z.enum(collectionNames), key, locale: z.enum(targetLocales) };
const rows = z.array(z.string().max(300)).min(1).max(2000);
const path = '/desk/:collection/:key/:locale';

/** Where translators and reviewers work: one entry in one locale. */
export const deskEndpoints = [
  endpoint('get', '/desk/:collection/:key', {
    input: z.object({ collection: at.collection, key }),
    handle: deskSummary,
  }),
  endpoint('get', path, { input: z.object(at), handle: (req, where) => deskView(req, where) }),
  endpoint('post', `${path}/save`, {
    input: z.object({ ...at, unit: z.string().max(16), base: z.int().nonnegative(), text: z.string() }),
    handle: async (req, { unit, base, text, ...where }) => ({
      row: shown(req, [await saveDraft(req, { at: where, unit, base, text })])[0],
    }),
  }),
  endpoint('post', `${path}/submit`, {
    input: z.object({ ...at, rows }),
    handle: async (req, { rows: keys, ...where }) => ({
      rows: shown(req, await submit(req, { at: where, rows: keys })),
    }),
  }),
  endpoint('post', `${path}/return`, {
    input: z.object({ ...at, rows, comment: z.string() }),
    handle: async (req, { rows: keys, comment, ...where }) => ({
      rows: shown(req, await returnToWriter(req, { at: where, rows: keys, comment })),
    }),
  }),
  endpoint('post', `${path}/approve`, {
    input: z.object({ ...at, rows }),
    handle: async (req, { rows: keys, ...where }) => ({
      rows: shown(req, await approve(req, { at: where, rows: keys })),
    }),
  }),
];

/** Rows as the desk shows them: whose they are stays in the CMS, but for one's own. */
function shown(req: PayloadRequest, rows: readonly StoredRow[]) {
  const staff = staffOf(req.user);
  return staff ? rows.map((row) => shownRow(row, staff)) : [];
}
