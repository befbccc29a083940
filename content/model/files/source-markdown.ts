import { fromMarkdown } from 'mdast-util-from-markdown';
import type { RootContent } from 'mdast';
import type { Collection } from '../collections.ts';
import { textFields, type TextField } from '../text-fields.ts';

/**
 * Reads a `pl.md` into the texts of its collection: `# title`, the summary below it, then a `## section` a field.
 * What does not fit is a fault with its line; the texts are checked against their schema by the caller.
 */
export function parseSource(
  collection: Collection,
  file: string,
): { texts: Record<string, unknown>; faults: Fault[] } {
  const fields = textFields(collection);
  const faults: Fault[] = [];
  const markdown = withoutMark(file);
  const { head, sections } = split(markdown, fields);
  const texts: Record<string, unknown> = {};
  const [title, summary, ...rest] = head;
  if (title?.type === 'heading' && title.depth === 1) texts['title'] = inner(title, markdown);
  else faults.push({ line: lineOf(title), message: 'the file does not begin with “# title”' });
  if (summary?.type === 'paragraph') texts['summary'] = inner(summary, markdown);
  for (const block of rest)
    faults.push({
      line: lineOf(block),
      message: 'only a title and one paragraph may stand before the first section',
    });
  for (const field of fields) if (field.shape === 'list' || field.shape === 'rows') texts[field.name] = [];
  const seen = new Set<string>();
  for (const { name, line, blocks, raw } of sections) {
    const field = fields.find((candidate) => sectionName(candidate.name) === name);
    if (!field || isInHead(field)) faults.push({ line, message: `there is no section “${name}”` });
    else if (seen.has(name))
      faults.push({ line, message: `the section “${name}” stands here a second time` });
    else texts[field.name] = readSection({ field, blocks, raw, markdown, faults, line });
    seen.add(name);
  }
  return { texts, faults };
}

/** Writes texts as `pl.md`; reading it back gives the same texts, and a file in this form the same bytes. */
export function formatSource(collection: Collection, texts: object): string {
  const values = texts as Record<string, unknown>;
  const parts = textFields(collection).flatMap((field) => {
    const value = values[field.name];
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return [];
    if (field.name === 'title') return [`# ${value as string}`];
    if (field.name === 'summary') return [value as string];
    return [`## ${sectionName(field.name)}`, formatField(field, value)];
  });
  return `${parts.join('\n\n')}\n`;
}

/** A text without the byte order mark that some Windows editors put before it. */
export function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}

/** `sectionName('inBrief') // => 'in-brief'` */
export function sectionName(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function formatField(field: TextField, value: unknown): string {
  if (field.shape === 'one' || field.shape === 'body') return String(value).trim();
  if (field.shape === 'list')
    return (value as string[])
      .map((text, index) => formatItem(text, field.kind === 'step' ? `${index + 1}. ` : '- '))
      .join('\n');
  const rows = value as Record<string, string>[];
  return rows
    .map((row) => {
      const columns = field.columns.flatMap(({ name }) =>
        row[name] ? [formatItem(`${name}: ${row[name]}`, '- ')] : [],
      );
      return `### ${row['key'] ?? ''}\n\n${columns.join('\n')}`;
    })
    .join('\n\n');
}

function formatItem(text: string, marker: string): string {
  return marker + text.replaceAll('\n', `\n${' '.repeat(marker.length)}`);
}

/** The sections of a file. A body takes everything to the end, so that its own headings stay its own. */
function split(markdown: string, fields: readonly TextField[]): { head: RootContent[]; sections: Section[] } {
  const blocks = fromMarkdown(markdown).children;
  const bodyName = fields.find(({ shape }) => shape === 'body')?.name;
  const head: RootContent[] = [];
  const sections: Section[] = [];
  for (const block of blocks) {
    const open = sections.at(-1);
    const inBody = open !== undefined && bodyName !== undefined && open.name === sectionName(bodyName);
    if (block.type === 'heading' && block.depth === 2 && !inBody) {
      const start = block.position?.end.offset ?? 0;
      sections.push({
        name: inner(block, markdown),
        line: lineOf(block),
        blocks: [],
        raw: markdown.slice(start).trim(),
      });
    } else if (open) open.blocks.push(block);
    else head.push(block);
  }
  return { head, sections };
}

function readSection({ field, blocks, raw, markdown, faults, line }: Reading): unknown {
  if (field.shape === 'body') return raw;
  if (field.shape === 'rows') return readRows({ field, blocks, markdown, faults });
  if (field.shape === 'list') return blocks.flatMap((block) => readList(block, markdown, faults));
  const [paragraph, ...more] = blocks;
  if (paragraph?.type !== 'paragraph' || more.length > 0)
    faults.push({ line, message: `the section “${sectionName(field.name)}” holds one paragraph` });
  return paragraph?.type === 'paragraph' ? inner(paragraph, markdown) : undefined;
}

function readRows({
  field,
  blocks,
  markdown,
  faults,
}: Omit<Reading, 'field' | 'raw' | 'line'> & { field: Extract<TextField, { shape: 'rows' }> }) {
  const rows: Record<string, string>[] = [];
  for (const block of blocks) {
    if (block.type === 'heading' && block.depth === 3) rows.push({ key: inner(block, markdown) });
    else {
      const row = rows.at(-1);
      if (!row) faults.push({ line: lineOf(block), message: 'a row begins with “### key”' });
      for (const text of readList(block, markdown, faults)) {
        const [, name, value] = /^([A-Za-z]+):\s+([^]+)$/.exec(text) ?? [];
        if (!name || !value || !field.columns.some((column) => column.name === name))
          faults.push({
            line: lineOf(block),
            message: `“${text}” is not “name: text” with a name of this row`,
          });
        else if (row?.[name] !== undefined)
          faults.push({
            line: lineOf(block),
            message: `the row “${row['key'] ?? ''}” has a second “${name}”`,
          });
        else if (row) row[name] = value;
      }
    }
  }
  return rows;
}

function readList(block: RootContent, markdown: string, faults: Fault[]): string[] {
  if (block.type !== 'list') {
    faults.push({ line: lineOf(block), message: 'a list is expected here' });
    return [];
  }
  return block.children.flatMap((item) => {
    const [paragraph, ...more] = item.children;
    if (paragraph?.type !== 'paragraph' || more.length > 0)
      faults.push({ line: lineOf(item), message: 'a list item holds one paragraph' });
    if (paragraph?.type !== 'paragraph') return [];
    return [inner(paragraph, markdown).replace(/\n[ \t]+/g, '\n')];
  });
}

function inner(node: Extract<RootContent, { children: unknown[] }>, markdown: string): string {
  const first = node.children[0]?.position?.start.offset;
  const last = node.children.at(-1)?.position?.end.offset;
  return first === undefined || last === undefined ? '' : markdown.slice(first, last);
}

function isInHead({ name }: TextField): boolean {
  return name === 'title' || name === 'summary';
}

function lineOf(node: { position?: RootContent['position'] } | undefined): number {
  return node?.position?.start.line ?? 1;
}

/** Something in a file that does not fit, and its line. */
export interface Fault {
  line: number;
  message: string;
}

interface Section {
  name: string;
  line: number;
  blocks: RootContent[];
  raw: string;
}

interface Reading {
  field: TextField;
  blocks: RootContent[];
  raw: string;
  markdown: string;
  faults: Fault[];
  line: number;
}
