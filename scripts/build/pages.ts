import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
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
  const astro = path.join(projectRoot, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const environment = {
    ...process.env,
    PORTAL_SNAPSHOT: snapshotFile,
    PORTAL_TODAY: today,
    PORTAL_OUT: out,
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
  return readdirSync(out, { recursive: true }).filter((name) => String(name).endsWith('.html')).length;
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
