import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { circles, importsOf, wrongWays } from './import-rules.ts';
import { layers } from './layers.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

describe('our source files', () => {
  const sources = sourcePaths().map((path) => importsOf(path, readFileSync(join(root, path), 'utf8')));

  test('are read', () => {
    expect(sources.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'locales/registry.ts',
        'content/model/normal.ts',
        'scripts/complete-lockfile.ts',
      ]),
    );
    expect(sources.flatMap(({ files }) => files)).toContain('content/model/portal-error.ts');
  });

  test('import one way', () => {
    expect(wrongWays(sources)).toEqual([]);
  });

  test('import each other in no circle', () => {
    expect(circles(sources)).toEqual([]);
  });

  test('import only files that exist, by their full name', () => {
    const broken = sources.flatMap(({ path, files }) =>
      files.filter((target) => !existsSync(join(root, target))).map((target) => `${path} imports ${target}`),
    );
    expect(broken).toEqual([]);
  });
});

describe('the rule', () => {
  test.each([
    ['site/page.ts', "import { x } from '../cms/access/a.ts';"],
    ['site/page.ts', "export { x } from '../scripts/build.ts';"],
    ['site/pages/a.astro', "---\nimport x from '../../cms/x.ts';\n---\n<p>It's here</p>"],
    ['site/pages/a.astro', "<p>It's here</p>\n<script>\nimport '../../scripts/x.ts';\n</script>"],
    ['cms/hooks/a.ts', "const x = await import('../../site/snapshot.ts');"],
    ['content/model/states.ts', "import type { X } from '../../site/snapshot.ts';"],
    ['content/model/states.ts', "import { readAll } from './files/read.ts';"],
    ['content/model/states.ts', "import { readFile } from 'node:fs/promises';"],
    ['content/model/states.ts', "import { join } from 'path';"],
    ['locales/registry.ts', "import { x } from '../content/model/normal.ts';"],
    ['scripts/build.ts', "import { x } from '../tests/helpers/chromium.ts';"],
  ])('forbids in %s: %s', (path, text) => {
    expect(wrongWays([importsOf(path, text)])).toHaveLength(1);
  });

  test.each([
    [
      'content/model/states.ts',
      "import { locales } from '../../locales/registry.ts'; import { z } from 'zod';",
    ],
    ['content/model/files/read.ts', "import { readFile } from 'node:fs/promises'; import '../states.ts';"],
    ['site/snapshot.ts', "import { readFileSync } from 'node:fs'; import '../content/model/snapshot.ts';"],
    [
      'scripts/build.ts',
      "import '../site/snapshot.ts'; import '../cms/database.ts'; import '../package.json';",
    ],
    ['tests/unit/a.test.ts', "import '../../site/snapshot.ts'; import '../helpers/chromium.ts';"],
  ])('allows in %s: %s', (path, text) => {
    expect(wrongWays([importsOf(path, text)])).toEqual([]);
  });

  test('says which import is wrong', () => {
    expect(wrongWays([importsOf('site/a.ts', "import '../cms/b.ts'")])).toEqual([
      'site/a.ts imports cms/b.ts, but site may not',
    ]);
  });
});

describe('the search for circles', () => {
  test('finds each circle once, wherever it is entered', () => {
    const sources = [
      importsOf('site/entry.ts', "import './b.ts'; import './c.ts';"),
      importsOf('site/a.ts', "import './b.ts';"),
      importsOf('site/b.ts', "import './c.ts';"),
      importsOf('site/c.ts', "import './a.ts';"),
    ];
    expect(circles(sources)).toEqual(['site/a.ts → site/b.ts → site/c.ts → site/a.ts']);
  });

  test('finds a file that imports itself', () => {
    expect(circles([importsOf('site/a.ts', "export * from './a.ts';")])).toEqual(['site/a.ts → site/a.ts']);
  });

  test('takes two ways to one file for no circle', () => {
    const sources = [
      importsOf('site/a.ts', "import './b.ts'; import './c.ts';"),
      importsOf('site/b.ts', "import './d.ts';"),
      importsOf('site/c.ts', "import './d.ts';"),
      importsOf('site/d.ts', ''),
    ];
    expect(circles(sources)).toEqual([]);
  });
});

/** The source files of all layers and of the tests, by their path from the root. */
function sourcePaths(): string[] {
  const folders = [...new Set([...Object.keys(layers).map((layer) => layer.split('/')[0] ?? ''), 'tests'])];
  return folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) =>
        `${folder}/${path}`.replaceAll('\\', '/'),
      ),
    )
    .filter((path) => /\.(?:[cm]?[jt]sx?|astro)$/u.test(path) && !path.startsWith('cms/.next/'));
}
