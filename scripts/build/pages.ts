import { spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { PortalError } from '../../content/model/portal-error.ts';
import { projectRoot } from '../command-line/places.ts';

/**
 * Renders every page of a snapshot with Astro and gives their number. Astro runs in a process of its own: it reads
 * its settings from the environment and keeps state, and two builds must not share either.
 */
export async function buildPages({
  snapshotFile,
  today,
  out,
  cache,
  only,
  signal,
}: PagesBuild): Promise<number> {
  // Astro takes a folder beside the project whose name only begins like it for a part of the project, and then looks
  // for packages where there are none. So it writes into the project, and what it wrote is moved.
  const written = mkdtempSync(path.join(cacheFolder(), 'pages-'));
  const astro = path.join(projectRoot, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const environment = {
    ...process.env,
    PORTAL_SNAPSHOT: snapshotFile,
    PORTAL_TODAY: today,
    PORTAL_OUT: written,
    PORTAL_CACHE: cache,
    ...(only !== undefined && { PORTAL_ONLY: only }),
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production' as const,
  };
  const build = spawn(process.execPath, [astro, 'build', '--silent'], {
    cwd: projectRoot,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  });
  let output = '';
  build.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  build.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      // A stopped Astro is waited for, so that it writes nothing where others clear up.
      build.on('error', (cause) => {
        if (!signal.aborted || build.pid === undefined) reject(cause);
      });
      build.on('close', resolve);
    });
    signal.throwIfAborted();
    if (code !== 0)
      throw new PortalError(
        `Astro could not build the pages (exit code ${code ?? 'none'}):\n${output.trim()}`,
        'The last lines name the page and the reason.',
      );
    // A folder for this work alone becomes one for readers: a web server of another account may serve it.
    chmodSync(written, 0o755);
    move(written, out);
  } finally {
    rmSync(written, { recursive: true, force: true });
  }
  return readdirSync(out, { recursive: true }).filter((name) => String(name).endsWith('.html')).length;
}

/** The project's own folder for what is made on the way; what killed builds left in it is removed. */
function cacheFolder(): string {
  const folder = path.join(projectRoot, '.cache');
  mkdirSync(folder, { recursive: true });
  // The caller holds the lock of all builds of this project, so nobody is writing there.
  for (const name of readdirSync(folder))
    if (name.startsWith('pages-')) rmSync(path.join(folder, name), { recursive: true, force: true });
  return folder;
}

function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (cause) {
    const otherDisk = cause instanceof Error && 'code' in cause && cause.code === 'EXDEV';
    if (!otherDisk) throw cause;
    cpSync(from, to, { recursive: true });
  }
}

interface PagesBuild {
  snapshotFile: string;
  /** The day on which rules and fees are judged to be in force. */
  today: string;
  out: string;
  cache: string;
  /** The one entry whose pages are wanted, for a preview. */
  only?: string | undefined;
  /** Stops Astro. */
  signal: AbortSignal;
}
