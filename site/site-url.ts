import { currentSnapshot } from './snapshot.ts';

/** The portal's public address: the one this build was given, else the city's, if it has one yet. */
export function siteUrl(): string | undefined {
  // Astro's types call it a string, but without the setting it is not there.
  const given = import.meta.env.SITE as string | undefined;
  return given ?? currentSnapshot().snapshot.city.facts.siteUrl;
}
