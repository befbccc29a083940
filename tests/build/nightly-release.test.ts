import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { queueSnapshot } from '../../cms/publish/queue.ts';
import { currentRelease, readRelease } from '../../cms/publish/release-places.ts';
import { serializeSnapshot } from '../../content/model/snapshot.ts';
import { projectRoot } from '../../scripts/command-line/places.ts';
import { readSnapshot } from '../../scripts/content/read-snapshot.ts';
import { evidenceDays } from '../../scripts/release/evidence.ts';
import { runBuilder } from '../../scripts/release/run-builder.ts';
import { newData, removeData } from '../helpers/running-start.ts';

test(
  'each day in the city begins with a release of what readers have, and its evidence is kept',
  { timeout: 180_000 },
  async () => {
    const data = newData();
    const controller = new AbortController();
    onTestFinished(() => removeData(data));
    const { snapshot } = readSnapshot({
      file: undefined,
      content: path.resolve('tests/fixtures/second-city'),
    });
    queueSnapshot({ data }, { bytes: serializeSnapshot(snapshot), reason: 'change' });
    // A quarter to midnight of 3 March 2027 in Warsaw, where it is an hour later than in London.
    let now = new Date('2027-03-03T22:45:00Z');
    const lines: string[] = [];
    const builder = runBuilder({
      ...{ root: projectRoot, data, signal: controller.signal, now: () => now },
      log: (line) => lines.push(line),
    });
    const current = () => readRelease(data, currentRelease(data) ?? '');
    await expect.poll(() => current()?.day, { timeout: 90_000 }).toBe('2027-03-03');
    const first = current();

    now = new Date('2027-03-03T23:05:00Z');
    await expect.poll(() => current()?.day, { timeout: 90_000 }).toBe('2027-03-04');
    expect(current()).toMatchObject({ reason: 'nightly', snapshot: first?.snapshot });
    const { day } = JSON.parse(readFileSync(path.join(data, 'current/site/release.json'), 'utf8')) as {
      day: string;
    };
    expect(day).toBe('2027-03-04');
    await expect.poll(() => evidenceDays(data)).toEqual(['2027-03-03', '2027-03-04']);

    // A clock that is set back makes a release too, and its name is still later than the one before it.
    now = new Date('2027-03-02T12:00:00Z');
    const second = current();
    await expect.poll(() => current()?.day, { timeout: 90_000 }).toBe('2027-03-02');
    expect((current()?.id ?? '') > (second?.id ?? '')).toBe(true);
    controller.abort();
    await builder;
    expect(lines.filter((line) => line.startsWith('failed'))).toEqual([]);
  },
);
