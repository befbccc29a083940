import { readdirSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { weighPage } from '../../scripts/build/weigh-page.ts';

// What one flight of packets of a new connection carries: the page is there after one round trip.
const budget = 14_600;

test('HTML and CSS of every procedure page weigh at most 14.6 KB with brotli', () => {
  const starter = inject('starter');
  const pages = readdirSync(starter, { recursive: true })
    .map(String)
    .filter((name) => /^[a-z]+\/procedures\/[^/]+\/index\.html$/.test(name));
  expect(pages.length).toBeGreaterThanOrEqual(50);
  const heavy = pages
    .map((page) => ({ page, ...weighPage(starter, page) }))
    .filter(({ html, css }) => html + css > budget);
  expect(heavy).toEqual([]);
});
