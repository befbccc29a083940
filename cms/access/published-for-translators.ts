import type { AccessArgs, AccessResult } from 'payload';
import { staffOf } from './roles.ts';

/** Translators read what is published; those who make the source read drafts too. */
export function publishedForTranslators({ req }: AccessArgs): AccessResult {
  const staff = staffOf(req.user);
  if (!staff) return false;
  return staff.role === 'translator' ? { _status: { equals: 'published' } } : true;
}
