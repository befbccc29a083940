/** Makes the chosen words strong, or no longer strong. */
export function toggleStrong({ text, start, end }: Selected, words: string): Edit {
  const chosen = text.slice(start, end);
  if (text.slice(start - 2, start) === '**' && text.slice(end, end + 2) === '**')
    return replace(start - 2, end + 2, chosen);
  if (/^\*\*[^]+\*\*$/.test(chosen)) return replace(start, end, chosen.slice(2, -2));
  // Marks beside a space mark nothing.
  const inner = chosen.trim();
  const before = chosen.slice(0, chosen.length - chosen.trimStart().length);
  const strong = inner === '' ? words : inner;
  const insert = `${before}**${strong}**${chosen.slice(before.length + inner.length)}`;
  const from = start + before.length + 2;
  return { start, end, insert, select: [from, from + strong.length] };
}

/** Puts something at the selection; the caret stands behind it. */
export function insertAt({ start, end }: Selected, insert: string): Edit {
  return { start, end, insert, select: [start + insert.length, start + insert.length] };
}

/** Makes the chosen lines a heading, a list or a note, or plain paragraphs again. */
export function toggleLines({ text, start, end }: Selected, kind: LineKind): Edit {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', Math.max(start, end - (text[end - 1] === '\n' ? 1 : 0)));
  const to = lineEnd === -1 ? text.length : lineEnd;
  const lines = text.slice(from, to).split('\n');
  const filled = lines.filter((line) => line.trim() !== '');
  const isOn = filled.length > 0 && filled.every((line) => kindOf(line) === kind);
  let number = 0;
  const changed = lines.map((line) => {
    if (line.trim() === '' && lines.length > 1) return line;
    const plain = line.replace(anyMarker, '');
    return isOn ? plain : `${kind === 'ol' ? `${(number += 1)}. ` : markers[kind]}${plain}`;
  });
  // Markdown would read a list or heading that touches a paragraph as a part of it.
  const above = touches(lineBefore(text, from), kind) && !isOn ? '\n' : '';
  const below = touches(lineAfter(text, to), kind) && !isOn ? '\n' : '';
  const insert = above + changed.join('\n') + below;
  const caret = from + insert.length - below.length;
  return {
    start: from,
    end: to,
    insert,
    select: lines.length === 1 ? [caret, caret] : [from + above.length, caret],
  };
}

/** What Enter does in a list or note: its next line, or its end where the line is empty; nothing elsewhere. */
export function continueLines(selected: Selected): Edit | undefined {
  const { text, start, end } = selected;
  if (start !== end) return undefined;
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const line = text.slice(from, start);
  const marker = /^(?:- |> |(\d+)\. )/.exec(line);
  if (!marker) return undefined;
  // An empty line ends the list: what follows would belong to its last point without one.
  if (line === marker[0]) return insertAt({ text, start: from, end: start }, '\n');
  return insertAt(selected, `\n${marker[1] === undefined ? marker[0] : `${Number(marker[1]) + 1}. `}`);
}

function replace(start: number, end: number, insert: string): Edit {
  return { start, end, insert, select: [start, start + insert.length] };
}

function kindOf(line: string): LineKind | undefined {
  if (/^\d+\. /.test(line)) return 'ol';
  return (['h3', 'h2', 'ul', 'note'] as const).find((kind) => line.startsWith(markers[kind]));
}

function lineBefore(text: string, from: number): string {
  return from === 0 ? '' : text.slice(text.lastIndexOf('\n', from - 2) + 1, from - 1);
}

function lineAfter(text: string, to: number): string {
  return text.slice(to + 1).split('\n')[0] ?? '';
}

function touches(line: string, kind: LineKind): boolean {
  return line.trim() !== '' && (kindOf(line) !== kind || kind === 'h2' || kind === 'h3');
}

const markers = { h2: '## ', h3: '### ', ul: '- ', note: '> ' } as const;
const anyMarker = /^(?:#{1,6} |[-*+] |> |\d+[.)] )/;

export type LineKind = keyof typeof markers | 'ol';

/** A text and what is chosen in it. */
export interface Selected {
  text: string;
  start: number;
  end: number;
}

/** What to replace, and what to have chosen then. */
export interface Edit {
  start: number;
  end: number;
  insert: string;
  select: [number, number];
}
