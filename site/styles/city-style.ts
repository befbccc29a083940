import type { Plugin } from 'vite';
import { currentSnapshot } from '../snapshot.ts';
import { cityTheme, situationFilters } from './city-theme.ts';

/** The one style sheet that is made of data: `virtual:city.css`, so that all styles are one hashed file. */
export function cityStyle(): Plugin {
  return {
    name: 'city-style',
    resolveId: (id) => (id === name ? resolved : undefined),
    load: (id) =>
      id === resolved
        ? `${cityTheme(currentSnapshot().snapshot.city.facts.colours)}\n${situationFilters()}`
        : undefined,
  };
}

const name = 'virtual:city.css';
const resolved = '/@city-style/city.css';
