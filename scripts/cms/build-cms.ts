import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PortalError } from '../../content/model/portal-error.ts';
import { underLock } from '../build/lock.ts';

/** Whether the CMS was built from the files that are there now. */
export function isBuilt(root: string): boolean {
  return (
    existsSync(path.join(root, 'cms', '.next', 'BUILD_ID')) &&
    readIfThere(noteFile(root)) === digestOfInputs(root)
  );
}

/** Builds the CMS's pages with Next, about a minute's work, unless somebody else just did; what of is noted last. */
export async function buildCms(root: string, { signal }: { signal: AbortSignal }): Promise<void> {
  const file = path.join(root, '.cache', 'build-cms.lock');
  await underLock({ file, print: console.log, signal }, async () => {
    if (!isBuilt(root)) await buildWithNext(root, { signal });
  });
}

async function buildWithNext(root: string, { signal }: { signal: AbortSignal }): Promise<void> {
  const digest = digestOfInputs(root);
  const next = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next');
  const child = spawn(process.execPath, [next, 'build', 'cms'], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      PORTAL_ROOT: root,
      // Nothing is signed and no database opened while pages are built; the real ones come when they are served.
      PAYLOAD_SECRET: 'only-there-while-the-pages-are-built',
      DATABASE_URL: 'file:/nowhere.db',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  });
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said += text.toString()));
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0)
    throw new PortalError(
      `The CMS could not be built:\n${said.trim()}`,
      'Mend what Next names above and start again.',
    );
  writeFileSync(noteFile(root), digest);
}

/** SHA-256 over every file that the build reads, so that an unchanged checkout is not built again. */
function digestOfInputs(root: string): string {
  const hash = createHash('sha256');
  for (const folder of ['cms', 'content/model', 'locales']) {
    const files = readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => path.join(file.parentPath, file.name))
      .filter((file) => !file.includes(`${path.sep}.next${path.sep}`) && !notRead.test(file))
      .sort();
    for (const file of files) hash.update(path.relative(root, file)).update('\0').update(readFileSync(file));
  }
  return hash.update(readFileSync(path.join(root, 'package-lock.json'))).digest('hex');
}

function noteFile(root: string): string {
  return path.join(root, 'cms', '.next', 'portal-inputs');
}

function readIfThere(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

// Next writes these itself.
const notRead = /next-env\.d\.ts$|tsconfig\.json$|\.tsbuildinfo$/;
