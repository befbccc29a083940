import {
  splitTarget,
  type FactReference,
  type Inline,
  type Parse,
} from '../../content/model/markdown/inline.ts';
import { escapeHtml } from './html.ts';

/**
 * One text of our inline Markdown as HTML. What a link or a fact names is looked up in `names`; a link to nothing
 * keeps its words.
 */
export function renderInline(text: string, { names, parse }: InlineContext): string {
  return render(parse(text));

  function render(parts: Inline[]): string {
    return parts.map(part).join('');
  }

  function part(inline: Inline): string {
    switch (inline.type) {
      case 'text':
        return escapeHtml(inline.text);
      case 'strong':
        return `<strong>${render(inline.children)}</strong>`;
      case 'break':
        return '<br>';
      case 'fact':
        return names.fact(inline);
      case 'link': {
        const url = names.link(splitTarget(inline.url));
        const words = render(inline.children);
        return url === undefined ? words : `<a href="${escapeHtml(url)}">${words}</a>`;
      }
    }
  }
}

export interface InlineContext {
  names: Names;
  parse: Parse;
}

/** What the names in a text stand for on this page. */
export interface Names {
  /** The address of a link, or undefined where there is nothing to lead to. */
  link: (target: { scheme: string; key: string }) => string | undefined;
  /** A fact as HTML. */
  fact: (fact: FactReference) => string;
}
