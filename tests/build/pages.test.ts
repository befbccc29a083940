import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { describe, expect, inject, test } from 'vitest';
import { localeCodes, locales } from '../../locales/registry.ts';
import { loadContent } from '../../content/model/files/load.ts';
import { searchFiles } from '../helpers/search-files.ts';

const starter = inject('starter');
const states = inject('states');
const page = (name: string, root = starter): CheerioAPI => load(readFileSync(path.join(root, name), 'utf8'));
const pages = readdirSync(starter, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.html'));

describe('every page', () => {
  test('has its true language and direction, a title of its own, and the release', () => {
    for (const name of pages) {
      const $ = page(name);
      const [locale = ''] = name.split('/');
      const info = locales[locale as keyof typeof locales] as (typeof locales)['pl'] | undefined;
      if (info) expect($('html').attr(), name).toMatchObject({ lang: locale, dir: info.dir });
      expect($('title').text().trim(), name).not.toBe('');
      expect($('meta[name="release"]').attr('content'), name).toMatch(/^[0-9a-f]{64}$/);
      expect($('h1').length, name).toBe(1);
    }
  });

  test('asks nothing of another server, runs no script in its HTML and styles nothing there', () => {
    for (const name of pages) {
      const $ = page(name);
      const outside = $(
        'script[src], link[rel~="stylesheet"], link[rel~="icon"], link[rel~="preload"], link[rel~="modulepreload"], img, iframe, source, video, audio',
      )
        .toArray()
        .map((element) => $(element).attr('src') ?? $(element).attr('href') ?? '')
        .filter((address) => /^(https?:)?\/\//.test(address));
      expect(outside, name).toEqual([]);
      expect(
        $('script:not([src])').filter((_, element) => $(element).attr('type') !== 'application/ld+json')
          .length,
        name,
      ).toBe(0);
      expect($('[style], [onclick], [onload]').length + $('style').length, name).toBe(0);
    }
  });

  test('offers a correction and the phone of the Information Point', () => {
    for (const name of pages) {
      expect(page(name)('a[href^="mailto:otwarty@um.krakow.pl"]').length, name).toBeGreaterThan(0);
      expect(page(name)('a[href="tel:+48887201598"]').length, name).toBeGreaterThan(0);
    }
  });

  test('links only to what is there, and to its own language', () => {
    const dead: string[] = [];
    for (const name of pages) {
      const $ = page(name);
      const [locale = ''] = name.split('/');
      for (const element of $('a[href]').toArray()) {
        const href = $(element).attr('href') ?? '';
        if (/^(https?|mailto|tel|sms):/.test(href)) continue;
        const [target = '', fragment] = href.split('#');
        const file =
          target === ''
            ? name
            : (target.split('?')[0] ?? '').replace(/\/$/, '/index.html').replace(/^\//, '');
        if (!existsSync(path.join(starter, file))) dead.push(`${name} → ${href}`);
        else if (fragment && file.endsWith('.html') && page(file)(`[id="${fragment}"]`).length === 0)
          dead.push(`${name} → ${href} (no such place)`);
        const other = target.split('/')[1] ?? '';
        const isSwitch = $(element).attr('hreflang') !== undefined;
        if (locale in locales && other in locales && other !== locale && !isSwitch)
          dead.push(`${name} → ${href} (another language)`);
      }
    }
    expect(dead).toEqual([]);
  });
});

test('every published entry has a page in every locale', () => {
  const { entries } = loadContent(path.resolve('content'));
  const folders = {
    procedures: 'procedures',
    chapters: 'welcome',
    information: 'information-point',
  } as const;
  for (const { collection, facts } of entries) {
    if (!(collection in folders) || !('slug' in facts)) continue;
    for (const locale of localeCodes)
      expect(pages).toContain(
        `${locale}/${folders[collection as keyof typeof folders]}/${facts.slug}/index.html`,
      );
  }
});

describe('a translated procedure', () => {
  const $ = page('uk/procedures/pesel-number/index.html');

  test('shows the official Polish title under its own, in Polish', () => {
    expect($('h1').text()).not.toContain('Nadanie');
    expect($('main [lang="pl"]').first().text()).toContain('Nadanie numeru PESEL');
  });

  test('says that a machine translated it and that nobody verified its source', () => {
    const strings = JSON.parse(readFileSync('locales/ui/uk.json', 'utf8')) as Record<string, string>;
    expect($('main').text()).toContain(strings['trust.machine']);
    expect($('main').text()).toContain(strings['trust.unverified']);
  });

  test('and every page that shows translated entries says that a machine wrote them', () => {
    const strings = JSON.parse(readFileSync('locales/ui/uk.json', 'utf8')) as Record<string, string>;
    for (const name of ['', 'about/', 'welcome/', 'procedures/', 'information-point/', 'welcome/first-week/'])
      expect(page(`uk/${name}index.html`)('main').text(), name).toContain(strings['trust.machine']);
    expect(page('pl/index.html')('main').text()).not.toContain(strings['trust.machine']);
  });

  test('renders facts from data: the fee, the three offices with their districts, a phone that can be dialled', () => {
    expect($('main').text()).toContain('al. Powstania Warszawskiego 10');
    expect($('main').text()).toContain('ul. Wielicka 28a');
    expect($('main').text()).toContain('os. Zgody 2');
    expect($('a[href^="tel:+48"]').length).toBeGreaterThan(0);
    expect($('main').text()).not.toMatch(/\{(fee|phone|office|address|email):/);
  });

  test('offers a number for text messages as one', () => {
    const emergencies = page('uk/welcome/emergencies/index.html')('main');
    expect(emergencies.find('li a[href="sms:728112112"]').text()).toContain('728');
  });

  test('says a free fee in small letters inside a sentence, and in capitals where it stands alone', () => {
    const text = page('pl/procedures/pesel-number/index.html')('main').text();
    expect(text).toContain('Nadanie numeru: bezpłatnie.');
    expect(text).toContain('Bezpłatnie');
  });

  test('gives a deadline that is its own event as that event, not as “at once”', () => {
    const card = page('pl/procedures/temporary-residence-work/index.html')('dd').text().replace(/\s+/g, ' ');
    expect(card).toContain('najpóźniej w ostatnim dniu legalnego pobytu');
    expect(card).not.toMatch(/(Od razu|Tego samego dnia) najpóźniej/);
  });

  test('for people in danger begins with the emergency number, and no other does', () => {
    for (const name of ['uk/procedures/hate-crime-report/index.html', 'ar/welcome/emergencies/index.html']) {
      expect(page(name)('body > aside a[href="tel:112"]').length, name).toBe(1);
    }
    // A permit that runs out is of high risk, but no matter for 112.
    for (const key of ['pesel-number', 'temporary-residence-work'])
      expect(
        page(`uk/procedures/${key}/index.html`)('body > aside, .acts a[href="tel:112"]').length,
        key,
      ).toBe(0);
    expect(page('uk/procedures/hate-crime-report/index.html')('.acts a[href="tel:112"]').length).toBe(1);
  });

  test('offers a correction with page, language and release filled in, to the city’s address', () => {
    const href = decodeURIComponent($('a[href^="mailto:otwarty@um.krakow.pl"]').attr('href') ?? '');
    expect(href).toContain('/uk/procedures/pesel-number/');
    expect(href).toContain($('meta[name="release"]').attr('content')?.slice(0, 8) ?? 'no release');
  });

  test('lists its documents with the official Polish name beneath', () => {
    const first = $('main li:has(input[type="checkbox"])').first();
    expect(first.find('[lang="pl"]').text()).toContain('Wniosek o nadanie numeru PESEL');
  });

  test('names every other language of the same page, for readers and for search engines', () => {
    for (const locale of localeCodes) {
      expect($(`a[hreflang="${locale}"]`).attr('href')).toBe(`/${locale}/procedures/pesel-number/`);
      expect($(`link[rel="alternate"][hreflang="${locale}"]`).length).toBe(1);
    }
  });
});

describe('honesty about states', () => {
  const strings = JSON.parse(readFileSync('locales/ui/uk.json', 'utf8')) as Record<string, string>;
  const procedure = (key: string, locale = 'uk') => page(`${locale}/procedures/${key}/index.html`, states);

  test('an approved translation says by which role and when, and nothing of machines', () => {
    const text = procedure('approved')('main').text();
    expect(text).toContain('01.06.2026');
    expect(text).toContain(strings['role.native-speaking-staff']);
    expect(text).not.toContain(strings['trust.machine']);
  });

  test('a passage whose Polish changed keeps its translation, with a notice and the current Polish beside it', () => {
    const $ = procedure('outdated');
    const step = $('li')
      .filter((_, element) => $(element).text().includes('Krok po zmianie.'))
      .first();
    expect(step.text()).toContain('uk: Krok numer 1.');
    expect(step.text()).toContain(strings['passage.outdated']);
    expect(step.find('[lang="pl"]').text()).toContain('Krok po zmianie.');
  });

  test('a missing passage is shown in its own language and direction, out of the search index', () => {
    const $ = procedure('partial', 'ar');
    const passage = $('[lang="pl"][dir="ltr"], [lang="en"][dir="ltr"]').filter((_, element) =>
      $(element).text().includes('Krok dodany.'),
    );
    expect(passage.length).toBeGreaterThan(0);
    expect(
      passage.closest('[data-pagefind-ignore]').length + passage.filter('[data-pagefind-ignore]').length,
    ).toBeGreaterThan(0);
  });

  test('a page that is wholly in another language has that language on its heading and is in no index of the reader’s', () => {
    const $ = procedure('missing');
    expect($('h1').attr('lang') ?? $('h1 [lang]').attr('lang')).toBe('pl');
    expect($('[data-pagefind-body]').length).toBe(0);
    expect(
      procedure('missing', 'ar')('h1').attr('lang') ?? procedure('missing', 'ar')('h1 [lang]').attr('lang'),
    ).toBe('en');
  });

  test('on a high-risk page the Polish original stands beside an unapproved translation, and not beside an approved one', () => {
    const original = ($: CheerioAPI) =>
      $('main [lang="pl"]').filter((_, element) => $(element).text().trim() === 'Krok numer 1.').length;
    expect(original(procedure('high-risk', 'uk'))).toBe(1);
    expect(procedure('high-risk', 'uk')('main').text()).toContain(strings['trust.high-risk']);
    expect(procedure('high-risk', 'ar')('main').text()).not.toContain(
      (JSON.parse(readFileSync('locales/ui/ar.json', 'utf8')) as Record<string, string>)['trust.high-risk'],
    );
  });

  test('rules that have expired say so', () => {
    expect(procedure('expired')('main').text()).toContain('31.01.2026');
  });

  test('hostile texts are words and nothing else', () => {
    const $ = procedure('hostile', 'pl');
    expect($('main script, main b').length).toBe(0);
    expect($('a[href^="javascript:"]').length).toBe(0);
    expect($('h1').text()).toContain('<b>&"\' {');
  });
});

test('each language has an index of its own, with the pages that are written in it', () => {
  const entry = JSON.parse(
    readFileSync(path.join(searchFiles(starter), 'pagefind/pagefind-entry.json'), 'utf8'),
  ) as {
    languages: Record<string, { page_count: number }>;
  };
  expect(Object.keys(entry.languages).sort()).toEqual([...localeCodes].sort());
  for (const locale of localeCodes) {
    const written = pages.filter(
      (name) =>
        name.startsWith(`${locale}/`) &&
        readFileSync(path.join(starter, name), 'utf8').includes('data-pagefind-body'),
    );
    expect(entry.languages[locale]?.page_count, locale).toBe(written.length);
  }
});

const procedures = loadContent(path.resolve('content')).entries.filter(
  ({ collection, facts }) => collection === 'procedures' && facts.status === 'published',
);

test('the coverage page, the JSON and the command show the same numbers', () => {
  const coverage = JSON.parse(readFileSync(path.join(starter, 'coverage.json'), 'utf8')) as {
    indicator: Record<string, number>;
  };
  expect(coverage.indicator).toMatchObject({
    baseline: 11,
    target: 50,
    counted: 0,
    published: procedures.length,
    translated: procedures.length,
    approved: 0,
  });
  expect(readFileSync(path.join(starter, 'coverage.csv'), 'utf8').trim().split('\r\n')).toHaveLength(
    procedures.length + 1,
  );
  const { counted, baseline, target, published, translated, approved } = coverage.indicator;
  for (const locale of localeCodes) {
    const shown = page(`${locale}/coverage/index.html`)('main dd')
      .toArray()
      .map((element) => Number(load(element).text()));
    expect(shown.sort(), locale).toEqual([counted, target, baseline, published, translated, approved].sort());
  }
});
