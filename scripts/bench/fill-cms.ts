import { openPayload } from '../../cms/setup/open-payload.ts';
import { createUser, userRequest } from '../../cms/setup/create-user.ts';
import { importContent } from '../../cms/exchange/import-content.ts';
import type { Settings } from '../../cms/settings.ts';
import { allEntries } from '../../content/model/snapshot.ts';
import { contentRoot, today } from '../command-line/places.ts';
import { readSnapshot } from '../content/read-snapshot.ts';
import { generateSnapshot } from '../generate/generate-snapshot.ts';

/** Fills an empty CMS with as many procedures as wanted in every locale, and accounts to work with. */
export async function fillCms(settings: Settings, { procedures }: { procedures: number }): Promise<void> {
  const { snapshot } = readSnapshot({ file: undefined, content: contentRoot() });
  const day = today(snapshot.city.facts.timeZone);
  const generated = generateSnapshot(snapshot, { procedures, day });
  const payload = await openPayload(settings);
  try {
    await importContent(payload, {
      content: { entries: allEntries(generated), programme: generated.programme },
      only: [],
      dryRun: false,
      trustApprovals: false,
      unfinished: true,
    });
    for (const [name, role, rights] of [
      ['editor', 'editor', {}],
      ['reviewer', 'translator', { reviewLocales: ['uk'], competence: 'native-speaking-staff' }],
      ['administrator', 'administrator', {}],
    ] as const)
      await createUser(
        payload,
        userRequest.parse({ email: `${name}@staff.example`, role, password: benchPassword, ...rights }),
      );
  } finally {
    await payload.destroy();
  }
}

export const benchPassword = 'correct-horse-battery';
