import type { ClientField } from 'payload';

/**
 * The fields of a row that a person fills in, without those by which Payload tells rows apart: first what the row
 * is called, last the key by which texts name it.
 */
export function ownFields(fields: readonly ClientField[]): ClientField[] {
  return fields
    .filter((field) => !['id', 'blockName', 'blockType'].includes(nameOf(field)))
    .toSorted((a, b) => place(a) - place(b));
}

function place(field: ClientField): number {
  return { label: -1, key: 1 }[nameOf(field)] ?? 0;
}

function nameOf(field: ClientField): string {
  return 'name' in field ? field.name : '';
}
