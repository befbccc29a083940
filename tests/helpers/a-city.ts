import type { Entry } from '../../content/model/collections.ts';
import { cityFacts } from '../../content/model/schemas/city.ts';
import { officeFacts } from '../../content/model/schemas/office.ts';

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

/** The information point of the made-up city. */
export function aHelpDesk(): Entry<'offices'> {
  const group = { confidence: 'known' };
  return {
    collection: 'offices',
    key: 'help-desk',
    facts: officeFacts.parse({
      key: 'help-desk',
      status: 'published',
      writtenBy: 'human',
      updated: '2026-01-01',
      kind: 'information-point',
      phones: [{ number: '00 000 00 00' }],
      groups: { address: group, phones: group, hours: group, languages: group, services: group },
    }),
    texts: { title: 'Okienko', summary: 'Pomaga.', services: [], notes: [] },
    translations: {},
  };
}
