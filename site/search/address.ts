/** The query in the page's address: queryIn('https://…/uk/?q=pesel') → 'pesel'. */
export function queryIn(href: string): string {
  return new URL(href).searchParams.get('q') ?? '';
}

/** The same address with another query, or without one: withQuery('https://…/uk/#top', 'pesel') → '…/uk/?q=pesel#top'. */
export function withQuery(href: string, query: string): string {
  const url = new URL(href);
  if (query === '') url.searchParams.delete('q');
  else url.searchParams.set('q', query);
  return url.href;
}

/** Puts the query into the address bar. It replaces, so that "back" leaves the search at once. */
export function rememberInAddress(query: string): void {
  const href = withQuery(location.href, query);
  if (href !== location.href) history.replaceState(history.state, '', href);
}
