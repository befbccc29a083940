import type { CityFacts } from '../../content/model/schemas/city.ts';
import { audiences } from '../../content/model/schemas/procedure.ts';

/** The city's colour and the tints made of it, in the light and in the dark theme, as custom properties. */
export function cityTheme({ light, dark }: CityFacts['colours']): string {
  return `:root{${tints(light, { paper: '#fbfaf7', card: '#ffffff', on: '#ffffff', wash: 0.07, edge: 0.3 })}}
@media screen and (prefers-color-scheme:dark){:root{${tints(dark, { paper: '#0f1419', card: '#171d25', on: '#0b1524', wash: 0.09, edge: 0.34 })}}}`;
}

/** For each situation the rule that leaves only its procedures in a list whose situation is in the address. */
export function situationFilters(): string {
  return audiences
    .map((audience) => {
      const chosen = `:root:has(#for-${audience}:target)`;
      return `${chosen} .proc:not(.for-${audience}),${chosen} .cat:not(:has(.for-${audience})){display:none}`;
    })
    .join('\n');
}

function tints(
  colour: string,
  { paper, card, on, wash, edge }: { paper: string; card: string; on: string; wash: number; edge: number },
): string {
  return `--blue:${colour};--on:${on};--wash:${mix(colour, card, wash)};--edge:${mix(colour, paper, edge)}`;
}

/** `mix('#000000', '#ffffff', 0.5) // => '#808080'` */
function mix(colour: string, ground: string, share: number): string {
  const [over, under] = [channels(colour), channels(ground)];
  const mixed = over.map((value, index) => Math.round(value * share + (under[index] ?? 0) * (1 - share)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}
