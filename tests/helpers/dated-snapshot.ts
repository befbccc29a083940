import type { Entry } from '../../content/model/collections.ts';
import { loadContent } from '../../content/model/files/load.ts';
import { makeSnapshot, type Snapshot } from '../../content/model/snapshot.ts';
import { someContent } from './some-content.ts';
import { aHelpDesk } from './a-city.ts';
import { aProcedure } from './content.ts';

/** An office that can be found where it is until 4 March. */
function temporaryOffice(): Entry<'offices'> {
  const office = aHelpDesk();
  const { address, ...groups } = office.facts.groups;
  return {
    ...office,
    key: 'temporary-office',
    facts: {
      ...office.facts,
      key: 'temporary-office',
      roles: ['temporary-role'],
      groups: { ...groups, address: { ...address, validUntil: '2027-03-04' } },
    },
  };
}

/** Some of the starter content, and beside it procedures of which everything that can carry a date carries one. */
export function datedSnapshot(): Snapshot {
  const { entries, programme } = loadContent(someContent);
  const groups = aProcedure().facts.groups;
  return makeSnapshot({
    entries: [
      ...entries,
      temporaryOffice(),
      aProcedure({
        key: 'changing-fee',
        uk: 'approved',
        ar: 'approved',
        texts: {
          title: 'Opłata, która się zmienia',
          summary: 'Zapłać {fee:card}, a za duplikat {fee:copy}.',
          fees: [
            { key: 'card', label: 'Karta' },
            { key: 'copy', label: 'Duplikat' },
          ],
        },
        facts: {
          fees: [
            { key: 'card', amount: 100, validUntil: '2026-12-31' },
            { key: 'card', amount: 120, validFrom: '2027-01-01' },
            { key: 'copy', amount: 37, validFrom: '2027-01-01' },
          ],
        },
      }),
      aProcedure({
        key: 'temporary',
        uk: 'approved',
        ar: 'approved',
        texts: {
          title: 'Zasady na czas',
          fees: [{ key: 'stamp', label: 'Znak' }],
          times: [{ key: 'decision', label: 'Decyzja' }],
        },
        facts: {
          validUntil: '2027-03-04',
          offices: [{ role: 'temporary-role' }],
          fees: [{ key: 'stamp', amount: 17 }],
          times: [{ key: 'decision', kind: 'decision', amount: 30, unit: 'day' }],
          groups: {
            ...groups,
            fees: { ...groups.fees, validUntil: '2027-03-04' },
            steps: { ...groups.steps, reviewBy: '2027-03-04' },
          },
        },
      }),
      aProcedure({
        key: 'successor',
        uk: 'approved',
        ar: 'approved',
        texts: { title: 'Zasady następne' },
        facts: { validFrom: '2027-03-05', related: ['temporary'] },
      }),
    ],
    programme,
  });
}
