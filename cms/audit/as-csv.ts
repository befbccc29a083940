import type { Payload } from 'payload';

/** The audit log as CSV, the oldest row first, page by page: it may be longer than the memory is large. */
export async function* auditAsCsv(payload: Payload, { from, to }: Period = {}): AsyncGenerator<string> {
  yield `${columns.join(',')}\r\n`;
  let seen = new Set<string>();
  let start = from;
  for (;;) {
    // New rows come at the end. A page begins with the moment at which the last one ended, without what was told then.
    const { docs } = await payload.db.find<Row>({
      collection: 'audit',
      where: { and: bounds({ from: start, to }) },
      sort: 'at',
      limit: pageSize + seen.size,
      pagination: false,
    });
    const rows = docs.filter(({ id }) => !seen.has(String(id)));
    if (rows.length > 0) yield rows.map(line).join('');
    if (docs.length < pageSize + seen.size) return;
    start = textOf(docs.at(-1)?.['at']);
    seen = new Set(docs.filter(({ at }) => textOf(at) === start).map(({ id }) => String(id)));
  }
}

function line(row: Row): string {
  return `${columns.map((name) => cell(row[name])).join(',')}\r\n`;
}

/**
 * A cell that a spreadsheet shows as it is: what would begin a formula gets an apostrophe before it.
 * `=1+1 // => "'=1+1"`
 */
export function cell(value: unknown): string {
  const text = value === null || value === undefined ? '' : textOf(value);
  const safe = /^\s*[=+\-@\t\r\n|]/u.test(text) ? `'${text}` : text;
  return /[",\r\n']/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function textOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function bounds({ from, to }: Period) {
  return [
    ...(from === undefined ? [] : [{ at: { greater_than_equal: from } }]),
    ...(to === undefined ? [] : [{ at: { less_than: to } }]),
  ];
}

const pageSize = 500;

const columns = [
  ...['at', 'kind', 'actorEmail', 'actorRole', 'area', 'document', 'about', 'locale', 'fields'],
  ...['details', 'address', 'actor', 'id'],
];

type Row = Record<string, unknown>;

/** Days or moments, as ISO writes them; `to` is the first that is no longer in it. */
interface Period {
  from?: string | undefined;
  to?: string | undefined;
}
