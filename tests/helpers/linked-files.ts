import { load } from 'cheerio';

/** Everything a page loads: styles, scripts and what they import, drawings, and what search asks for. */
export async function linkedFiles(
  html: string,
  get: (url: string) => Promise<{ status: number; text: string }>,
): Promise<LinkedFile[]> {
  const $ = load(html);
  const found = new Map<string, LinkedFile>();
  const locale = $('html').attr('lang') ?? '';
  const waiting = [
    ...$('link[rel="stylesheet"], link[rel="icon"], script[src], use[href], img[src]')
      .toArray()
      .map((element) => $(element).attr('href') ?? $(element).attr('src') ?? ''),
    ...$('[data-search]')
      .toArray()
      .map((element) => JSON.parse($(element).attr('data-search') ?? '{}') as Record<string, string>)
      .flatMap(({ keysUrl = '', pagefindUrl = '' }) => [keysUrl, pagefindUrl]),
  ].map((url) => url.replace(/#.*/, ''));
  for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) {
    if (found.has(url)) continue;
    const { status, text } = await get(url);
    found.set(url, { url, status, text });
    waiting.push(...furtherFiles({ url, text, locale }));
  }
  return [...found.values()];
}

function furtherFiles({ url, text, locale }: { url: string; text: string; locale: string }): string[] {
  const beside = (name: string) => new URL(name, `http://portal${url}`).pathname;
  if (url.endsWith('pagefind.js')) return [beside('pagefind-entry.json')];
  if (url.endsWith('.js'))
    return [...text.matchAll(/(?:from|import\()\s*["'](\.\/[^"']+\.js)["']/g)].map(([, name = '']) =>
      beside(name),
    );
  if (url.endsWith('.css')) return [...text.matchAll(/url\(["']?(\/[^"')]+)/g)].map(([, name = '']) => name);
  if (!url.endsWith('pagefind-entry.json')) return [];
  const { languages } = JSON.parse(text) as { languages: Record<string, PagefindIndex> };
  // Like Pagefind itself: where a language has no index, the largest one is searched.
  const [largest] = Object.values(languages).sort((a, b) => b.page_count - a.page_count);
  const index = languages[locale] ?? largest;
  return [beside(`pagefind.${index?.hash}.pf_meta`), beside(`wasm.${index?.wasm ?? 'unknown'}.pagefind`)];
}

interface PagefindIndex {
  hash: string;
  wasm: string | null;
  page_count: number;
}

export interface LinkedFile {
  url: string;
  status: number;
  text: string;
}
