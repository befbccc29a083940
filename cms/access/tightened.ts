import type { CollectionConfig, SanitizedConfig } from 'payload';
import { narrowSessionWrites } from '../database/narrow-session-writes.ts';
import { capQueries } from '../hooks/cap-queries.ts';
import { admitOnly } from './admit.ts';
import { nobody } from './nobody.ts';
import { staffOf } from './roles.ts';

/**
 * Payload's own collections are open to every account by default: with a REST call a translator could end somebody
 * else's edit or list who edits what. This closes them, caps how much any one request may ask for, and lets nobody in
 * whose account was switched off or whose session ended.
 */
export function tightened(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    const access = ownAccess[collection.slug];
    if (access) Object.assign(collection.access, access);
    collection.hooks.beforeOperation = [...collection.hooks.beforeOperation, capQueries];
  }
  const { onInit } = config;
  config.onInit = async (payload) => {
    admitOnly(payload);
    narrowSessionWrites(payload);
    await onInit(payload);
  };
  return config;
}

/** Those who write the source may see who edits what and take over; a translator sees and ends only their own. */
const locks: NonNullable<CollectionConfig['access']>['read'] = ({ req }) => {
  const staff = staffOf(req.user);
  if (!staff) return false;
  return staff.role === 'translator' ? { 'user.value': { equals: staff.id } } : true;
};

const ownAccess: Record<string, CollectionConfig['access']> = {
  'payload-locked-documents': { create: nobody, read: locks, update: locks, delete: locks },
  'payload-migrations': { create: nobody, update: nobody, read: nobody, delete: nobody },
  'payload-jobs': { create: nobody, update: nobody, read: nobody, delete: nobody },
  'payload-kv': { create: nobody, update: nobody, read: nobody, delete: nobody },
};
