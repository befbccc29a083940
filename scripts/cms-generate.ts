import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PortalError } from '../content/model/portal-error.ts';
import { readOptions } from './command-line/options.ts';
import { projectRoot } from './command-line/places.ts';

const help = `
npm run cms:generate [-- --migration NAME]

Writes what follows from the CMS's configuration: its types, the map of its components and, with --migration, the
steps that bring an SQLite database from the last migration to the schema as it is now. Run it after every change
in cms/collections or content/model/schemas and commit what it writes.

  --migration NAME   also write a migration, named after what changes
  --help             show this
`;

/** Writes Payload's generated files. */
export async function main(args: string[]): Promise<void> {
  const options = readOptions(args, { options: { migration: { type: 'string' } }, help });
  if (!options) return;
  await payload('generate:types');
  await payload('generate:importmap');
  const { migration } = options.values;
  if (migration === undefined) return;
  await payload('migrate:create', migration, '--skip-empty');
  mendMigrations(path.join(projectRoot, 'cms', 'migrations', 'sqlite'));
}

async function payload(...args: string[]): Promise<void> {
  const data = mkdtempSync(path.join(tmpdir(), 'portal-generate-'));
  const bin = path.join(projectRoot, 'node_modules', 'payload', 'bin.js');
  const child = spawn(process.execPath, [bin, ...args], {
    cwd: projectRoot,
    env: {
      ...process.env,
      PAYLOAD_CONFIG_PATH: path.join('cms', 'payload.config.ts'),
      PAYLOAD_SECRET: 'only-there-while-files-are-generated',
      PORTAL_DATA: data,
      PORTAL_LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [code] = (await once(child, 'close')) as [number | null];
  rmSync(data, { recursive: true, force: true });
  if (code !== 0) throw new PortalError(`payload ${args.join(' ')} failed.`, 'It said above why.');
}

/** Payload writes its migrations for a bundler; Node runs ours as they are, with endings and types marked as such. */
function mendMigrations(folder: string): void {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.ts'))) {
    const file = path.join(folder, name);
    const text = readFileSync(file, 'utf8')
      .replace('{ MigrateUpArgs, MigrateDownArgs, sql }', '{ type MigrateUpArgs, type MigrateDownArgs, sql }')
      .replace(/\(\{ db, payload, req \}: Migrate/g, '({ db }: Migrate')
      .replace(/from '(\.\/\d[^']*?)(?:\.ts)?'/g, "from '$1.ts'");
    writeFileSync(file, text);
  }
}
