import { currentSnapshot } from '../snapshot.ts';

/** The portal's mark, an open gate in the city's colour. */
export function GET(): Response {
  const { light } = currentSnapshot().snapshot.city.facts.colours;
  const mark = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="5" fill="${light}"/><path d="M7 20v-9a5 5 0 0 1 10 0v9" fill="none" stroke="#fff" stroke-width="3"/></svg>\n`;
  return new Response(mark, { headers: { 'content-type': 'image/svg+xml' } });
}
