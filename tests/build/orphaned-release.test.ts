import { spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { serializeSnapshot } from '../../content/model/snapshot.ts';
import { newData, removeData } from '../helpers/running-start.ts';
import { statesSnapshot } from '../helpers/states-snapshot.ts';

/** Starts what makes a release, tells its number and each step, and is killed by whoever listens. */
const builder = `
const child = require('node:child_process').spawn(process.execPath,
  ['scripts/run.mjs', 'build-release', '--snapshot', process.argv[1]], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
child.on('message', ({ step }) => console.log(child.pid + ' ' + (step ? step.label : 'made')));`;

// One that waits for ever keeps every later build waiting.
test('a release whose builder is killed ends by itself', async () => {
  const data = newData();
  onTestFinished(() => {
    removeData(data);
  });
  const snapshot = path.join(data, 'snapshot.json');
  writeFileSync(snapshot, serializeSnapshot(statesSnapshot()));
  const parent = spawn(process.execPath, ['-e', builder, snapshot], {
    env: { ...process.env, PORTAL_DATA: data },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const pid = await new Promise<string>((resolve) => {
    parent.stdout.on('data', (text: Buffer) => {
      const told = new RegExp(`(\\d+) Pages`).exec(text.toString());
      if (told) resolve(told[1] ?? '');
    });
  });
  parent.kill('SIGKILL');
  await expect.poll(() => existsSync(`/proc/${pid}`), { timeout: 15_000 }).toBe(false);
  expect(existsSync(path.join(data, 'releases', '.part', 'site', 'release.json'))).toBe(false);
});
