import { performance } from 'node:perf_hooks';
import type { DeskUnit } from '../../cms/desk/view.ts';
import { benchPassword } from './fill-cms.ts';

/**
 * Lets translators save over the network, each an entry of their own, spread over the servers; then asks another
 * server than the one where each text was saved whether it is there.
 */
export async function saveOnServers({ servers, translators, each, entries }: Load): Promise<LoadResult> {
  const people = await Promise.all(
    translators.map(async (email, index) => {
      const server = servers[index % servers.length] ?? '';
      const entry = entries[index % entries.length] ?? '';
      return {
        entry,
        server,
        other: servers[(index + 1) % servers.length] ?? '',
        cookie: await signIn(server, email),
      };
    }),
  );
  const durations: number[] = [];
  const written = new Map<string, string>();
  const start = performance.now();
  await Promise.all(
    people.map(async ({ entry, server, cookie }) => {
      const units = await unitsOf(entry, { server, cookie });
      const revs = new Map(units.map(({ id, current }) => [id, current?.rev ?? 0]));
      for (let index = 0; index < each; index++) {
        const unit = units[index % units.length]?.id ?? '';
        const text = `Переклад ${index}`;
        const began = performance.now();
        const { row } = await ask<{ row: { rev: number } }>(`/api/desk/${entry}/uk/save`, {
          server,
          cookie,
          body: { unit, base: revs.get(unit) ?? 0, text },
        });
        durations.push(performance.now() - began);
        revs.set(unit, row.rev);
        written.set(`${entry} ${unit}`, `${row.rev} ${text}`);
      }
    }),
  );
  const milliseconds = performance.now() - start;
  let lost = 0;
  for (const { entry, other, cookie } of people)
    for (const { id, current } of await unitsOf(entry, { server: other, cookie })) {
      const expected = written.get(`${entry} ${id}`);
      if (expected !== undefined && expected !== `${current?.rev ?? 0} ${current?.target ?? ''}`) lost += 1;
    }
  durations.sort((a, b) => a - b);
  const at = (part: number) => durations[Math.floor(durations.length * part)] ?? 0;
  return { saves: durations.length, lost, milliseconds, median: at(0.5), p95: at(0.95) };
}

async function signIn(server: string, email: string): Promise<string> {
  const answer = await fetch(`${server}/api/users/login`, {
    method: 'POST',
    headers: { origin: server, 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: benchPassword }),
  });
  if (!answer.ok) throw new Error(`${email} could not sign in: ${await answer.text()}`);
  return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
}

async function unitsOf(entry: string, session: Session): Promise<DeskUnit[]> {
  return (await ask<{ units: DeskUnit[] }>(`/api/desk/${entry}/uk`, session)).units;
}

async function ask<Answer>(
  pathname: string,
  { server, cookie, body }: Session & { body?: unknown },
): Promise<Answer> {
  const answer = await fetch(server + pathname, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { origin: server, cookie, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${pathname}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Answer;
}

interface Session {
  server: string;
  cookie: string;
}

interface Load {
  /** Addresses without a final slash. */
  servers: readonly string[];
  /** The e-mail addresses of accounts with `benchPassword`. */
  translators: readonly string[];
  /** How many texts each of them saves. */
  each: number;
  /** Ids such as `procedures/pesel-number`. */
  entries: readonly string[];
}

export interface LoadResult {
  saves: number;
  /** Texts whose last revision is not what was saved last. */
  lost: number;
  milliseconds: number;
  median: number;
  p95: number;
}
