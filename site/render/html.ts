import { locales, sourceLocale, type Locale } from '../../locales/registry.ts';

/** Text as HTML: `escapeHtml('<b> & "c"') // => '&lt;b&gt; &amp; &quot;c&quot;'`. */
export function escapeHtml(text: string): string {
  return /[&<>"]/.test(text)
    ? text.replace(/[&<>"]/g, (character) => entities[character] ?? character)
    : text;
}

/** The attributes that say in which language a piece of a page is, where it differs from the page's own. */
export function languageAttributes(lang: Locale, page: Locale): string {
  if (lang === page) return '';
  const { dir } = locales[lang];
  return ` lang="${lang}"${dir === locales[page].dir ? '' : ` dir="${dir}"`}`;
}

/** A Polish address on any page: by itself in its direction, and never broken inside its postcode. */
export function addressHtml(address: string, page: Locale): string {
  const text = escapeHtml(address).replace(/\b(\d\d)-(\d{3})\b/g, '$1\u2011$2');
  return `<bdi${languageAttributes(sourceLocale, page)}>${text}</bdi>`;
}

/** HTML of ours without its markup: `toPlainText('<b>A&amp;B</b>') // => 'A&B'`. */
export function toPlainText(html: string): string {
  return html
    .replaceAll('<br>', ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&(?:amp|lt|gt|quot);/g, (entity) => characters[entity] ?? entity);
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const characters = Object.fromEntries(
  Object.entries(entities).map(([character, entity]) => [entity, character]),
);
