import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../content/model/checks/check-content.ts';
import { polishWords } from '../../../content/model/checks/leftover-source.ts';
import { numbersIn } from '../../../content/model/checks/numbers.ts';
import { mixedWords } from '../../../content/model/checks/scripts.ts';
import type { Entry } from '../../../content/model/collections.ts';
import { aCity, aHelpDesk } from '../../helpers/a-city.ts';
import { aProcedure } from '../../helpers/content.ts';

describe('a Polish text', () => {
  test.each([
    ['an amount typed in', 'Zapłać 17 zł w kasie.', 'typed-fact'],
    ['an address of a page typed in', 'Wejdź na https://example.org/a.', 'typed-fact'],
    ['a page named without http', 'Wejdź na epuap.gov.pl.', 'typed-fact'],
    ['a phone number typed in', 'Zadzwoń: 12 616 55 55.', 'typed-fact'],
    ['a mobile number typed in', 'Zadzwoń: +48 887 201 598.', 'typed-fact'],
    ['a mail address typed in', 'Napisz: punkt@example.org.', 'typed-fact'],
    ['a link to nowhere', 'Zobacz [stronę](procedure:nowhere).', 'dead-link'],
    ['a link to a missing form', 'Weź [wniosek](form:nowhere).', 'dead-link'],
    ['a fact that is not known', 'Zapłać {fee:nowhere}.', 'unknown-fact'],
    ['a heading where a text belongs', '# Krok', 'unsupported-markup'],
    ['an image', '![kot](kot.png)', 'unsupported-markup'],
    ['HTML', 'Zrób <b>to</b>.', 'unsupported-markup'],
    ['a Latin letter in a Cyrillic word', 'Паспoрт', 'mixed-scripts'],
  ])('with %s is a problem', (_, step, kind) => {
    expect(kindsOf([aProcedure({ texts: { steps: [step] } })])).toEqual([kind]);
  });

  test.each([
    'W ciągu 30 dni od 4 marca 2027 r.',
    'Dz.U. z 2024 r. poz. 736',
    '**Weź** paszport.\\\nI zdjęcie.',
    'Zobacz [siebie](procedure:library-card).',
  ])('such as “%s” is none', (step) => {
    expect(kindsOf([aProcedure({ texts: { steps: [step] } })])).toEqual([]);
  });
});

describe('a translation', () => {
  test.each([
    ['with another number', 'W ciągu 30 dni.', 'Протягом 3 днів.', 'numbers-differ'],
    ['that lost a link', 'Zobacz [siebie](procedure:library-card).', 'Подивіться.', 'references-differ'],
    [
      'that is still Polish',
      'Weź paszport i przyjdź do urzędu.',
      'Weź paszport i przyjdź do urzędu.',
      'leftover-source',
    ],
    ['that is half Polish', 'Poczekaj.', 'Чекайте, jeśli nie możesz.', 'leftover-source'],
    ['with a letter of another alphabet', 'Poczekaj.', 'Чeкайте.', 'mixed-scripts'],
  ])('%s is a problem', (_, source, target, kind) => {
    expect(kindsOf([translated(source, target)])).toEqual([kind]);
  });

  test.each([
    ['W ciągu 30 dni.', 'خلال ٣٠ يومًا.'],
    ['Złóż wniosek w urzędzie.', 'Подайте заяву (wniosek, który jest w urzędzie) до установи.'],
    ['Numer PESEL.', 'Номер PESEL-у.'],
  ])('of “%s” as “%s” is none', (source, target) => {
    expect(kindsOf([translated(source, target)])).toEqual([]);
  });
});

