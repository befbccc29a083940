import type { Entry } from '../../content/model/collections.ts';
import { cityFacts } from '../../content/model/schemas/city.ts';

/** A made-up city, for snapshots that need one. */
export function aCity(): Entry<'city'> {
  return {
    collection: 'city',
    key: 'city',
    facts: cityFacts.parse({
      key: 'city',
      status: 'published',
      writtenBy: 'human',
      updated: '2026-01-01',
      timeZone: 'Europe/Warsaw',
      currency: 'PLN',
      informationPoint: 'help-desk',
      corrections: 'portal@example.org',
      colours: { light: '#005500', dark: '#99dd99' },
      groups: { content: { confidence: 'known' } },
    }),
    texts: {
      title: 'Otwarte Morze',
      city: 'Morze',
      summary: 'Portal.',
      publisher: 'Urząd.',
      programme: 'Program.',
      body: 'Tekst.',
    },
    translations: {},
  };
}
