import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { SearchBox, type SearchBoxProps } from '../components/SearchBox.tsx';

/** Makes the search box that the build rendered a live one, with the same properties. */
export function hydrateSearch(): void {
  const box = document.querySelector<HTMLElement>('[data-search]');
  if (!box) return;
  const props = JSON.parse(box.dataset['search'] ?? '{}') as SearchBoxProps;
  hydrateRoot(box, createElement(SearchBox, props));
}
