import { z } from 'zod';
import { entryId, type Entry } from '../../content/model/collections.ts';
import { withoutMark } from '../../content/model/files/source-markdown.ts';
import { outsideInlineSubset } from '../../content/model/markdown/inline.ts';
import { PortalError } from '../../content/model/portal-error.ts';
import { localTextsSchema, type LocalTexts } from '../../content/model/schemas/translation.ts';
import { extractUnits } from '../../content/model/units.ts';

/** Reads a file of translations by unit; one that does not fit is refused whole, with everything that is wrong. */
export function readGivenTexts(
  json: string,
  { file, entries }: { file: string; entries: readonly Entry[] },
): GivenTexts {
  const parsed = givenSchema.safeParse(parseJson(json, file));
  if (!parsed.success)
    throw new PortalError(
      `${file} does not hold translations by unit:\n${z.prettifyError(parsed.error)}`,
      'See `npm run content:translate -- --help` for its form.',
    );
  const { local, ...texts } = parsed.data;
  const units = new Set(
    entries.flatMap((entry) => extractUnits(entry.collection, entry.texts).map(({ id }) => id)),
  );
  const faults = [
    ...Object.keys(texts)
      .filter((unit) => !units.has(unit))
      .map((unit) => `${unit} is no unit of these entries`),
    ...Object.entries(texts).flatMap(([unit, text]) =>
      typeof text === 'string' && outsideInlineSubset(text)
        ? [`${unit} holds ${outsideInlineSubset(text) ?? ''}`]
        : [],
    ),
    ...Object.keys(local)
      .filter((id) => !entries.some((entry) => entryId(entry) === id))
      .map((id) => `${id} is no entry`),
  ];
  if (faults.length > 0)
    throw new PortalError(
      `${file} does not fit the content, nothing was written:\n${faults.join('\n')}`,
      'Get the units anew with --missing; the Polish text may have changed.',
    );
  return { texts: new Map(Object.entries(texts)), local: new Map(Object.entries(local)) };
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(withoutMark(text));
  } catch (cause) {
    throw new PortalError(
      `${file} is not JSON: ${cause instanceof Error ? cause.message : String(cause)}`,
      'Mend the file; nothing was written.',
      { cause },
    );
  }
}

const givenSchema = z
  .object({ local: z.record(z.string(), localTextsSchema).default({}) })
  .catchall(z.string().trim().min(1));

export interface GivenTexts {
  texts: ReadonlyMap<string, string>;
  local: ReadonlyMap<string, LocalTexts>;
}
