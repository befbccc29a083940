import { createHash } from 'node:crypto';
import {
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { verifyRelease } from '../../scripts/build/verify.ts';
import { compressFolder } from '../../scripts/release/compress.ts';
import { linkPrevious } from '../../scripts/release/previous-links.ts';

/** A data folder with releases made of built portals; `switchTo` does what the builder does. */
export function aDataFolder(): DataFolder {
  const data = mkdtempSync(path.join(tmpdir(), 'portal-data-'));
  let releases = 0;
  return {
    data,
    add: (built) => {
      const release = releaseOf(built);
      const id = `20261122T19300000${releases++}Z-${release.slice(0, 12)}`;
      const folder = path.join(data, 'releases', id);
      for (const file of filesIn(built)) {
        const target = path.join(folder, 'site', file);
        mkdirSync(path.dirname(target), { recursive: true });
        linkSync(path.join(built, file), target);
      }
      return { id, release, site: path.join(folder, 'site'), folder };
    },
    switchTo: ({ id }) => {
      linkPrevious({ data, id });
      symlinkSync(path.join('releases', id), path.join(data, 'current.new'));
      renameSync(path.join(data, 'current.new'), path.join(data, 'current'));
    },
    [Symbol.dispose]: () => {
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/**
 * A copy of a built portal as another snapshot and another version of the style sheets would give it: another release
 * on each page, other names for search data and styles. Much quicker than a build, and checked like one.
 */
export async function anotherBuild(built: string, { name }: { name: string }): Promise<string> {
  const out = path.join(mkdtempSync(path.join(tmpdir(), 'portal-other-')), 'site');
  const release = releaseOf(built);
  const other = createHash('sha256').update(name).digest('hex');
  const renamed = (text: string) =>
    text
      .replaceAll(release, other)
      .replaceAll(release.slice(0, 12), other.slice(0, 12))
      .replaceAll('/_astro/style.', `/_astro/style-${name}.`);
  for (const file of filesIn(built).filter((name) => !/\.(br|gz)$/.test(name))) {
    const source = path.join(built, file);
    const target = path.join(out, renamed(`/${file}`));
    mkdirSync(path.dirname(target), { recursive: true });
    if (/\.(html|json)$/.test(file)) writeFileSync(target, renamed(readFileSync(source, 'utf8')));
    else cpSync(source, target);
  }
  verifyRelease({ folder: out, release: other });
  await compressFolder(out);
  return out;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
}

function releaseOf(built: string): string {
  return (JSON.parse(readFileSync(path.join(built, 'release.json'), 'utf8')) as { release: string }).release;
}

export interface DataFolder extends Disposable {
  data: string;
  /** Copies a built portal to where releases are. */
  add: (built: string) => TestRelease;
  /** Makes a release the current one. */
  switchTo: (release: Pick<TestRelease, 'id'>) => void;
}

export interface TestRelease {
  id: string;
  /** The hash that its pages carry. */
  release: string;
  folder: string;
  site: string;
}
