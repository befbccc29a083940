import { parseArgs, type ParseArgsConfig } from 'node:util';

/** A command called in a wrong way; the launcher points to `--help`. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Reads a command's arguments; with `--help` prints its help and gives nothing. */
export function readOptions<O extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  { options, positionals = false, help }: { options: O; positionals?: boolean; help: string },
) {
  const parsed = parseArgs({
    args,
    options: { ...options, help: { type: 'boolean', short: 'h' } } as const,
    allowPositionals: positionals,
    strict: true,
  });
  if ((parsed.values as { help?: boolean }).help) {
    console.log(help.trim());
    return undefined;
  }
  return parseArgs({ args, options, allowPositionals: positionals, strict: true });
}

/** A day given on the command line. */
export function dayOption(text: string | undefined, name: string): string | undefined {
  if (text === undefined) return undefined;
  const valid =
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(Date.parse(text)) &&
    new Date(text).toISOString().startsWith(text);
  if (!valid) throw new UsageError(`--${name} takes a day such as 2026-12-31, not “${text}”.`);
  return text;
}

/** A whole number given on the command line or in the environment. */
export function wholeNumber(
  text: string | undefined,
  name: string,
  { from, to }: { from: number; to: number },
): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (text.trim() === '' || !Number.isInteger(value) || value < from || value > to) {
    throw new UsageError(`${name} takes a whole number from ${from} to ${to}, not “${text}”.`);
  }
  return value;
}

/** One of a few words given on the command line. */
export function choice<const Words extends readonly string[]>(
  text: string | undefined,
  name: string,
  words: Words,
): Words[number] | undefined {
  if (text === undefined || words.includes(text)) return text;
  throw new UsageError(`--${name} takes ${words.join(', ')}, not “${text}”.`);
}
