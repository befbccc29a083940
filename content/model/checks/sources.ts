import { entryFolder } from '../collections.ts';
import { problem, type Problem } from '../problems.ts';
import type { CheckedTexts } from './every-text.ts';

/** Facts groups that claim a source and list none. */
export function checkSources({ entries }: CheckedTexts): Problem[] {
  return entries.flatMap((entry) =>
    Object.entries(entry.facts.groups).flatMap(([name, { confidence, sources }]) =>
      confidence === 'source' && sources.length === 0
        ? [
            problem(
              'no-source',
              { file: `${entryFolder(entry)}/facts.yaml` },
              `the group “${name}” says “source” and lists none`,
            ),
          ]
        : [],
    ),
  );
}
