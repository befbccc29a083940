import { openPayload } from '../../cms/setup/open-payload.ts';
import { settingsFrom } from '../../cms/settings.ts';
import { documentOf } from '../../cms/entry/document.ts';
import { projectRoot } from '../../scripts/command-line/places.ts';
import { aProcedure } from './content.ts';

/** Saves one procedure over and over, all its texts A or all B, until it is killed. */
const payload = await openPayload(settingsFrom(process.env, projectRoot));
const [stored] = (await payload.find({ collection: 'procedures', limit: 1, overrideAccess: true })).docs;
process.send?.('ready');
for (let round = 0; stored; round++) {
  const letter = round % 2 === 0 ? 'A' : 'B';
  const texts = Array.from({ length: 12 }, (_, index) => `${letter}${index} Wypełnij wniosek.`);
  const entry = aProcedure({ texts: { title: letter, steps: texts, documents: texts } });
  await payload.update({
    collection: 'procedures',
    id: stored.id,
    data: documentOf(entry),
    overrideAccess: true,
    context: { imported: true },
  });
  process.send?.(round);
}
