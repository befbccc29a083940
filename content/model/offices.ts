import type { Entry } from './collections.ts';

/**
 * The offices that a key or a role names: the one with this key, else all that fill the role.
 * `findOffices(offices, 'resident-registration') // => the three departments, by district`
 */
export function findOffices(offices: readonly Entry<'offices'>[], keyOrRole: string): Entry<'offices'>[] {
  const byKey = offices.find(({ key }) => key === keyOrRole);
  if (byKey) return [byKey];
  return offices
    .filter(({ facts }) => facts.roles.includes(keyOrRole))
    .sort((a, b) => (a.facts.districts[0] ?? 0) - (b.facts.districts[0] ?? 0));
}

/** The one office that a text may mean when it names a phone, a mail address or an address: no other will do. */
export function theOffice(
  offices: readonly Entry<'offices'>[],
  keyOrRole: string,
): Entry<'offices'> | undefined {
  const [office, ...others] = findOffices(offices, keyOrRole);
  return others.length === 0 ? office : undefined;
}
