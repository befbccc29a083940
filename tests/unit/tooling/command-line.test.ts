import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { afterEach, expect, test } from 'vitest';
import { PortalError } from '../../../content/model/portal-error.ts';
import { commands } from '../../../scripts/command-line/commands.mjs';
import { refusal } from '../../../scripts/command-line/node-version.mjs';
import { explain, run } from '../../../scripts/command-line/run-command.mjs';

const root = new URL('../../../', import.meta.url);

afterEach(() => {
  process.exitCode = undefined;
});

test.each(['18.20.0', '20.20.2', '22.17.1', '23.5.0'])('Node %s is refused, with a remedy', (version) => {
  expect(refusal(version)).toContain(`needs Node 22.18 or newer; this is Node ${version}`);
  expect(refusal(version)).toContain('npm ci');
});

test.each(['22.18.0', '23.6.0', '24.0.0', '26.3.1'])('Node %s will do', (version) => {
  expect(refusal(version)).toBeUndefined();
});

test('a command gets its arguments and ends with 0', async () => {
  const seen: string[][] = [];
  const { code } = await runWith('build', ['--locale', 'uk'], (args) => void seen.push(args));
  expect({ code, seen }).toEqual({ code: 0, seen: [['--locale', 'uk']] });
});

test('an exit code that a command sets itself is kept', async () => {
  const { code } = await runWith('build', [], () => {
    process.exitCode = 1;
  });
  expect(code).toBe(1);
});

test('a broken set-up is told as message and hint, without a stack', async () => {
  const { code, printed } = await runWith('build', [], () => {
    throw new PortalError('content/programme.yaml is missing', 'Restore it from the repository.');
  });
  expect({ code, printed }).toEqual({
    code: 1,
    printed: ['content/programme.yaml is missing\n  Restore it from the repository.'],
  });
});

test('an option that a command does not know ends with 2 and names the help', async () => {
  const { code, printed } = await runWith(
    'build',
    ['--lcoale'],
    (args) => void parseArgs({ args, options: {} }),
  );
  expect(code).toBe(2);
  expect(printed.join('\n')).toContain('`npm run build -- --help`');
});

test('an error of usage that a command throws itself ends with 2', () => {
  const error = Object.assign(new Error('There is no locale "xx".'), { name: 'UsageError' });
  expect(explain(error, 'npm run build -- --help')).toEqual({
    code: 2,
    text: 'There is no locale "xx".\n  `npm run build -- --help` lists what it understands.',
  });
});

test('any other error keeps its stack and is called a bug of ours', async () => {
  const { code, printed } = await runWith('build', [], () => {
    throw new TypeError('x is not a function');
  });
  expect(code).toBe(1);
  expect(printed.join('\n')).toMatch(/TypeError: x is not a function\n\s+at [^]*a bug of ours/u);
});

test('an unknown command, and none at all, list the commands', async () => {
  const unknown = await runWith('biuld', [], () => undefined);
  const none = await runWith(undefined, [], () => undefined);
  expect([unknown.code, none.code]).toEqual([2, 2]);
  expect(unknown.printed).toEqual(['There is no command "biuld". There are:\n  build']);
  expect(none.printed).toEqual(['No command was named. There are:\n  build']);
});

test('a name that every object has is no command', async () => {
  expect((await runWith('toString', [], () => undefined)).code).toBe(2);
});

test('every npm script that starts a command of ours names one that exists', () => {
  const { scripts } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const wanted = Object.values(scripts).flatMap((script) =>
    [...script.matchAll(/scripts\/run\.mjs ([\w:-]+)/gu)].map(([, name = '']) => name),
  );
  expect(wanted).toContain('build');
  expect(wanted.filter((name) => !Object.hasOwn(commands, name))).toEqual([]);
});

test.each(Object.entries(commands))('the command %s has its module %s', (_, file) => {
  expect(existsSync(new URL(`scripts/${file}`, root))).toBe(true);
});

/** Runs a table of one command, `build`, with the given `main`. */
async function runWith(name: string | undefined, args: string[], main: (args: string[]) => unknown) {
  const printed: string[] = [];
  const code = await run({
    name,
    args,
    commands: { build: 'build.ts' },
    load: () => Promise.resolve({ main }),
    print: (text) => void printed.push(text),
  });
  return { code, printed };
}
