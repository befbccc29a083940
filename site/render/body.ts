import type { BodyBlock, Passage } from '../../content/model/passages.ts';
import { icon } from './icon.ts';

/** The blocks of a body as HTML, each passage in its true language. */
export function renderBody(
  blocks: readonly BodyBlock[],
  list: (passages: readonly Passage[]) => string[],
): string {
  return blocks.map((block) => renderBlock(block.in, list(block.passages))).join('');
}

function renderBlock(place: BodyBlock['in'], texts: string[]): string {
  switch (place) {
    case 'h2':
    case 'h3':
    case 'p':
      return `<${place}>${texts.join('')}</${place}>`;
    case 'ul':
    case 'ol':
      return `<${place} class="items">${texts.map((text) => `<li>${text}</li>`).join('')}</${place}>`;
    case 'note':
      return `<div class="note">${icon('info')}<div>${texts.map((text) => `<p>${text}</p>`).join('')}</div></div>`;
  }
}
