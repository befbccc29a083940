import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { documentOf } from '../../cms/entry/document.ts';
import { entryOf } from '../../cms/publish/read-content.ts';
import { aCity, aHelpDesk } from '../helpers/a-city.ts';
import { openCms, type TestCms } from '../helpers/cms.ts';
import { aProcedure } from '../helpers/content.ts';

test(
  '25 kills during saves leave the entry as before or after, never between',
  { timeout: 600_000 },
  async () => {
    const cms = await openCms({ entries: [aCity(), aHelpDesk(), aProcedure()] });
    let saves = 0;
    for (let kill = 0; kill < 25; kill++) {
      const child = fork(new URL('../helpers/saving-child.ts', import.meta.url), {
        env: {
          ...process.env,
          PORTAL_DATA: cms.data,
          PAYLOAD_SECRET: cms.settings.secret,
          DATABASE_URL: cms.settings.databaseUrl,
          PORTAL_LOG_LEVEL: 'silent',
        },
        execArgv: [],
      });
      await once(child, 'message');
      child.on('message', () => saves++);
      await wait(40 + Math.random() * 250);
      child.kill('SIGKILL');
      await once(child, 'exit');
      expect(await stateOfEntry(cms)).toBe('whole');
    }
    // Enough of them were in the middle of something.
    expect(saves).toBeGreaterThan(10);
    await cms.close();
  },
);

test('a save that is refused leaves the entry whole', async () => {
  const entry = aProcedure({ steps: 12 });
  const cms = await openCms({ entries: [aCity(), aHelpDesk(), entry] });
  const editor = await cms.signIn({ role: 'editor' });
  const { docs } = (await cms.rest({ path: '/api/procedures', as: editor })).json;
  const changed = {
    ...documentOf(entry),
    steps: [{ blockType: 'steps-row', text: '[x](procedure:nowhere)' }],
  };
  const broken = [
    { ...changed, steps: [{ blockType: 'steps-row', text: '' }] },
    { ...changed, title: null },
    changed,
  ];
  for (const body of broken) {
    const answer = await cms.rest({
      method: 'PATCH',
      path: `/api/procedures/${docs[0].id}`,
      body,
      as: editor,
    });
    expect(answer.status).toBe(400);
  }
  const stored = (await cms.rest({ path: `/api/procedures/${docs[0].id}`, as: editor })).json;
  expect(entryOf('procedures', stored)?.texts).toEqual(entry.texts);
  await cms.close();
});

/** Whether the live row and its newest version each say one thing; the version may be one save ahead of the row. */
async function stateOfEntry(cms: TestCms): Promise<'whole' | 'torn'> {
  const find = async (draft: boolean) =>
    (await cms.payload.find({ collection: 'procedures', draft, overrideAccess: true })).docs[0];
  const whole = [await find(false), await find(true)].every((document) => {
    const texts = document && entryOf('procedures', document as unknown as Record<string, unknown>)?.texts;
    if (!texts || !('steps' in texts)) return false;
    if (texts.title === 'Karta biblioteczna') return true;
    const letters = [texts.title, ...texts.steps, ...texts.documents].map((text) => text[0]);
    return letters.length === 25 && new Set(letters).size === 1;
  });
  return whole ? 'whole' : 'torn';
}
