/**
 * Which parts of the repository may import which: `locales ← content/model ← { cms, site, builder, scripts }`.
 * ESLint and the test beside this file both read it. Each part may also import from itself.
 */
export const layers: Record<string, Layer> = {
  locales: { mayImport: [] },
  'content/model': { mayImport: ['locales'] },
  // The wrapper around the disk; the rest of the model does not know it, because it also runs in browsers.
  'content/model/files': { mayImport: ['locales', 'content/model'], builtins: true },
  site: { mayImport: ['locales', 'content/model', 'content/model/files'], builtins: true },
  cms: { mayImport: ['locales', 'content/model', 'content/model/files'], builtins: true },
  builder: { mayImport: ['locales', 'content/model', 'content/model/files'], builtins: true },
  // Commands put the parts together.
  scripts: {
    mayImport: ['locales', 'content/model', 'content/model/files', 'site', 'cms', 'builder'],
    builtins: true,
  },
};

/** The layer a file belongs to, the most exact one: `layerOf('content/model/files/read.ts') // => 'content/model/files'` */
export function layerOf(path: string): string | undefined {
  return Object.keys(layers)
    .filter((folder) => path.startsWith(`${folder}/`))
    .sort((a, b) => b.length - a.length)[0];
}

interface Layer {
  mayImport: readonly string[];
  /** Whether it may use the modules of Node (`node:fs` and so on). */
  builtins?: true;
}
