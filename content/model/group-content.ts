import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Collection, Entry } from './collections.ts';
import { normal } from './normal.ts';
import type { FactsGroup } from './schemas/common.ts';

/**
 * What a person vouches for when they verify a facts group: 16 hex digits over the facts and texts in it. A change
 * that readers could notice changes it, so an old verification no longer fits; typography alone does not.
 */
export function groupDigest(entry: Pick<Entry, 'collection' | 'facts' | 'texts'>, group: string): string {
  const { facts = [], texts = [] } = contents(entry.collection)[group] ?? {};
  const { validFrom, validUntil } = (entry.facts.groups as Record<string, FactsGroup>)[group] ?? {};
  const vouchedFor = {
    facts: pick(entry.facts, facts),
    texts: pick(entry.texts, texts),
    period: { validFrom, validUntil },
  };
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(inOrder(vouchedFor))))).slice(0, 16);
}

/** The facts groups of an entry, in the order of its schema. */
export function groupsOf(entry: Pick<Entry, 'facts'>): string[] {
  return Object.keys(entry.facts.groups);
}

/** The entry with the newest verification of each group that still fits what the group says, and no other. */
export function withVerifications<E extends Pick<Entry, 'collection' | 'facts' | 'texts'>>(
  entry: E,
  verifications: readonly GroupVerification[],
): E {
  const groups = Object.entries(entry.facts.groups as Record<string, FactsGroup>).map(([name, group]) => {
    const { verification: _, ...unverified } = group;
    const digest = groupDigest(entry, name);
    const newest = verifications.findLast((row) => row.group === name && row.digest === digest);
    return [name, newest ? { ...unverified, verification: newest.verification } : unverified];
  });
  return { ...entry, facts: { ...entry.facts, groups: Object.fromEntries(groups) as unknown } };
}

/** Which facts and texts each group of a collection answers for. */
function contents(collection: Collection): Record<string, GroupContent> {
  switch (collection) {
    case 'procedures':
      return {
        offices: { facts: ['offices', 'level'] },
        fees: { facts: ['fees'], texts: ['fees'] },
        times: { facts: ['times'], texts: ['times'] },
        documents: { texts: ['documents'] },
        steps: {
          facts: ['online', 'forms', 'officialPage', 'bipCode', 'validFrom', 'validUntil'],
          texts: ['title', 'summary', 'inBrief', 'whoFor', 'steps', 'forms', 'result', 'appeal', 'tips'],
        },
        warnings: { texts: ['warnings'] },
        law: { facts: ['legalBasis'] },
      };
    case 'chapters':
    case 'information':
      return {
        content: { facts: ['contacts', 'validFrom', 'validUntil'], texts: ['title', 'summary', 'body'] },
      };
    case 'offices':
      return {
        address: { facts: ['address', 'districts'] },
        phones: { facts: ['phones', 'email', 'website'] },
        hours: { facts: ['alwaysOpen', 'hours', 'hoursExceptions'] },
        languages: { facts: ['languages'] },
        services: { facts: ['kind', 'roles'], texts: ['title', 'summary', 'services', 'notes'] },
      };
    case 'city':
      return {
        content: {
          facts: ['siteUrl', 'informationPoint', 'emergency', 'corrections'],
          texts: ['title', 'summary', 'city', 'publisher', 'programme', 'body'],
        },
      };
  }
}

function pick(values: object, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, (values as Record<string, unknown>)[name]]));
}

/** A value with its keys in one order and its texts in their normal form. */
function inOrder(value: unknown): unknown {
  if (typeof value === 'string') return normal(value);
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => [name, inOrder(member)]),
  );
}

/** A person's word that a facts group was right as it then was. */
export interface GroupVerification {
  group: string;
  digest: string;
  verification: NonNullable<FactsGroup['verification']>;
}

interface GroupContent {
  facts?: readonly string[];
  texts?: readonly string[];
}
