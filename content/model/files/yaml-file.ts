import { isNode, LineCounter, parseDocument, stringify } from 'yaml';
import type { z } from 'zod';
import { hasControls } from './read-plain-file.ts';

/** Reads YAML and remembers on which line each value stands. YAML aliases are refused: they can be made to explode. */
export function parseYaml(text: string): YamlFile {
  const lines = new LineCounter();
  const parsed = documentIn(text, lines);
  if (!parsed) return { ok: false, line: 1, message: 'this is nested too deeply' };
  const document = parsed;
  const [error] = document.errors;
  if (error)
    return {
      ok: false,
      line: error.linePos?.[0].line ?? 1,
      message: error.message.split('\n')[0] ?? 'unreadable',
    };
  try {
    const value: unknown = document.toJS({ maxAliasCount: 0 });
    const fault = faultIn(value);
    if (fault !== undefined) return { ok: false, line: 1, message: fault };
    return { ok: true, value, lineOf: (path) => lineAt(path) };
  } catch (cause) {
    return { ok: false, line: 1, message: cause instanceof Error ? cause.message : String(cause) };
  }

  function lineAt(path: readonly PropertyKey[]): number {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  }
}

/** The parser calls itself for each level, and so ends where the stack does. */
function documentIn(text: string, lineCounter: LineCounter) {
  try {
    return parseDocument(text, { lineCounter, prettyErrors: true, version: '1.2' });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** What no content file says, however it is written: `"\\u0000"`, `__proto__:`, or a hundred levels. */
function faultIn(value: unknown, depth = 0): string | undefined {
  if (typeof value === 'string') return hasControls(value) ? 'a text has a control character' : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth > 50) return 'this is nested too deeply';
  for (const [name, inner] of Object.entries(value)) {
    if (name === '__proto__') return 'no field is called __proto__';
    const fault =
      (hasControls(name) ? 'a name has a control character' : undefined) ?? faultIn(inner, depth + 1);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** Writes YAML in our one form: no line is folded, so that a changed text is a changed line. */
export function formatYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0, indentSeq: true });
}

/** The issues of a failed parse as `field: message`, each with the line of its field. */
export function zodFaults(
  error: z.ZodError,
  lineOf: (path: readonly PropertyKey[]) => number = () => 1,
): { line: number; message: string }[] {
  return error.issues.map(({ path, message }) => ({
    line: lineOf(path),
    message: path.length > 0 ? `${path.join('.')}: ${message}` : message,
  }));
}

type YamlFile =
  | { ok: true; value: unknown; lineOf: (path: readonly PropertyKey[]) => number }
  | { ok: false; line: number; message: string };
