import { execFile } from 'node:child_process';
import path from 'node:path';
import { PortalError } from '../../content/model/portal-error.ts';

/**
 * The same copy made by a process of its own, which only reads: SQLite answers in one go, and nobody could save until
 * a large database was copied and checked.
 */
export async function copyApart(root: string, { database, target }: Copy): Promise<void> {
  const script = path.join(root, 'cms', 'backup', 'raw-copy-process.ts');
  const failure = await new Promise<string | undefined>((resolve) => {
    execFile(process.execPath, [script, database, target], (error, stdout, stderr) => {
      resolve(error ? stdout || JSON.stringify({ message: stderr || error.message }) : undefined);
    });
  });
  if (failure === undefined) return;
  const { message = 'no reason was told', hint, code } = JSON.parse(failure) as Failure;
  if (hint !== undefined) throw new PortalError(message, hint);
  throw Object.assign(new Error(`The database could not be copied: ${message}`), { code });
}

interface Copy {
  database: string;
  target: string;
}

interface Failure {
  message?: string;
  hint?: string;
  code?: string;
}
