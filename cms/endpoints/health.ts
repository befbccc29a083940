import type { Endpoint, Payload } from 'payload';
import { leaseStatus } from '../publish/lease.ts';
import { parseStatus } from '../publish/publishing-status.ts';

/**
 * Whether the CMS can do its work, for programs that watch it: 200 while the database answers, else 503. It says
 * nothing that is not on the portal already.
 */
export const healthEndpoint: Endpoint = {
  method: 'get',
  path: '/health',
  handler: async ({ payload }) => {
    const health = await healthOf(payload);
    return Response.json(health, {
      status: health.database === 'ok' ? 200 : 503,
      headers: { 'cache-control': 'no-store' },
    });
  },
};

/** What works and what does not. */
export async function healthOf(payload: Payload): Promise<Health> {
  try {
    const status = parseStatus(await within(databaseSeconds, leaseStatus(payload)));
    const current = status?.releases.find(({ id }) => id === status.current);
    const isPublishing = status?.failure === undefined && status?.builder?.isRunning === true;
    const last = status?.builder?.results.at(-1);
    return {
      status: isPublishing && last?.outcome !== 'failed' && !status.backup.failed ? 'ok' : 'degraded',
      database: 'ok',
      builder: status?.builder?.isRunning === true ? 'ok' : 'not running',
      lastResult: last?.outcome ?? null,
      release: current?.id ?? null,
      builtAt: current?.builtAt ?? null,
      day: current?.day ?? null,
      backup: status?.backup.at ?? null,
    };
  } catch {
    return {
      status: 'down',
      database: 'does not answer',
      builder: 'not known',
      lastResult: null,
      release: null,
      builtAt: null,
      day: null,
      backup: null,
    };
  }
}

async function within<T>(seconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('too late')), seconds * 1000);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

const databaseSeconds = 5;

export interface Health {
  status: 'ok' | 'degraded' | 'down';
  database: 'ok' | 'does not answer';
  builder: 'ok' | 'not running' | 'not known';
  lastResult: 'released' | 'unchanged' | 'failed' | null;
  release: string | null;
  builtAt: string | null;
  /** The day for which the pages say what is in force. */
  day: string | null;
  /** When the last nightly backup was made. */
  backup: string | null;
}