describe('facts', () => {
  test.each<[string, Parameters<typeof aProcedure>[0], string]>([
    ['with a fee that has no label', { facts: { fees: [{ key: 'card', amount: 17 }] } }, 'row-keys-differ'],
    ['with a role that no office fills', { facts: { offices: [{ role: 'nobody' }] } }, 'dead-link'],
    ['with an unknown related procedure', { facts: { related: ['nowhere'] } }, 'dead-link'],
    [
      'with a source that is not listed',
      { facts: { groups: { ...aProcedure().facts.groups, fees: { confidence: 'source', sources: [] } } } },
      'no-source',
    ],
  ])('%s are a problem', (_, wish, kind) => {
    expect(kindsOf([aProcedure(wish)])).toEqual([kind]);
  });

  test('may give a coming rate its own row, not one for the same days', () => {
    const rates = (validFrom: string) => ({
      texts: { fees: [{ key: 'card', label: 'Karta' }] },
      facts: {
        fees: [
          { key: 'card', amount: 100, validUntil: '2026-12-31' },
          { key: 'card', amount: 120, validFrom },
        ],
      },
    });
    expect(kindsOf([aProcedure(rates('2027-01-01'))])).toEqual([]);
    expect(kindsOf([aProcedure(rates('2026-12-31'))])).toEqual(['row-keys-differ']);
  });

  test('that are public may not name what is a draft', () => {
    const draft = aProcedure({ key: 'b', texts: { title: 'Inna' }, facts: { status: 'draft' } });
    const link = { texts: { steps: ['Zobacz [inną](procedure:b).'] } };
    expect(kindsOf([aProcedure(link), draft])).toEqual(['dead-link']);
    expect(kindsOf([aProcedure({ ...link, facts: { status: 'draft' } }), draft])).toEqual([]);
  });

  test('of a city need an information point that can be called', () => {
    const desk = aHelpDesk();
    expect(kindsOf([aCity(), desk])).toEqual([]);
    const silent = { ...desk, facts: { ...desk.facts, phones: [] } };
    expect(kindsOf([aCity(), silent])).toEqual(['no-phone']);
    expect(kindsOf([aCity(), { ...desk, facts: { ...desk.facts, status: 'draft' } }])).toEqual([
      'dead-link',
      'no-phone',
    ]);
  });

  test('past their review are due, and a period that has ended', () => {
    const groups = aProcedure().facts.groups;
    const late = aProcedure({
      facts: {
        reviewBy: '2026-11-21',
        groups: { ...groups, fees: { ...groups.fees, validUntil: '2026-10-31' } },
      },
    });
    const on = (today: string) =>
      checkContent({ entries: [late], files: new Map(), today }).map(({ message }) => message);
    expect(on('2026-11-22')).toEqual([
      'the entry was to be checked by 2026-11-21',
      'the group “fees” was valid until 2026-10-31',
    ]);
    expect(on('2026-10-31')).toEqual([]);
  });

  test('with the slug of another, now or formerly, are a problem', () => {
    const other = aProcedure({
      key: 'b',
      texts: { title: 'Inna' },
      facts: { slug: 'b', formerSlugs: ['library-card'] },
    });
    expect(kindsOf([aProcedure(), other])).toEqual(['duplicate-slug']);
  });

  test('with the title of another are a problem in each language that has it', () => {
    expect(kindsOf([aProcedure({ uk: 'submitted' }), aProcedure({ key: 'b', uk: 'submitted' })])).toEqual([
      'duplicate-title',
      'duplicate-title',
    ]);
  });
});

test('numbers are found in any digits', () => {
  expect(numbersIn('٣٠ dni, 12,5 i 7:40')).toEqual(['12.5', '30', '7:40']);
});

test('words of two alphabets are found, words joined by a hyphen are two', () => {
  expect(mixedWords('пaспорт PESEL-у')).toEqual(['пaспорт']);
});

test('Polish words in quotes and brackets are names', () => {
  expect(polishWords('the “który jest” (albo nie) office')).toEqual([]);
});

function translated(source: string, target: string): Entry<'procedures'> {
  const procedure = aProcedure({ texts: { steps: [source] }, uk: 'submitted' });
  for (const row of procedure.translations.uk?.targets ?? [])
    row.target = row.source === source ? target : 'Текст.';
  for (const row of procedure.translations.uk?.targets ?? [])
    if (row.slots[0]?.field === 'title') row.target = 'Назва';
  return procedure;
}

function kindsOf(entries: Entry[]): string[] {
  return checkContent({ entries, files: new Map() }).map(({ kind }) => kind);
}
