import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { runCommand } from '../../../cms/commands/run.ts';
import { loadContent } from '../../../content/model/files/load.ts';
import { openCms, type TestCms } from '../../helpers/cms.ts';
import { changesBetween, everythingIn } from '../access/database.ts';

const good = path.resolve('tests/fixtures/second-city');
const card = 'procedures/library-card';

let cms: TestCms;
let root = '';

beforeAll(async () => {
  cms = await openCms();
  await importFrom(good);
});
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'portal-hostile-'));
  cpSync(good, root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));
afterAll(() => cms.close());

/** Each changes a good folder; another entry of it changes too, and must not get in. */
const attacks: [string, () => void][] = [
  ['a bomb of aliases', () => facts((text) => `a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n${text}`)],
  ['an alias for nothing', () => facts((text) => `${text}\nx: *nobody\n`)],
  ['ten thousand levels', () => facts((text) => `${text}\nx: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`)],
  ['sixty levels', () => facts((text) => `${text}\nx: ${'['.repeat(60)}${']'.repeat(60)}\n`)],
  ['a file of two megabytes', () => facts((text) => `${text}\n# ${'x'.repeat(2_000_000)}\n`)],
  ['a source of two megabytes', () => source((text) => `${text}\n${'tekst '.repeat(350_000)}\n`)],
  ['a tag of its own', () => facts((text) => `${text}\nx: !!js/function "() => 1"\n`)],
  ['a name twice', () => facts((text) => `${text}\nkey: other\nkey: library-card\n`)],
  ['the prototype', () => facts((text) => `${text}\n__proto__:\n  polluted: true\n`)],
  ['the constructor', () => facts((text) => `${text}\nconstructor:\n  prototype: { polluted: true }\n`)],
  ['a field that there is not', () => facts((text) => `${text}\nevil: yes\n`)],
  ['a list for a text', () => facts((text) => text.replace(/^slug: .*$/mu, 'slug: [a, b]'))],
  [
    'a text for a list',
    () => facts((text) => text.replace(/^audiences:[\s\S]*?\n(?=\w)/mu, 'audiences: all\n')),
  ],
  [
    'a key that leads elsewhere',
    () => facts((text) => text.replace(/^key: .*$/mu, 'key: ../../offices/help-desk')),
  ],
  ['a script for an address', () => facts((text) => `${text}\nofficialPage: javascript:alert(1)\n`)],
  ['a NUL in a file', () => source((text) => text.replace('Karta', 'Kar\u0000ta'))],
  ['a hidden change of direction', () => source((text) => `${text}\n\u202Etxet\n`)],
  [
    'no UTF-8',
    () => writeFileSync(path.join(root, card, 'pl.md'), Buffer.from([0x23, 0x20, 0xff, 0xfe, 0x0a])),
  ],
  ['a link for a file', () => link(path.join(cms.data, 'secret'), `${card}/facts.yaml`)],
  ['a link for a source', () => link('/etc/passwd', `${card}/pl.md`)],
  ['a link for a translation', () => link('/etc/passwd', `${card}/uk.yaml`)],
  ['a link for an entry', () => link(cms.data, 'procedures/other-card')],
  ['a link for a collection', () => link(path.join(good, 'procedures'), 'procedures')],
  ['a folder for a file', () => mkdirSync(path.join(root, card, 'uk.yaml'))],
  [
    'a translation into no language',
    () => writeFileSync(path.join(root, card, 'constructor.yaml'), 'targets: []\n'),
  ],
  [
    'a translation of a wrong type',
    () => writeFileSync(path.join(root, card, 'uk.yaml'), 'targets: { a: 1 }\n'),
  ],
  ['half a file', () => facts((text) => `${text.slice(0, 200)}\n  - [`)],
];

describe('an import with', () => {
  test.each(attacks)('%s is refused whole', async (_, attack) => {
    const other = path.join(root, 'offices/help-desk/pl.md');
    writeFileSync(other, readFileSync(other, 'utf8').replace(/^# .*$/mu, '# Zmieniony tytuł'));
    attack();
    const before = await everythingIn(cms);
    const answer = await importFrom(root);
    expect(answer.problems?.length).toBeGreaterThan(0);
    expect(changesBetween(before, await everythingIn(cms))).toEqual([]);
    // What stands in a file that is no content is told to nobody.
    const secret = readFileSync(path.join(cms.data, 'secret'), 'utf8').trim();
    expect(JSON.stringify(answer)).not.toMatch(new RegExp(`${secret}|root:x`, 'u'));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test.each([
    ['in a file', () => source((text) => text.replace('Karta', 'Kar\u0007ta'))],
    ['written in YAML', () => facts((text) => text.replace('participation', '"partici\\u0007pation"'))],
  ])('a control character %s is told as such', async (_, attack) => {
    attack();
    expect(JSON.stringify((await importFrom(root)).problems)).toContain('control character');
  });

  test('a link for the programme is refused', async () => {
    link('/etc/passwd', 'programme.yaml');
    const before = await everythingIn(cms);
    await expect(importFrom(root)).rejects.toThrow(/programme\.yaml cannot be read/u);
    expect(changesBetween(before, await everythingIn(cms))).toEqual([]);
  });

  test('nothing of this gets in', async () => {
    const answer = await importFrom(root);
    expect(answer.problems).toBeUndefined();
    expect(loadContent(root).problems).toEqual([]);
  });
});

async function importFrom(folder: string): Promise<{ problems?: unknown[] }> {
  const request = { root: folder, only: [], dryRun: false, trustApprovals: false };
  return (await runCommand(cms.payload, 'content:import', request)) as { problems?: unknown[] };
}

function facts(change: (text: string) => string): void {
  edit(`${card}/facts.yaml`, change);
}

function source(change: (text: string) => string): void {
  edit(`${card}/pl.md`, change);
}

function edit(name: string, change: (text: string) => string): void {
  const file = path.join(root, name);
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, change(before));
  if (readFileSync(file, 'utf8') === before) throw new Error(`Nothing was changed in ${name}.`);
}

function link(target: string, name: string): void {
  rmSync(path.join(root, name), { recursive: true, force: true });
  symlinkSync(target, path.join(root, name));
}
