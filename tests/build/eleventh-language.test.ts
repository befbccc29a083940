import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { copyProject } from '../helpers/project-copy.ts';
import { searchFiles } from '../helpers/search-files.ts';
import { someContent } from '../helpers/some-content.ts';

test(
  'the steps of locales/README.md, done literally, add a language to every part of the portal',
  { timeout: 240_000 },
  () => {
    using project = copyProject({ content: someContent });
    const read = (file: string) => readFileSync(path.join(project.root, file), 'utf8');
    for (const { language, code } of stepsOf(read('locales/README.md'))) {
      if (language === 'ts')
        writeFileSync(
          path.join(project.root, 'locales/registry.ts'),
          withLastLocale(read('locales/registry.ts'), code),
        );
      else execFileSync('bash', ['-ec', code], { cwd: project.root, stdio: 'pipe' });
    }

    const home = load(read('dist/tr/index.html'));
    expect(home('html').attr()).toMatchObject({ lang: 'tr', dir: 'ltr' });
    expect(load(read('dist/index.html'))('a[lang="tr"]').text()).toContain('Türkçe');
    const procedure = load(read('dist/tr/procedures/pesel-number/index.html'));
    expect(procedure('h1').attr('lang')).toBe('en');
    expect(procedure('link[rel="alternate"][hreflang]').length).toBeGreaterThanOrEqual(11);
    expect(read('dist/tr/404.html')).toContain('lang="tr"');
    const keys = path.join(searchFiles(path.join(project.root, 'dist')), 'search/keys.tr.json');
    expect(JSON.parse(readFileSync(keys, 'utf8'))).not.toEqual([]);
    const coverage = JSON.parse(read('dist/coverage.json')) as {
      byLocale: Record<
        string,
        { procedures: { translated: number }; units: { missing: number; total: number } }
      >;
    };
    expect(coverage.byLocale['tr']?.procedures.translated).toBe(0);
    expect(coverage.byLocale['tr']?.units.missing).toBe(coverage.byLocale['tr']?.units.total);
    expect(read('content/procedures/pesel-number/tr.yaml')).toContain('slot: title');
  },
);

function stepsOf(readme: string): { language: string; code: string }[] {
  return [...readme.matchAll(/^ *```(\w+)\n([^]*?)^ *```/gm)].map(([, language = '', code = '']) => ({
    language,
    code: code.replace(/^ {3}/gm, ''),
  }));
}

function withLastLocale(registry: string, line: string): string {
  const end = registry.indexOf('} as const satisfies');
  return `${registry.slice(0, end)}  ${line.trim()}\n${registry.slice(end)}`;
}
