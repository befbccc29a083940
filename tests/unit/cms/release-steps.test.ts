import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { stepInWords } from '../../../cms/components/releases/in-words.ts';
import { say } from '../../../cms/i18n/admin-words.ts';

const inPolish = (label: string) => stepInWords(label, (key, values) => say('pl', key, values));

test('every step of the builder has a name in the language of the staff', () => {
  const source = ['scripts/build/build-site.ts', 'scripts/release/make-release.ts']
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const labels = [...source.matchAll(/\bstep\('(\w+)'/g)].map(([, label = '']) => label);
  expect(labels).toContain('Pages');
  expect(labels.filter((label) => inPolish(label) === label)).toEqual([]);
});

test('a step that is not known stays as the builder calls it', () => {
  expect(inPolish('Polishing')).toBe('Polishing');
});
