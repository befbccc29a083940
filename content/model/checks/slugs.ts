import { problem, type Problem } from '../problems.ts';
import type { CheckedTexts } from './every-text.ts';

/** Two pages of one kind that claim the same address, now or formerly. */
export function checkSlugs({ entries }: CheckedTexts): Problem[] {
  const owners = new Map<string, string>();
  return entries.flatMap((entry) => {
    if (!('slug' in entry.facts)) return [];
    return [entry.facts.slug, ...entry.facts.formerSlugs].flatMap((slug) => {
      const address = `${entry.collection}/${slug}`;
      const owner = owners.get(address);
      owners.set(address, owner ?? entry.key);
      return owner
        ? [
            problem(
              'duplicate-slug',
              { file: `${entry.collection}/${entry.key}/facts.yaml` },
              `the slug “${slug}” belongs to ${owner} already`,
            ),
          ]
        : [];
    });
  });
}
