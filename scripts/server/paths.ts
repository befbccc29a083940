import { isLocale } from '../../locales/registry.ts';

/** Path and query of a request line; URL would take `//name` for another server. */
export function requestedPath(url: string): { pathname: string; search: string } {
  const path = url.replace(/^https?:\/\/[^/?]*/i, '');
  const query = path.indexOf('?');
  return query < 0
    ? { pathname: path, search: '' }
    : { pathname: path.slice(0, query), search: path.slice(query) };
}

/** The files that may answer a path, best first: `candidates('/uk/search/') // => ['/uk/search/index.html']`. */
export function candidates(pathname: string): string[] {
  const decoded = decode(pathname);
  if (
    decoded === undefined ||
    decoded.includes('\0') ||
    decoded.includes('\\') ||
    decoded.includes('//') ||
    decoded.split('/').includes('..') ||
    // They are other forms of a file, not files of their own.
    /\.(br|gz)$/.test(decoded)
  )
    return [];
  if (decoded.endsWith('/')) return [`${decoded}index.html`];
  return [decoded, `${decoded}/index.html`];
}

/** Whether a file's name changes with what is in it, so that it may be kept for ever. */
export function isHashed(name: string): boolean {
  return /^\/(_astro|_r)\//.test(name);
}

/** The page that says “not found” in the language of a path: `notFoundPage('/uk/x/') // => '/uk/404.html'`. */
export function notFoundPage(pathname: string): string {
  const [, first = ''] = pathname.split('/');
  return isLocale(first) ? `/${first}/404.html` : '/404.html';
}

function decode(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}
