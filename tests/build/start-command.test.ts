import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { copyProject } from '../helpers/project-copy.ts';

test(
  'start builds, tells the address at the end, answers there, and ends cleanly when asked to',
  { timeout: 120_000 },
  async () => {
    using project = copyProject();
    const child = execFile(process.execPath, ['scripts/run.mjs', 'start'], {
      cwd: project.root,
      env: { ...process.env, PORTAL_PORT: '0', HOST: '' },
    });
    let said = '';
    child.stdout?.on('data', (text: string) => (said += text));
    const told = () => /The portal is at (http:\/\/127\.0\.0\.1:\d+)\//.exec(said)?.[1];
    while (told() === undefined && child.exitCode === null)
      await new Promise((resolve) => setTimeout(resolve, 50));

    expect(said).toMatch(/\[1\/5\][^]*\[5\/5\][^]*0 of at least 50 procedures count/);
    const answer = await fetch(`${told() ?? ''}/ar/procedures/pesel-number/`);
    expect([answer.status, (await answer.text()).includes('dir="rtl"')]).toEqual([200, true]);

    child.kill('SIGTERM');
    expect(await once(child, 'close')).toEqual([0, null]);
  },
);
