import { createHash } from 'node:crypto';
import {
  createReadStream,
  createWriteStream,
  mkdirSync,
  openSync,
  readSync,
  closeSync,
  statfsSync,
} from 'node:fs';
import path from 'node:path';
import { Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { Parser, type ReadEntry } from 'tar';
import { PortalError } from '../../content/model/portal-error.ts';
import { backupFormat, manifestName, manifestSchema, type Manifest, type Part } from './manifest.ts';

/**
 * Takes a backup apart into an empty folder and believes nothing it says: parts must come in the manifest's order,
 * with the names, sizes and hashes that stand there, and nothing else may be in the file.
 */
export async function unpack(file: string, folder: string): Promise<Manifest> {
  if (!isGzip(file))
    throw refusal(file, 'is no backup of this portal', 'Name a file that `npm run backup` made.');
  const state: State = { file, folder, manifest: undefined, next: 0 };
  const parser = new Parser({
    strict: true,
    maxMetaEntrySize: 64 * 1024,
    // Sizes are checked against the manifest; texts that repeat themselves are packed very small.
    maxDecompressionRatio: Infinity,
  });
  const stop = new AbortController();
  // One after the other: the parser tells of an entry as soon as the one before was read, not when it was judged.
  let taken = Promise.resolve();
  try {
    await new Promise<void>((resolve, reject) => {
      parser.on('entry', (entry: ReadEntry) => {
        taken = taken.then(() => takeEntry(state, entry));
        taken.catch(reject);
      });
      parser.on('error', reject);
      parser.on('end', resolve);
      pipeline(createReadStream(file), createGunzip(), limit(state), into(parser), {
        signal: stop.signal,
      }).catch(reject);
    });
    await taken;
  } catch (error) {
    throw asRefusal(file, error);
  } finally {
    stop.abort();
  }
  const { manifest } = state;
  if (manifest?.parts.length !== state.next)
    throw refusal(file, 'is not whole: parts are missing at its end');
  return manifest;
}

async function takeEntry(state: State, entry: ReadEntry): Promise<void> {
  if (entry.type !== 'File') throw refusal(state.file, `holds “${entry.path}”, which is no plain file`);
  if (!state.manifest) {
    state.manifest = await readManifest(state.file, entry);
    refuseTooLarge(state.file, state.folder, state.manifest);
    return;
  }
  const part = state.manifest.parts[state.next++];
  if (part?.name !== entry.path || part.bytes !== entry.size)
    throw refusal(state.file, `holds “${entry.path}”, which its list of contents does not have there`);
  await takePart(state, entry, part);
}

async function takePart({ file, folder }: State, entry: ReadEntry, part: Part): Promise<void> {
  const target = path.join(folder, part.name);
  mkdirSync(path.dirname(target), { recursive: true, mode: 0o700 });
  const hash = createHash('sha256');
  const stream = createWriteStream(target, { mode: 0o600, flags: 'wx' });
  await pipeline(
    entry as unknown as AsyncIterable<Buffer>,
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        hash.update(chunk);
        yield chunk;
      }
    },
    stream,
  );
  if (hash.digest('hex') !== part.sha256)
    throw refusal(file, `is damaged: “${part.name}” is not what it was when the backup was made`);
}

async function readManifest(file: string, entry: ReadEntry): Promise<Manifest> {
  if (entry.path !== manifestName || entry.size > largestManifest)
    throw refusal(
      file,
      'does not begin with a list of its contents',
      'Name a file that `npm run backup` made.',
    );
  const chunks: Buffer[] = [];
  for await (const chunk of entry as unknown as AsyncIterable<Buffer>) chunks.push(chunk);
  let value: unknown;
  try {
    value = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw refusal(file, 'has a list of contents that cannot be read');
  }
  const version = (value as { formatVersion?: unknown } | null)?.formatVersion;
  if (version !== backupFormat)
    throw refusal(
      file,
      `is of format ${JSON.stringify(version)}; this portal reads format ${backupFormat}`,
      'Restore it with the version of the portal that made it, or a newer one.',
    );
  const parsed = manifestSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw refusal(file, `has a wrong list of contents: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`);
}

/** A small file may claim to be a large one: better told now than when the disk is full. */
function refuseTooLarge(file: string, folder: string, manifest: Manifest): void {
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  const wanted = sizeOf(manifest);
  if (wanted < free) return;
  throw refusal(
    file,
    `holds ${inMegabytes(wanted)} MB, and there are ${inMegabytes(free)} MB free for ${folder}`,
    'Make room, or name a folder on another disk.',
  );
}

/** Ends a stream that goes on longer than the list of contents says it may. */
function limit(state: State): Transform {
  let bytes = 0;
  return new Transform({
    transform(chunk: Buffer, _, done) {
      bytes += chunk.length;
      const parts = state.manifest?.parts.length ?? 0;
      const most = (state.manifest ? sizeOf(state.manifest) : 0) + largestManifest + parts * mostBeside;
      if (bytes > most) done(refusal(state.file, 'goes on behind its last part'));
      else done(null, chunk);
    },
  });
}

/** The parser is a stream of an older kind. What comes behind the end of the archive it need not keep. */
function into(parser: Parser): Writable {
  let ended = false;
  parser.on('eof', () => (ended = true));
  return new Writable({
    write(chunk: Buffer, _, done) {
      if (ended || parser.write(chunk)) done();
      else parser.once('drain', () => done());
    },
    final(done) {
      parser.end();
      done();
    },
  });
}

function isGzip(file: string): boolean {
  const handle = openSync(file, 'r');
  try {
    const start = Buffer.alloc(2);
    readSync(handle, start);
    return start[0] === 0x1f && start[1] === 0x8b;
  } finally {
    closeSync(handle);
  }
}

function asRefusal(file: string, error: unknown): unknown {
  if (error instanceof PortalError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^Z_|^TAR_/.test(code) || 'tarCode' in Object(error)
    ? refusal(file, `is damaged (${error instanceof Error ? error.message : String(error)})`)
    : error;
}

function refusal(file: string, what: string, hint = 'Use another backup.'): PortalError {
  return new PortalError(`${file} ${what}.`, `${hint} Nothing was changed.`);
}

function sizeOf({ parts }: Manifest): number {
  return parts.reduce((sum, { bytes }) => sum + bytes, 0);
}

function inMegabytes(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024);
}

const largestManifest = 4 * 1024 * 1024;
// Beside the bytes of a part stand its name, its filling up, and a long name's own entry.
const mostBeside = 4096;

interface State {
  file: string;
  folder: string;
  manifest: Manifest | undefined;
  /** The part that must come next. */
  next: number;
}
