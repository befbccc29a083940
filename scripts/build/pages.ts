import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { PortalError } from '../../content/model/portal-error.ts';
import { projectRoot } from '../command-line/places.ts';

/**
 * Renders every page of a snapshot with Astro and gives their number. Astro runs in a process of its own: it reads
 * its settings from the environment and keeps state, and two builds must not share either.
 */
export async function buildPages({ snapshotFile, today, out, cache }: PagesBuild): Promise<number> {
  const astro = path.join(projectRoot, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const environment = {
    ...process.env,
    PORTAL_SNAPSHOT: snapshotFile,
    PORTAL_TODAY: today,
    PORTAL_OUT: out,
    PORTAL_CACHE: cache,
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production',
  };
  const build = spawn(process.execPath, [astro, 'build', '--silent'], {
    cwd: projectRoot,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // A build that is asked to stop takes Astro with it; the caller then clears up.
  const stopped = new AbortController();
  const stop = () => {
    stopped.abort();
    build.kill();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  let output = '';
  build.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  build.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) =>
    build.on('error', reject).on('close', resolve),
  );
  process.off('SIGINT', stop).off('SIGTERM', stop);
  if (stopped.signal.aborted)
    throw new PortalError(
      'The build was stopped; what was there before is unchanged.',
      'Start it again when you like.',
    );
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
}
