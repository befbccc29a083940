import { sourceLocale, type Locale } from '../../locales/registry.ts';
import type { Passage } from '../../content/model/passages.ts';
import type { Translate } from '../i18n/translator.ts';
import { languageAttributes } from './html.ts';
import { icon } from './icon.ts';
import { renderInline, type InlineContext, type Names } from './inline.ts';

/**
 * A passage as HTML: in the reader's language where it is translated, otherwise honest about what it is. The Polish
 * original follows, hidden until the reader asks for it or where it has to be seen.
 */
export function renderPassage(passage: Passage, context: PassageContext): string {
  const { locale } = context;
  const text = renderInline(passage.text, {
    ...(passage.lang === sourceLocale ? inSource(context) : context),
    mark: context.markIn?.(passage),
  });
  switch (passage.state) {
    case 'source':
      return text;
    case 'approved':
    case 'awaiting-approval':
      return text + original(passage, context, context.showOriginal);
    case 'outdated':
      return `${noticeHtml(context.t('passage.outdated'))}<span class="old">${text}</span>${original(passage, context, true)}`;
    case 'missing': {
      const language = languageAttributes(passage.lang, locale);
      const note = context.notice === 'passage' ? noticeHtml(context.t('passage.missing')) : '';
      const shown = `${note}<span class="${context.notice === 'page' ? 'fb' : 'fb b'}"${language}${hidden(context)}>${text}</span>`;
      return passage.lang === sourceLocale ? shown : shown + original(passage, context, context.showOriginal);
    }
  }
}

/** A passage where there is no room for notices, such as a title in a list: its text in its true language. */
export function renderBrief(passage: Passage, context: PassageContext): string {
  const text = renderInline(passage.text, context);
  const language = languageAttributes(passage.lang, context.locale);
  return language ? `<span${language}>${text}</span>` : text;
}

function original({ text, source }: Passage, context: PassageContext, shown: boolean): string {
  if (!context.withOriginal || text === source) return '';
  const language = languageAttributes(sourceLocale, context.locale);
  return `<span class="o${shown ? ' on' : ''}"${language}${hidden(context)}>${renderInline(source, inSource(context))}</span>`;
}

/** Texts in other languages are not for this language's search; official names are. */
function hidden({ isName }: PassageContext): string {
  return isName ? '' : ' data-pagefind-ignore';
}

function inSource({ parse, sourceNames }: PassageContext): InlineContext {
  return { parse, names: sourceNames };
}

function noticeHtml(text: string): string {
  return `<span class="n" data-pagefind-ignore>${icon('language')}${text}</span>`;
}

export interface PassageContext extends InlineContext {
  locale: Locale;
  t: Translate;
  /** What the facts in texts of the source stand for: the same, by their Polish names. */
  sourceNames: Names;
  /** A missing passage says so, or is only marked, or the page has said so for all of them. */
  notice: 'passage' | 'mark' | 'page';
  /** Whether the Polish original is on the page at all. */
  withOriginal: boolean;
  /** Whether it is seen without asking: where mistakes are dangerous and the translation is not approved. */
  showOriginal: boolean;
  /** How the terms in a passage are marked. */
  markIn?: ((passage: Passage) => ((words: string) => string) | undefined) | undefined;
  /** Whether the passages are official names, which are searched in every language. */
  isName?: true;
}
