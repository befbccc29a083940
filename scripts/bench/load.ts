import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

/** Asks a server for pages in turn with wrk, as a browser would, and measures the answers. */
export async function load({ url, paths, seconds, connections, folder }: Load): Promise<Measured> {
  const script = path.join(folder, 'load.lua');
  writeFileSync(script, lua(paths));
  const { stdout } = await promisify(execFile)('wrk', [
    ...['-t', '1', '-c', String(connections), '-d', `${seconds}s`],
    ...['-H', 'Accept-Encoding: gzip, deflate, br', '-s', script, url],
  ]);
  const line = stdout.split('\n').find((text) => text.startsWith('{'));
  const { requests, duration, p95, failed } = JSON.parse(line ?? '{}') as Record<string, number>;
  if (requests === undefined || duration === undefined || p95 === undefined || failed === undefined)
    throw new Error(`wrk said something else than expected:\n${stdout}`);
  return { perSecond: (requests * 1e6) / duration, p95: p95 / 1000, failed };
}

function lua(paths: readonly string[]): string {
  return `local paths = { ${paths.map((name) => JSON.stringify(name)).join(', ')} }
local turn = 0
function request()
  turn = turn % #paths + 1
  return wrk.format('GET', paths[turn])
end
function done(summary, latency)
  local errors = summary.errors
  local failed = errors.connect + errors.read + errors.write + errors.status + errors.timeout
  io.write(string.format('{"requests":%d,"duration":%d,"p95":%d,"failed":%d}\\n',
    summary.requests, summary.duration, latency:percentile(95), failed))
end
`;
}

interface Load {
  url: string;
  paths: readonly string[];
  seconds: number;
  connections: number;
  /** Where to write what wrk reads. */
  folder: string;
}

export interface Measured {
  perSecond: number;
  /** Milliseconds within which 95 of 100 answers were there. */
  p95: number;
  /** Answers that were errors, or none. */
  failed: number;
}
