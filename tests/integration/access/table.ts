import { people, type Person } from './people.ts';

/**
 * Reads a table of who may do what: a row for each operation, a column for each person, the reason at the end.
 * `create (draft) | - | - | yes | … | editors write the source`
 */
export function parseTable(text: string): Row[] {
  const [head = [], ...rows] = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  if (head.slice(1, -1).join() !== people.join())
    throw new Error(`These columns are expected: ${people.join(' | ')}`);
  return rows.map((cells) => {
    const [name = '', ...rest] = cells;
    const reason = rest.pop() ?? '';
    if (rest.length !== people.length || rest.some((cell) => cell !== 'yes' && cell !== '-'))
      throw new Error(`This row has a wrong cell: ${name}`);
    const [, operation = name, variant = ''] = /^(.*?)(?: \((.*)\))?$/u.exec(name) ?? [];
    return { name, operation, variant, reason, may: people.filter((_, index) => rest[index] === 'yes') };
  });
}

/** One operation and who may do it. */
export interface Row {
  /** As it is in the table: `update (draft)`. */
  name: string;
  operation: string;
  /** On which of the documents of its collection. */
  variant: string;
  reason: string;
  may: Person[];
}
