import { z } from 'zod';

/** The version of the backup's form; a newer one is refused by older code instead of being half understood. */
export const backupFormat = 1;

/** The list of contents, the first thing in the file: every part with its size and hash. */
export const manifestSchema = z.strictObject({
  formatVersion: z.literal(backupFormat),
  /** The version of the portal that made it. */
  portal: z.string(),
  madeAt: z.iso.datetime(),
  database: z.enum(['sqlite', 'mongodb']),
  /**
   * `frozen`: read from a copy of one moment. `unchanged`: nothing changed while it was read. `ordered`: people kept
   * saving; whatever a row refers to is there, but two rows may be from moments some seconds apart.
   */
  consistency: z.enum(['frozen', 'unchanged', 'ordered']),
  /** How many rows each collection has, and how many earlier versions of them. */
  collections: z.record(
    z.string(),
    z.strictObject({ rows: z.int().nonnegative(), versions: z.int().nonnegative() }),
  ),
  parts: z
    .array(
      z.strictObject({
        name: z.string().regex(/^(?:rows|versions|globals|global-versions|files)\/[\w.-]+(?:\/[\w.-]+)*$/),
        bytes: z.int().nonnegative(),
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
      }),
    )
    .refine((parts) => new Set(parts.map(({ name }) => name)).size === parts.length, 'a part is named twice')
    .refine(
      (parts) => parts.every(({ name }) => !name.split('/').some((step) => /^\.{1,2}$/.test(step))),
      'a part lies outside the backup',
    ),
});

/** The manifest's name in the file. */
export const manifestName = 'manifest.json';

export type Manifest = z.output<typeof manifestSchema>;
export type Part = Manifest['parts'][number];
