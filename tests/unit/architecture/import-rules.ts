import { posix } from 'node:path';
import { isBuiltin } from 'node:module';
import ts from 'typescript';
import { layerOf, layers } from './layers.ts';

/** A source file with what it imports: `importsOf('site/a.ts', "import '../locales/registry.ts'")`. */
export function importsOf(path: string, text: string): SourceFile {
  const code = path.endsWith('.astro') ? scriptsOf(text) : text;
  const { importedFiles } = ts.preProcessFile(code, true, true);
  const all = importedFiles.map(({ fileName }) => fileName.replace(/\?.*$/u, ''));
  return {
    path,
    files: all.filter(isRelative).map((target) => posix.join(posix.dirname(path), target)),
    packages: all.filter((target) => !isRelative(target)),
  };
}

/** One sentence for each import that points the wrong way or takes Node into a part that also runs in browsers. */
export function wrongWays(sources: readonly SourceFile[]): string[] {
  return sources.flatMap(({ path, files, packages }) => {
    const layer = layerOf(path);
    const rules = layer === undefined ? undefined : layers[layer];
    if (layer === undefined || rules === undefined) return [];
    const wrongFiles = files.filter((target) => !mayImport(layer, rules.mayImport, target));
    const wrongPackages = rules.builtins === true ? [] : packages.filter(isBuiltin);
    return [
      ...wrongFiles.map((target) => `${path} imports ${target}, but ${layer} may not`),
      ...wrongPackages.map((name) => `${path} imports ${name}, but ${layer} must run without Node`),
    ];
  });
}

/** The circles of imports, each once and starting at its first file by name: `a.ts → b.ts → a.ts`. */
export function circles(sources: readonly SourceFile[]): string[] {
  const filesOf = new Map(sources.map(({ path, files }) => [path, files]));
  const done = new Set<string>();
  const found = new Set<string>();

  const visit = (path: string, way: readonly string[]): void => {
    const start = way.indexOf(path);
    if (start >= 0) found.add(describe(way.slice(start)));
    if (start >= 0 || done.has(path)) return;
    for (const next of filesOf.get(path) ?? []) visit(next, [...way, path]);
    done.add(path);
  };
  for (const { path } of sources) visit(path, []);
  return [...found].sort();
}

function describe(circle: readonly string[]): string {
  const first = circle.indexOf([...circle].sort()[0] ?? '');
  const turned = [...circle.slice(first), ...circle.slice(0, first)];
  return [...turned, turned[0]].join(' → ');
}

/** Files outside of every layer (fixtures, package.json) are data to whoever reads them, except tests. */
function mayImport(layer: string, allowed: readonly string[], target: string): boolean {
  const other = layerOf(target);
  if (other === undefined) return !target.startsWith('tests/');
  return other === layer || allowed.includes(other);
}

/** The frontmatter and the scripts of an Astro component; what is between them is markup. */
function scriptsOf(astro: string): string {
  const frontmatter = /^\s*---\n([^]*?)\n---/u.exec(astro)?.[1] ?? '';
  const scripts = [...astro.matchAll(/<script\b[^>]*>([^]*?)<\/script>/gu)].map(([, code = '']) => code);
  return [frontmatter, ...scripts].join('\n;\n');
}

function isRelative(target: string): boolean {
  return target.startsWith('./') || target.startsWith('../');
}

/** A file by its path from the root, the files of ours it imports, and the packages and built-in modules. */
export interface SourceFile {
  path: string;
  files: readonly string[];
  packages: readonly string[];
}
