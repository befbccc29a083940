import { isNode, LineCounter, parseDocument, stringify } from 'yaml';
import type { z } from 'zod';

/** Reads YAML and remembers on which line each value stands. YAML aliases are refused: they can be made to explode. */
export function parseYaml(text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: true, version: '1.2' });
  const [error] = document.errors;
  if (error)
    return {
      ok: false,
      line: error.linePos?.[0].line ?? 1,
      message: error.message.split('\n')[0] ?? 'unreadable',
    };
  try {
    const value: unknown = document.toJS({ maxAliasCount: 0 });
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
