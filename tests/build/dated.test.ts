import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serializeSnapshot } from '../../content/model/snapshot.ts';
import { datedSnapshot } from '../helpers/dated-snapshot.ts';
import { portal } from '../helpers/project-copy.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'portal-dated-'));
const days = ['2026-12-31', '2027-01-01', '2027-03-04', '2027-03-05'] as const;

beforeAll(async () => {
  const snapshot = path.join(folder, 'snapshot.json');
  writeFileSync(snapshot, serializeSnapshot(datedSnapshot()));
  for (const day of days) {
    const out = path.join(folder, day);
    const { code, stderr } = await portal(['build', '--snapshot', snapshot, '--out', out, '--day', day]);
    expect(code, stderr).toBe(0);
  }
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function page(day: (typeof days)[number], name: string): CheerioAPI {
  return load(readFileSync(path.join(folder, day, name, 'index.html'), 'utf8'));
}
const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();
const text = ($: CheerioAPI, place: string) => spaced($(place).text());

const words = {
  pl: {
    until: 'Do 31.12.2026',
    from: 'Od 01.01.2027',
    applies: 'Te zasady obowiązują do 04.03.2027.',
    applied: 'Te zasady obowiązywały do 04.03.2027.',
    review: 'Mieliśmy sprawdzić tę stronę ponownie do 04.03.2027',
    mark: 'Obowiązywało do 04.03.2027',
    ask: 'Zapytaj, zanim zapłacisz',
  },
  uk: {
    until: 'До 31.12.2026',
    from: 'З 01.01.2027',
    applies: 'Ці правила діють до 04.03.2027.',
    applied: 'Ці правила діяли до 04.03.2027.',
    review: 'Ми мали перевірити цю сторінку знову до 04.03.2027',
    mark: 'Діяло до 04.03.2027',
    ask: 'Запитайте, перш ніж платити',
  },
  ar: {
    until: 'حتى 31.12.2026',
    from: 'من 01.01.2027',
    applies: 'تسري هذه القواعد حتى 04.03.2027.',
    applied: 'كانت هذه القواعد سارية حتى 04.03.2027.',
    review: 'كان علينا مراجعة هذه الصفحة من جديد حتى 04.03.2027',
    mark: 'كان ساريًا حتى 04.03.2027',
    ask: 'اسأل قبل الدفع',
  },
} as const;

describe.each(['pl', 'uk', 'ar'] as const)('in %s', (locale) => {
  const say = words[locale];

  test('a fee that changes on 1 January is announced before, and alone from that day on', () => {
    const name = `${locale}/procedures/changing-fee`;
    const before = text(page('2026-12-31', name), '.facts');
    expect(before).toMatch(new RegExp(`100\\s?zł.*${say.until}.*120\\s?zł.*${say.from}`));
    const after = text(page('2027-01-01', name), '.facts');
    expect(after).toMatch(/120\s?zł/);
    expect(after).not.toMatch(/100\s?zł|31\.12\.2026|01\.01\.2027/);
  });

  test('a text names the fee of the day, and from when one is due that is not due yet', () => {
    const lead = (day: '2026-12-31' | '2027-01-01') =>
      text(page(day, `${locale}/procedures/changing-fee`), '.lead');
    expect(lead('2026-12-31')).toMatch(/100\s?zł.*37\s?zł \(.*01\.01\.2027\)/);
    expect(lead('2027-01-01')).toMatch(/120\s?zł.*37\s?zł/);
    expect(lead('2027-01-01')).not.toContain('01.01.2027');
  });

  test('rules that end on 4 March hold on that day, and from the next the page says that they did', () => {
    const name = `${locale}/procedures/temporary`;
    expect(text(page('2027-03-04', name), 'main')).toContain(say.applies);
    expect(text(page('2027-03-04', name), 'main')).not.toContain(say.applied);
    expect(text(page('2027-03-05', name), 'main')).toContain(say.applied);
    expect(text(page('2027-03-05', name), 'main')).not.toContain(say.applies);
  });

  test('the amounts of a group that has ended are not shown any more', () => {
    const facts = (day: '2027-03-04' | '2027-03-05') =>
      text(page(day, `${locale}/procedures/temporary`), '.facts');
    expect(facts('2027-03-04')).toMatch(/17\s?zł/);
    expect(facts('2027-03-05')).not.toMatch(/17\s?zł/);
    expect(facts('2027-03-05').toLowerCase()).toContain(say.ask.toLowerCase());
    expect(facts('2027-03-05')).toContain(say.mark);
  });

  test('an office that moves away says until when it is there, and then that it was', () => {
    const address = (day: '2027-03-04' | '2027-03-05') =>
      text(page(day, `${locale}/procedures/temporary`), 'address .when');
    expect(address('2027-03-04')).toContain('04.03.2027');
    expect(address('2027-03-04')).not.toBe(say.mark);
    expect(address('2027-03-05')).toBe(say.mark);
  });

  test('a list says of what has ended that it has, and of what is to come from when', () => {
    const card = (day: '2027-03-04' | '2027-03-05', key: string) =>
      text(page(day, `${locale}/procedures`), `a.card[href$="/${key}/"] .when`);
    expect(card('2027-03-04', 'temporary')).toBe('');
    expect(card('2027-03-05', 'temporary')).toBe(say.mark);
    expect(card('2027-03-04', 'successor')).toContain('05.03.2027');
    expect(card('2027-03-05', 'successor')).toBe('');
    const related = page('2027-03-05', `${locale}/procedures/successor`);
    expect(text(related, '.links .when')).toBe(say.mark);
  });

  test('what was to be checked by 4 March says from the next day that it was not', () => {
    for (const name of [
      'procedures/pesel-number',
      'procedures/driving-licence-exchange',
      'welcome/first-week',
    ]) {
      expect(text(page('2027-03-04', `${locale}/${name}`), '.trust'), name).not.toContain('04.03.2027');
      expect(text(page('2027-03-05', `${locale}/${name}`), '.trust'), name).toContain(say.review);
    }
    const steps = (day: '2027-03-04' | '2027-03-05') =>
      text(page(day, `${locale}/procedures/temporary`), '.steps ~ .n');
    expect(steps('2027-03-04')).not.toContain('04.03.2027');
    expect(steps('2027-03-05')).toContain('04.03.2027');
  });
});
