import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { runInChild } from '../../../scripts/release/run-in-child.ts';

test('the last thing a child says before it leaves is heard, however long it is', async () => {
  const root = mkdtempSync(path.join(tmpdir(), 'portal-child-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  mkdirSync(path.join(root, 'scripts'));
  writeFileSync(
    path.join(root, 'scripts', 'run.mjs'),
    `import { tellParent } from ${JSON.stringify(pathToFileURL(path.resolve('scripts/command-line/tell-parent.ts')).href)};
await tellParent({ warnings: 'x'.repeat(5_000_000) });
process.disconnect();`,
  );
  const heard: { warnings: string }[] = [];
  const code = await runInChild<{ warnings: string }>({
    root,
    args: [],
    signal: new AbortController().signal,
    onMessage: (message) => heard.push(message),
  });
  expect([code, heard.map(({ warnings }) => warnings.length)]).toEqual([0, [5_000_000]]);
});
