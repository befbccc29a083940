import { isLocale } from '../../locales/registry.ts';

/** The files that may answer a path, best first: `candidates('/uk/search/') // => ['/uk/search/index.html']`. */
export function candidates(pathname: string): string[] {
  const decoded = decode(pathname);
  if (
    decoded === undefined ||
    decoded.includes('\0') ||
    decoded.includes('\\') ||
    decoded.includes('//') ||
    decoded.split('/').includes('..')
  )
    return [];
  if (decoded.endsWith('/')) return [`${decoded}index.html`];
  return [decoded, `${decoded}/index.html`];
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
