import type { Entry } from '../../content/model/collections.ts';
import { makeSnapshot, type Snapshot } from '../../content/model/snapshot.ts';
import { aCity, aHelpDesk } from './a-city.ts';
import { aProcedure, aProgramme } from './content.ts';

/** A snapshot in which a reader of Ukrainian and of Arabic meets every state that a text can be in. */
export function statesSnapshot(): Snapshot {
  const entries: Entry[] = [
    aCity(),
    aHelpDesk(),
    aProcedure({
      key: 'approved',
      uk: 'approved',
      ar: 'approved',
      verifiedOn: '2026-03-01',
      texts: { title: 'Zatwierdzona' },
    }),
    aProcedure({ key: 'submitted', uk: 'submitted', ar: 'submitted', texts: { title: 'Złożona' } }),
    outdated(aProcedure({ key: 'outdated', uk: 'approved', ar: 'submitted', texts: { title: 'Zmieniona' } })),
    added(
      aProcedure({
        key: 'partial',
        uk: 'submitted',
        ar: 'submitted',
        en: 'submitted',
        texts: { title: 'Niepełna' },
      }),
    ),
    aProcedure({ key: 'missing', en: 'submitted', texts: { title: 'Tylko po polsku i angielsku' } }),
    aProcedure({
      key: 'high-risk',
      uk: 'submitted',
      ar: 'approved',
      texts: { title: 'Niebezpieczna' },
      facts: { highRisk: true },
    }),
    aProcedure({
      key: 'expired',
      uk: 'approved',
      texts: { title: 'Dawna' },
      facts: { validUntil: '2026-01-31' },
    }),
    aProcedure({
      key: 'hostile',
      uk: 'submitted',
      texts: {
        title: 'Znaki <b>&"\' {',
        steps: ['Wpisz `<script>alert(1)</script>` albo [to](javascript:alert(1)).', '‮obrót‬ 😀'],
      },
    }),
  ];
  return makeSnapshot({ entries, programme: aProgramme() });
}

/** The same entry after an editor changed one step. */
function outdated(entry: Entry<'procedures'>): Entry<'procedures'> {
  return { ...entry, texts: { ...entry.texts, steps: ['Krok po zmianie.', ...entry.texts.steps.slice(1)] } };
}

/** The same entry after an editor added one step. */
function added(entry: Entry<'procedures'>): Entry<'procedures'> {
  return { ...entry, texts: { ...entry.texts, steps: [...entry.texts.steps, 'Krok dodany.'] } };
}
