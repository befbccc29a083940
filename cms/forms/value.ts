import type { z } from 'zod';
import { mayBeEmpty, shapeOf, unwrap, type Members } from './shape.ts';

/** A value of the model as a form keeps it: nothing is null, rows carry the name of their block. */
export function toForm(name: string, schema: z.ZodType, value: unknown): unknown {
  const shape = shapeOf(schema);
  switch (shape.is) {
    case 'texts':
      return listOf(value).map((text) => ({ blockType: blockName(name), text }));
    case 'rows':
      return listOf(value).map((row) => ({
        blockType: blockName(name),
        ...membersToForm(shape.members, row as Record<string, unknown>),
      }));
    case 'group':
      return membersToForm(shape.members, (value ?? {}) as Record<string, unknown>);
    case 'choices':
    case 'lines':
      return listOf(value);
    case 'yes-no':
      return value ?? false;
    default:
      return value ?? null;
  }
}

/** The value of the model that a form keeps; an empty field is left out. Nothing is checked here. */
export function fromForm(schema: z.ZodType, value: unknown): unknown {
  const shape = shapeOf(schema);
  switch (shape.is) {
    // What is no list or no group is handed on as it is, for the schema to refuse.
    case 'texts':
      return isFilled(value) && !Array.isArray(value)
        ? value
        : listOf(value).map((row) => emptyAsMissing(memberOf(row, 'text')) ?? '');
    case 'rows':
      return isFilled(value) && !Array.isArray(value)
        ? value
        : listOf(value).map((row) => membersFromForm(shape.members, row));
    case 'group': {
      if (isFilled(value) && !isGroup(value)) return value;
      const members = membersFromForm(shape.members, value);
      return unwrap(schema) !== schema && isEmptyGroup(members) ? undefined : members;
    }
    case 'choices':
    case 'lines':
      return value ?? (mayBeEmpty(schema) ? [] : undefined);
    case 'yes-no':
      return value ?? false;
    default:
      return emptyAsMissing(value);
  }
}

/** The name of the one kind of block in a list of rows. */
export function blockName(name: string): string {
  return `${name}-row`;
}

function membersToForm(members: Members, value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(members).map(([name, schema]) => [name, toForm(name, schema, value[name])]),
  );
}

function membersFromForm(members: Members, value: unknown): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(members).flatMap(([name, schema]) => {
      const member = fromForm(schema, memberOf(value, name));
      return member === undefined ? [] : [[name, member]];
    }),
  );
}

/** A group in which nobody wrote anything; an unticked box says nothing. */
function isEmptyGroup(members: Record<string, unknown>): boolean {
  return Object.values(members).every((value) => typeof value === 'boolean');
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

/** Whether a value has members by their names, as a group does. */
export function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isFilled(value: unknown): boolean {
  return value !== null && value !== undefined;
}

function emptyAsMissing(value: unknown): unknown {
  return value === null || value === '' ? undefined : value;
}
