import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { PortalError } from '../../content/model/portal-error.ts';
import type { Row } from './portable.ts';

/** Writes rows as JSON, one a line, and gives size and hash of what was written. */
export async function writeLines(file: string, rows: AsyncIterable<Row>): Promise<Written> {
  const stream = createWriteStream(file, { mode: 0o600, flags: 'wx' });
  const done = finished(stream);
  // Whoever waits below hears of a failure; without this line it would also end the process.
  done.catch(() => undefined);
  const hash = createHash('sha256');
  let bytes = 0;
  let count = 0;
  try {
    for await (const row of rows) {
      const line = Buffer.from(`${JSON.stringify(row)}\n`);
      hash.update(line);
      bytes += line.length;
      count++;
      if (!stream.write(line)) await Promise.race([once(stream, 'drain'), done]);
    }
    stream.end();
    await done;
  } finally {
    stream.destroy();
  }
  return { bytes, rows: count, sha256: hash.digest('hex') };
}

/** Reads them again, never more than one line at a time. */
export async function* readLines(file: string): AsyncGenerator<Row> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    let data = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    for (let end = data.indexOf(newline); end !== -1; end = data.indexOf(newline)) {
      yield parsed(data.subarray(0, end), file);
      data = data.subarray(end + 1);
    }
    if (data.length > longestLine) throw broken(file, 'has a line that is too long');
    rest = data;
  }
  if (rest.length > 0) throw broken(file, 'ends in the middle of a line');
}

function parsed(line: Buffer, file: string): Row {
  let value: unknown;
  try {
    value = JSON.parse(line.toString('utf8'));
  } catch {
    throw broken(file, 'has a line that is no JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw broken(file, 'has a line that is no row');
  return value as Row;
}

function broken(file: string, what: string): PortalError {
  return new PortalError(
    `The backup is broken: ${file.split('/').slice(-2).join('/')} ${what}.`,
    'Use another backup. Nothing was changed.',
  );
}

const newline = 0x0a;
const longestLine = 16 * 1024 * 1024;

interface Written {
  bytes: number;
  rows: number;
  sha256: string;
}
