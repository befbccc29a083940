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
export function renderInline(text: string, { names, parse, mark = escapeHtml }: InlineContext): string {
  return render(parse(text));

  function render(parts: Inline[], isLink = false): string {
    return parts.map((inline) => part(inline, isLink)).join('');
  }

  function part(inline: Inline, isLink: boolean): string {
    switch (inline.type) {
      case 'text':
        // A link cannot hold a link.
        return isLink ? escapeHtml(inline.text) : mark(inline.text);
      case 'strong':
        return `<strong>${render(inline.children, isLink)}</strong>`;
      case 'break':
        return '<br>';
      case 'fact':
        return names.fact(inline);
      case 'link': {
        const url = names.link(splitTarget(inline.url));
        const words = render(inline.children, true);
        return url === undefined ? words : `<a href="${escapeHtml(url)}">${words}</a>`;
      }
    }
  }
}

export interface InlineContext {
  names: Names;
  parse: Parse;
  /** Words as HTML, terms in them marked; without it they are plain. */
  mark?: ((words: string) => string) | undefined;
}

/** What the names in a text stand for on this page. */
export interface Names {
  /** The address of a link, or undefined where there is nothing to lead to. */
  link: (target: { scheme: string; key: string }) => string | undefined;
  /** A fact as HTML. */
  fact: (fact: FactReference) => string;
}
