import type { SanitizedFieldPermissions } from 'payload';

/** What a person may do with the fields of a row, from what they may do with the list. */
export function rowPermissions(
  permissions: SanitizedFieldPermissions | undefined,
  block: string,
): FieldsPermissions {
  if (permissions === undefined || permissions === true) return true;
  const blocks = 'blocks' in permissions ? permissions.blocks : undefined;
  if (blocks === undefined || blocks === true) return true;
  const own = blocks[block];
  return own === undefined || own === true ? true : own.fields;
}

type FieldsPermissions = SanitizedFieldPermissions | Record<string, SanitizedFieldPermissions>;
