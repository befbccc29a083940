/** The values in a text with one a line: `linesOf('4\n\n 5 ', true) // => [4, 5]` */
export function linesOf(text: string, numbers: boolean): (string | number)[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => (numbers && /^-?\d+$/.test(line) ? Number(line) : line));
}

/** The same values as a text; whatever else is kept there is no line. */
export function linesText(values: unknown): string {
  return Array.isArray(values) ? values.map(String).join('\n') : '';
}
