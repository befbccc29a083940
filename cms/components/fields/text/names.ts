import type { Names, NamedEntry, NamedOffice } from './references.ts';

/** Asks the CMS what there is to link to and to name in a text. */
export async function loadNames(signal: AbortSignal): Promise<Names> {
  const [procedures, chapters, information, offices] = await Promise.all([
    load<NamedEntry>('procedures', [], signal),
    load<NamedEntry>('chapters', [], signal),
    load<NamedEntry>('information', [], signal),
    load<NamedOffice>('offices', ['roles', 'phones', 'email', 'address'], signal),
  ]);
  return { procedures, chapters, information, offices };
}

async function load<Doc>(collection: string, more: string[], signal: AbortSignal): Promise<Doc[]> {
  const query = new URLSearchParams({ depth: '0', limit: '200', sort: 'title' });
  for (const field of ['key', 'title', '_status', ...more]) query.set(`select[${field}]`, 'true');
  const all: Doc[] = [];
  // A name that is missing here would be called unknown, so the list has to be whole.
  for (let page: number | null = 1; page !== null;) {
    query.set('page', String(page));
    const answer = await fetch(`/api/${collection}?${query.toString()}`, {
      credentials: 'same-origin',
      signal,
    });
    if (!answer.ok) throw new Error(`${collection}: ${answer.status}`);
    const { docs, nextPage } = (await answer.json()) as { docs: Doc[]; nextPage?: number | null };
    all.push(...docs);
    page = nextPage ?? null;
  }
  return all;
}
