import { createHash } from 'node:crypto';
import type { TargetLocale } from '../../locales/registry.ts';
import { collections, type Entry } from '../../content/model/collections.ts';
import { withoutDefaults } from '../../content/model/files/without-defaults.ts';
import { withVerifications } from '../../content/model/group-content.ts';
import type { Translation } from '../../content/model/schemas/translation.ts';
import { publicTargets } from '../../content/model/targets.ts';

/** The parts of an entry that are exchanged by themselves, each with a digest of what it says. */
export function partsOf(entry: Entry): Map<Part, string> {
  const parts = new Map<Part, string>([['source', sourceDigest(entry)]]);
  for (const [locale, translation] of Object.entries(entry.translations))
    // A file in which nothing is written yet says nothing, and the CMS keeps no such translation.
    if (saysAnything(translation)) parts.set(locale as TargetLocale, translationDigest(translation));
  return parts;
}

/** Facts and texts; who verified them is no part of it, because only a person in the CMS can. */
function sourceDigest(entry: Entry): string {
  const { facts, texts } = withVerifications(entry, []);
  return digest([withoutDefaults(collections[entry.collection].facts, facts), texts]);
}

/** Local texts and what readers get of each unit, whatever order it is kept in; drafts never leave the CMS. */
function translationDigest({ local, targets, updated }: Translation): string {
  const shown = [...publicTargets(targets).values()].map(
    ({ unit, source, target, by, state, approval, carriedFrom }) =>
      JSON.stringify([unit, source, target, by, state, approval ?? null, carriedFrom ?? null]),
  );
  return digest([local.alsoCalled, local.links, updated ?? null, shown.sort()]);
}

function saysAnything({ local, targets }: Translation): boolean {
  return local.alsoCalled.length + local.links.length + publicTargets(targets).size > 0;
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

/** The source of an entry, or its translation into a locale. */
export type Part = 'source' | TargetLocale;
