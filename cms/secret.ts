import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The secret that signs sessions, if the data folder has one. */
export function readSecret(data: string): string | undefined {
  return unless('ENOENT', () => readFileSync(secretFile(data), 'utf8').trim());
}

/**
 * Makes the secret, which only this account may read. Of two starts at once the first one's is kept by both; it is
 * there whole or not at all, so that nobody reads half of it.
 */
export function makeSecret(data: string): string {
  const mine = `${secretFile(data)}.${process.pid}`;
  const secret = randomBytes(32).toString('hex');
  try {
    writeFileSync(mine, `${secret}\n`, { mode: 0o600 });
    unless('EEXIST', () => {
      linkSync(mine, secretFile(data));
    });
    return readSecret(data) ?? secret;
  } finally {
    rmSync(mine, { force: true });
  }
}

function secretFile(data: string): string {
  return path.join(data, 'secret');
}

function unless<T>(code: string, run: () => T): T | undefined {
  try {
    return run();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === code) return undefined;
    throw error;
  }
}
