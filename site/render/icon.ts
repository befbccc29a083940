/** An icon of the sprite at /icons.svg; the words beside it say what it means. */
export function icon(name: IconName): string {
  return `<svg aria-hidden="true"><use href="/icons.svg#${name}"/></svg>`;
}

/** What the portal's icons mean; `pages/icons.svg.ts` says how each is drawn. */
export const iconNames = [
  'alert',
  'approved',
  'calendar',
  'fee',
  'form',
  'info',
  'language',
  'link',
  'mail',
  'online',
  'phone',
  'place',
  'search',
  'siren',
  'time',
  'two',
  'identity',
  'residence',
  'work',
  'family',
  'education',
  'health',
  'housing',
  'social',
  'transport',
  'business',
  'taxes',
  'legal-help',
  'participation',
  'newcomer',
  'temporary-protection',
  'worker',
  'student',
  'eu-citizen',
  'refugee',
  'without-documents',
  'victim',
] as const;

export type IconName = (typeof iconNames)[number];
