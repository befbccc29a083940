import type { FlattenedField } from 'payload';

/**
 * A row as every database gives it alike: no empty fields (one database says null where another says nothing), no
 * empty groups, keys in the order of the fields. `{ id: '1', name: null, role: 'editor' } // => { id: '1', role: 'editor' }`
 */
export function toPortable(fields: readonly FlattenedField[], row: Row): Row {
  const portable: Row = {};
  for (const name of ['id', 'blockType', 'blockName'])
    if (row[name] !== undefined && row[name] !== null) portable[name] = row[name];
  for (const field of fields) {
    if (!isKept(field)) continue;
    const value = portableValue(field, row[field.name]);
    if (value !== undefined) portable[field.name] = value;
  }
  return portable;
}

/** What does not fit in a row from a file: a field that is not known, a value that it cannot have. */
export function misfits(fields: readonly FlattenedField[], row: Row, where = ''): string[] {
  const known = new Map(fields.filter(isKept).map((field) => [field.name, field]));
  return Object.entries(row).flatMap(([name, value]) => {
    const at = where === '' ? name : `${where}.${name}`;
    const field = known.get(name);
    if (!field) {
      const isOwn = name === 'id' || (where !== '' && (name === 'blockType' || name === 'blockName'));
      return isOwn ? (typeof value === 'string' ? [] : [`${at} is no text`]) : [`${at} is not known`];
    }
    return valueMisfits(field, value, at);
  });
}

/** A row as SQLite must be given it: a column that is not named would get its default, so each is named. */
export function withEmptyColumns(fields: readonly FlattenedField[], row: Row): Row {
  const full: Row = { ...row };
  for (const field of fields) {
    if (!isKept(field) || field.type === 'array' || field.type === 'blocks') continue;
    if (isGroup(field)) full[field.name] = withEmptyColumns(field.flattenedFields, asRow(row[field.name]));
    else full[field.name] ??= null;
  }
  return full;
}

/** The same row without references to rows that are not there: one database forgets them by itself, the other keeps them. */
export function withoutDangling(
  fields: readonly FlattenedField[],
  row: Row,
  isThere: (slug: string, id: unknown) => boolean,
): Row {
  const kept: Row = { ...row };
  for (const field of fields) {
    const value = row[field.name];
    if (value === undefined) continue;
    if (isGroup(field)) kept[field.name] = withoutDangling(field.flattenedFields, asRow(value), isThere);
    else if ((field.type === 'array' || field.type === 'blocks') && Array.isArray(value))
      kept[field.name] = value.map((inner: Row) =>
        withoutDangling(fieldsOfRow(field, inner) ?? [], inner, isThere),
      );
    else if (field.type === 'relationship' || field.type === 'upload') {
      const { relationTo } = field;
      const names = (one: unknown) =>
        typeof relationTo === 'string'
          ? isThere(relationTo, one)
          : isThere(String(asRow(one)['relationTo']), asRow(one)['value']);
      if (Array.isArray(value)) kept[field.name] = value.filter(names);
      else if (!names(value)) kept[field.name] = undefined;
    }
  }
  return toPortable(fields, kept);
}

function portableValue(field: FlattenedField, value: unknown): unknown {
  if (value === null || value === undefined) return undefined;
  if (isGroup(field)) {
    const group = toPortable(field.flattenedFields, asRow(value));
    return Object.keys(group).length === 0 ? undefined : group;
  }
  if (field.type === 'array' || field.type === 'blocks')
    return Array.isArray(value)
      ? value.map((row: Row) => toPortable(fieldsOfRow(field, row) ?? [], row))
      : value;
  if (value instanceof Date) return value.toISOString();
  return value;
}

function valueMisfits(field: FlattenedField, value: unknown, at: string): string[] {
  if (isGroup(field))
    return isRow(value) ? misfits(field.flattenedFields, value, at) : [`${at} is no group of fields`];
  if (field.type === 'array' || field.type === 'blocks') {
    if (!Array.isArray(value)) return [`${at} is no list`];
    return value.flatMap((row: unknown, index) => {
      const inner = isRow(row) ? fieldsOfRow(field, row) : undefined;
      return inner && isRow(row)
        ? misfits(inner, row, `${at}.${index}`)
        : [`${at}.${index} is no row that is known`];
    });
  }
  const fits = 'hasMany' in field && field.hasMany && Array.isArray(value) ? value : [value];
  return fits.every((one) => isOfType(field, one)) ? [] : [`${at} has a value of another kind`];
}

function isOfType(field: FlattenedField, value: unknown): boolean {
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
    case 'code':
    case 'select':
    case 'radio':
      return typeof value === 'string';
    case 'number':
      return typeof value === 'number';
    case 'checkbox':
      return typeof value === 'boolean';
    case 'date':
      return typeof value === 'string' && !Number.isNaN(Date.parse(value));
    case 'relationship':
    case 'upload':
      return typeof field.relationTo === 'string'
        ? typeof value === 'string'
        : isRow(value) &&
            typeof value['value'] === 'string' &&
            field.relationTo.some((slug) => slug === value['relationTo']);
    default:
      return true;
  }
}

/** Computed fields are not kept anywhere; ids are taken care of where they belong. */
function isKept(field: FlattenedField): boolean {
  return field.name !== 'id' && field.type !== 'join' && !('virtual' in field && field.virtual);
}

function fieldsOfRow(
  field: Extract<FlattenedField, { type: 'array' | 'blocks' }>,
  row: Row,
): readonly FlattenedField[] | undefined {
  if (field.type === 'array') return field.flattenedFields;
  return field.blocks.find(({ slug }) => slug === row['blockType'])?.flattenedFields;
}

function isGroup(field: FlattenedField): field is Extract<FlattenedField, { type: 'group' | 'tab' }> {
  return field.type === 'group' || field.type === 'tab';
}

function asRow(value: unknown): Row {
  return isRow(value) ? value : {};
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export type Row = Record<string, unknown>;
