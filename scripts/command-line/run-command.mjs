/**
 * Runs one command and says with which code the process should end: 0 done, 1 failed, 2 asked in a wrong way.
 * A command may set `process.exitCode` itself, for example when a check found problems; that is kept.
 * @param {{
 *   name: string | undefined,
 *   args: string[],
 *   commands: Record<string, string>,
 *   load: (file: string) => Promise<{ main: (args: string[]) => unknown }>,
 *   print: (text: string) => void,
 * }} request
 * @returns {Promise<number | string>}
 */
export async function run({ name, args, commands, load, print }) {
  const file = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (file === undefined) {
    print(unknownCommand(name, commands));
    return 2;
  }
  try {
    const { main } = await load(file);
    await main(args);
    return process.exitCode ?? 0;
  } catch (error) {
    const told = explain(error, `npm run ${name} -- --help`);
    print(told.text);
    return told.code;
  }
}

/**
 * What a person should read about a failure, and the exit code it deserves. `help` is the command that shows the options.
 * @param {unknown} error
 * @param {string} help
 * @returns {{ text: string, code: 1 | 2 }}
 */
export function explain(error, help) {
  if (isNamed(error, 'PortalError')) return { text: withHint(error), code: 1 };
  if (isUsageError(error)) {
    return { text: `${withHint(error)}\n  \`${help}\` lists what it understands.`, code: 2 };
  }
  const refused = refusedBySystem(error);
  if (refused !== undefined) return { text: refused, code: 1 };
  const trace = error instanceof Error ? (error.stack ?? String(error)) : String(error);
  return {
    text: `${trace}\nThis is a bug of ours, not a mistake of yours. Please report it with the lines above.`,
    code: 1,
  };
}

/**
 * What the system refused, in a sentence: a file that is not there, a folder that may not be written.
 * @param {unknown} error
 * @returns {string | undefined}
 */
function refusedBySystem(error) {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  // Node says EIO, and no more, of a folder that it could not copy onto a full disk.
  if (!('syscall' in error) && error.code !== 'EIO') return undefined;
  const remedy = remedies[String(error.code)];
  const path =
    'path' in error ? String(error.path) : 'syscall' in error ? String(error.syscall) : error.message;
  return remedy && `${path}: ${remedy}`;
}

/** @type {Record<string, string>} */
const remedies = {
  ENOENT: 'there is no such file or folder.\n  Check the name.',
  EACCES: 'this account may not read or write here.\n  Change its permissions, or choose another place.',
  EPERM: 'this account may not do that here.\n  Change its permissions, or choose another place.',
  EROFS: 'this place cannot be written.\n  Choose another place.',
  ENOTDIR: 'a part of this path is a file, not a folder.\n  Check the path.',
  EEXIST: 'this is in the way and is no folder.\n  Choose another place.',
  EISDIR: 'this is a folder, not a file.\n  Name a file in it.',
  EIO: 'the disk is full, or it fails.\n  Make room and try again; what was there before is unchanged.',
  ENOSPC: 'the disk is full.\n  Make room and try again; what was there before is unchanged.',
};

/**
 * Options that are not understood: ours are named UsageError, those of `parseArgs` of node:util carry a code.
 * @param {unknown} error
 * @returns {error is Error & { hint?: unknown }}
 */
function isUsageError(error) {
  if (isNamed(error, 'UsageError')) return true;
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    error.code.startsWith('ERR_PARSE_ARGS_')
  );
}

/**
 * By name and not by class: this file must not import TypeScript.
 * @param {unknown} error
 * @param {string} name
 * @returns {error is Error & { hint?: unknown }}
 */
function isNamed(error, name) {
  return error instanceof Error && error.name === name;
}

/**
 * @param {Error & { hint?: unknown }} error
 */
function withHint(error) {
  if (typeof error.hint !== 'string' || error.hint === '') return error.message;
  return `${error.message}\n  ${error.hint.replaceAll('\n', '\n  ')}`;
}

/**
 * @param {string | undefined} name
 * @param {Record<string, string>} commands
 */
function unknownCommand(name, commands) {
  const problem = name === undefined ? 'No command was named.' : `There is no command "${name}".`;
  return `${problem} There are:\n${Object.keys(commands)
    .map((command) => `  ${command}`)
    .join('\n')}`;
}
