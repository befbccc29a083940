import { iconSprite } from './icon-sprite.ts';
import type { IconName } from './icon-sprite.ts';

/** An icon of the sprite; the words beside it say what it means. */
export function icon(name: IconName): string {
  return `<svg aria-hidden="true"><use href="${iconUrl(name)}"/></svg>`;
}

/** Where an icon's drawing is: `iconUrl('phone') // => '/_r/icons.0123456789ab.svg#phone'`. */
export function iconUrl(name: IconName): string {
  return `${iconSprite().url}#${name}`;
}

export type { IconName };
