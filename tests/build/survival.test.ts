import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { childOf } from '../helpers/processes.ts';
import { newData, removeData, startPortal, type Running } from '../helpers/running-start.ts';
import { firstPage, staffClient, type StaffClient } from '../helpers/staff-client.ts';

const minutes = 60_000;
const rounds = 50;
const account = { email: 'admin@staff.example', password: 'correct-horse-battery' };

/**
 * Somebody publishes without a pause, somebody reads without a pause, and all the time one of the processes is killed
 * where it stands.
 */
describe('killed over and over', () => {
  const data = newData();
  let running: Running;
  let staff: StaffClient;
  let last = 0;
  let isOver = false;
  /** Changes that the CMS said are saved. */
  let saved = 0;
  const complaints: string[] = [];
  let portalKilledAt = -Infinity;

  beforeAll(async () => {
    running = await startPortal({
      data,
      env: {
        ...{ ADMIN_EMAIL: account.email, ADMIN_PASSWORD: account.password },
        ...{ PORTAL_CONTENT: path.resolve('tests/fixtures/second-city'), PORTAL_QUIET_SECONDS: '0' },
      },
    });
    staff = await staffClient(running.cms, account);
  }, 10 * minutes);
  afterAll(async () => {
    await running.stop();
    removeData(data);
  }, minutes);

  test(
    `${rounds} times, readers have one whole release all the while and get everything that was saved`,
    { timeout: 10 * minutes },
    async () => {
      const { id, address } = await firstPage(staff, running.portal);
      expect((await fetch(address)).status).toBe(200);

      const writing = writeOn(id);
      const reading = readOn(address);
      const killed = { 'cms-server': 0, builder: 0, serve: 0 };
      const commands = Object.keys(killed) as (keyof typeof killed)[];
      let savedBeforeKill = 0;
      for (let round = 0; round < rounds; round++) {
        await wait(Math.random() * 1500);
        // A CMS that is killed before it could save anything has nothing to lose.
        const alive = commands.filter(
          (command) =>
            childOf(running.pid, command) !== undefined &&
            (command !== 'cms-server' || saved > savedBeforeKill),
        );
        const command = alive[Math.floor(Math.random() * alive.length)];
        const pid = command === undefined ? undefined : childOf(running.pid, command);
        if (command === undefined || pid === undefined) {
          round -= 1;
          continue;
        }
        if (command === 'serve') portalKilledAt = performance.now();
        if (command === 'cms-server') savedBeforeKill = saved;
        process.kill(pid, 'SIGKILL');
        killed[command] += 1;
      }
      isOver = true;
      await Promise.all([writing, reading]);
      expect(
        Object.values(killed).every((times) => times > 0),
        JSON.stringify(killed),
      ).toBe(true);
      expect(complaints).toEqual([]);
      expect(saved).toBeGreaterThan(killed['cms-server']);
      await expect
        .poll(() => numberOn(address), { timeout: 2 * minutes, interval: 500 })
        .toBeGreaterThanOrEqual(last);
    },
  );

  async function writeOn(id: string): Promise<void> {
    for (let number = 1; !isOver; number++) {
      try {
        const { status } = await staff('PATCH', `/procedures/${id}`, {
          title: `Zmiana ${number}.`,
          _status: 'published',
        });
        if (status === 200) {
          saved += 1;
          last = number;
        }
      } catch {
        // The CMS is being killed; what it did not say is saved may be or not.
      }
      await wait(100);
    }
  }

  async function readOn(address: string): Promise<void> {
    let newest = 0;
    while (!isOver) {
      try {
        const page = await (await answerOf(address)).text();
        const number = numberIn(page) ?? newest;
        if (number < newest) complaints.push(`after change ${newest} readers got ${number} again`);
        newest = number;
        for (const [, link = ''] of page.matchAll(/(?:href|src)="(\/[^"#?]*\.(?:css|js|svg))[^"]*"/g))
          await answerOf(running.portal + link);
      } catch (error) {
        // Whoever asked while the portal itself was killed got no answer; it must be back within seconds.
        const seconds = Math.round((performance.now() - portalKilledAt) / 1000);
        if (seconds > 10) complaints.push(`${String(error)}, ${seconds} s after the portal was killed`);
      }
      await wait(20);
    }
  }

  async function answerOf(url: string): Promise<Response> {
    const answer = await fetch(url);
    if (answer.status !== 200) complaints.push(`${answer.status} ${url}`);
    return answer;
  }

  async function numberOn(address: string): Promise<number> {
    return numberIn(await (await fetch(address)).text()) ?? 0;
  }
});

function numberIn(page: string): number | undefined {
  const found = /Zmiana (\d+)\./.exec(page)?.[1];
  return found === undefined ? undefined : Number(found);
}
