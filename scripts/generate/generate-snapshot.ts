import { targetLocales, type TargetLocale } from '../../locales/registry.ts';
import type { Entry } from '../../content/model/collections.ts';
import type { Snapshot } from '../../content/model/snapshot.ts';
import type { Target } from '../../content/model/schemas/translation.ts';
import { applyUnits, extractUnits } from '../../content/model/units.ts';
import { publicTargets } from '../../content/model/targets.ts';
import { withoutLinks } from './without-links.ts';

/**
 * A snapshot with as many procedures as wanted, each a real one with its texts numbered, translated into every
 * locale. Every second one is verified, every third approved: large sites and long reports to measure with.
 */
export function generateSnapshot(
  seed: Snapshot,
  { procedures, day }: { procedures: number; day: string },
): Snapshot {
  const originals = seed.procedures.slice(0, procedures);
  const kept = new Set(originals.map(({ key }) => key));
  const rows = Array.from({ length: procedures }, (_, index) => {
    const original = originals[index % originals.length];
    if (!original) throw new RangeError('a snapshot to generate from needs a procedure');
    return numbered(withoutLinks(original, kept), {
      number: index + 1,
      day,
      isFirst: index < originals.length,
    });
  });
  return {
    ...seed,
    city: withoutLinks(seed.city, kept),
    procedures: rows,
    chapters: seed.chapters.map((entry) => withoutLinks(entry, kept)),
    information: seed.information.map((entry) => withoutLinks(entry, kept)),
  };
}

function numbered(
  original: Entry<'procedures'>,
  { number, day, isFirst }: { number: number; day: string; isFirst: boolean },
): Entry<'procedures'> {
  const mark = (text: string) => `${text} (${number})`;
  const before = extractUnits('procedures', original.texts);
  const texts = applyUnits('procedures', original.texts, ({ text }) => mark(text));
  const after = extractUnits('procedures', texts);
  const translations = Object.fromEntries(
    targetLocales.map((locale) => {
      const known = publicTargets(original.translations[locale]?.targets ?? []);
      const targets = after.map(({ id, text, slots }, index): Target => {
        const target = mark(
          known.get(before[index]?.id ?? '')?.target ?? `${locale}: ${before[index]?.text ?? ''}`,
        );
        const pair = { unit: id, source: text, target, by: 'machine' as const, slots };
        return number % 3 === 0
          ? { ...pair, state: 'approved', approval: { on: day, role: 'native-speaking-staff' } }
          : { ...pair, state: 'submitted' };
      });
      return [
        locale,
        { local: original.translations[locale]?.local ?? { alsoCalled: [], links: [] }, targets },
      ];
    }),
  ) as Record<TargetLocale, Entry['translations'][TargetLocale] & object>;
  // Texts link to procedures by their keys: the first of each keeps its own.
  const key = isFirst ? original.key : `${original.key}-${number}`;
  const groups = Object.fromEntries(
    Object.entries(original.facts.groups).map(([name, group]) => [
      name,
      number % 2 === 0 ? { ...group, verification: { on: day, role: 'editor' } } : group,
    ]),
  ) as Entry<'procedures'>['facts']['groups'];
  return {
    ...original,
    key,
    texts,
    translations,
    facts: { ...original.facts, key, slug: key, formerSlugs: [], related: [], groups },
  };
}
