import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { buildKeys, type KeyRow } from '../../../site/search/keys.ts';
import { createSearchSession, type SearchSession, type SearchState } from '../../../site/search/session.ts';
import { fakePagefind } from './pagefind.fake.ts';
import { pagesIn } from './procedures.fixture.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('Nothing is loaded before it is needed', async () => {
  const { session, loads } = aSession();
  expect(session.current()).toEqual({ step: 'idle' });
  expect(loads).toEqual({ keys: 0, pagefind: 0 });
  await session.prepare({ fullText: false });
  expect(loads).toEqual({ keys: 1, pagefind: 0 });
  await session.prepare({ fullText: true });
  expect(loads).toEqual({ keys: 1, pagefind: 1 });
});

test('Titles answer at once, the full texts after a pause', async () => {
  const { session, steps } = aSession();
  await session.type('pesel');
  expect(steps).toEqual(['loading', 'searching']);
  expect(resultsOf(session)).toBe(1);
  await vi.advanceTimersByTimeAsync(249);
  expect(steps).toEqual(['loading', 'searching']);
  await vi.advanceTimersByTimeAsync(1);
  expect(steps).toEqual(['loading', 'searching', 'answered']);
});

test('Typing on starts the pause again, and only the last query is answered', async () => {
  const { session, pagefind } = aSession();
  await session.type('mel');
  await vi.advanceTimersByTimeAsync(200);
  await session.type('meldunek');
  await vi.advanceTimersByTimeAsync(1000);
  expect(session.current()).toMatchObject({ step: 'answered', query: 'meldunek' });
  expect(pagefind.asked).toEqual(['meldunek']);
});

test('Submitting does not wait for the pause', async () => {
  const { session } = aSession();
  await session.submit('pesel');
  expect(session.current()).toMatchObject({ step: 'answered', scope: 'full-text' });
});

test('An empty input is no search', async () => {
  const { session } = aSession();
  await session.submit('pesel');
  await session.type('  ');
  expect(session.current()).toEqual({ step: 'idle' });
});

test('A late answer to an earlier query is not shown', async () => {
  const { session } = aSession();
  const early = session.submit('pesel');
  await session.submit('meldunek');
  await early;
  expect(session.current()).toMatchObject({ query: 'meldunek' });
});

test('Without Pagefind the titles answer', async () => {
  const { session } = aSession({ loadPagefind: () => Promise.reject(new Error('blocked')) });
  await session.submit('pesel');
  expect(session.current()).toMatchObject({ step: 'answered', scope: 'titles' });
  expect(resultsOf(session)).toBe(1);
});

test('Without the search words Pagefind answers', async () => {
  const { session } = aSession({ loadKeys: () => Promise.reject(new Error('404')) });
  await session.submit('pesel');
  expect(session.current()).toMatchObject({ step: 'answered', scope: 'full-text' });
});

test('Without both the search has failed, and the next query tries again', async () => {
  let online = false;
  const offline = () => Promise.reject(new Error('offline'));
  const { session } = aSession({
    loadKeys: () => (online ? Promise.resolve(KEYS) : offline()),
    loadPagefind: offline,
  });
  await session.submit('pesel');
  expect(session.current()).toEqual({ step: 'failed', query: 'pesel' });
  online = true;
  await session.submit('pesel');
  expect(session.current()).toMatchObject({ step: 'answered', scope: 'titles' });
});

const KEYS = buildKeys(pagesIn('pl'));

function aSession(broken: Partial<Parameters<typeof createSearchSession>[0]> = {}) {
  const loads = { keys: 0, pagefind: 0 };
  const pagefind = fakePagefind();
  const loadKeys = (): Promise<KeyRow[]> => {
    loads.keys += 1;
    return Promise.resolve(KEYS);
  };
  const loadPagefind = () => {
    loads.pagefind += 1;
    return Promise.resolve(pagefind);
  };
  const session = createSearchSession({ locale: 'pl', loadKeys, loadPagefind, ...broken });
  const steps: SearchState['step'][] = [];
  session.subscribe(() => steps.push(session.current().step));
  return { session, loads, pagefind, steps };
}

function resultsOf(session: SearchSession): number {
  const state = session.current();
  return 'results' in state ? state.results.length : 0;
}
