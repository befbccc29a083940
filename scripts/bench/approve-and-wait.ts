import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { benchPassword } from './fill-cms.ts';

/** Approves one text after the other; gives for each the milliseconds until readers had it. */
export async function approveAndWait({ cms, portal, rounds }: Waiting): Promise<number[]> {
  const reviewer = await session(cms, 'reviewer@staff.example');
  const editor = await session(cms, 'editor@staff.example');
  const { docs } = (await editor(
    'GET',
    // What the portal counts are procedures.
    '/targets?where[locale][equals]=uk&where[state][equals]=submitted&where[entry][contains]=procedures/&limit=200&sort=key',
  )) as {
    docs: { key: string; entry: string }[];
  };
  const times: number[] = [];
  for (const { key, entry } of docs.slice(0, rounds)) {
    const before = await approvedIn(portal);
    const start = performance.now();
    await reviewer('POST', `/desk/${entry}/uk/approve`, { rows: [key] });
    await editor('POST', '/releases/now', {});
    while ((await approvedIn(portal)) <= before) {
      if (performance.now() - start > longest)
        throw new Error(`${key} is not visible after ${longest / 1000} s`);
      await wait(20);
    }
    times.push(performance.now() - start);
  }
  if (times.length < rounds) throw new Error(`only ${times.length} texts wait for approval`);
  return times;
}

// Milliseconds.
const longest = 120_000;

/** How many Ukrainian texts readers have as approved. */
async function approvedIn(portal: string): Promise<number> {
  const answer = await fetch(`${portal}coverage.json`);
  if (!answer.ok) return 0;
  const { byLocale } = (await answer.json()) as { byLocale: { uk: { units: { approved: number } } } };
  return byLocale.uk.units.approved;
}

async function session(cms: string, email: string) {
  const headers = { origin: cms, 'content-type': 'application/json' };
  const body = JSON.stringify({ email, password: benchPassword });
  const answer = await fetch(`${cms}/api/users/login`, { method: 'POST', headers, body });
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
  return async (method: 'GET' | 'POST', pathname: string, wish?: unknown): Promise<unknown> => {
    const response = await fetch(`${cms}/api${pathname}`, {
      method,
      headers: { ...headers, cookie },
      ...(wish !== undefined && { body: JSON.stringify(wish) }),
    });
    if (!response.ok) throw new Error(`${method} ${pathname}: ${response.status} ${await response.text()}`);
    return response.json();
  };
}

interface Waiting {
  cms: string;
  /** With its final slash. */
  portal: string;
  rounds: number;
}
