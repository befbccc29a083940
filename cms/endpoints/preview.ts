import { z } from 'zod';
import { collectionNames } from '../../content/model/collections.ts';
import { key } from '../../content/model/schemas/common.ts';
import { askForPreview, stateOfPreview } from '../desk/preview.ts';
import { endpoint } from './answer.ts';

/** Seeing a draft as readers would. */
export const previewEndpoints = [
  endpoint('post', '/preview/:collection/:key', {
    input: z.object({ collection: z.enum(collectionNames), key }),
    handle: askForPreview,
  }),
  endpoint('get', '/preview/:id', {
    input: z.object({ id: z.string().max(32) }),
    handle: (req, { id }) => Promise.resolve(stateOfPreview(req, id)),
  }),
];
