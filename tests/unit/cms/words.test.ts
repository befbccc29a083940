import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import en from '../../../cms/i18n/en.json' with { type: 'json' };
import pl from '../../../cms/i18n/pl.json' with { type: 'json' };
import uk from '../../../cms/i18n/uk.json' with { type: 'json' };

const languages = { pl, en, uk } as const;

describe.each(Object.entries(languages))('the words of the CMS in %s', (_, words) => {
  test('are all there, and none is empty', () => {
    expect(Object.keys(words).sort()).toEqual(Object.keys(pl).sort());
    expect(Object.entries(words).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('have the placeholders of the Polish ones', () => {
    const different = Object.entries(words).filter(
      ([key, text]) => placeholders(text) !== placeholders(pl[key as keyof typeof pl]),
    );
    expect(different).toEqual([]);
  });
});

test('every word is used somewhere in the CMS', () => {
  const source = sourcesOf('cms').join('\n');
  const made = [...source.matchAll(/[`'"]([a-z][\w.-]*\.)\$\{/g)].map(([, prefix = '']) => prefix);
  const endings = [...source.matchAll(/\$\{[^}]+\}(\.[a-z][\w.-]*)[`'"]/g)].map(([, ending = '']) => ending);
  const unused = Object.keys(pl).filter(
    (key) =>
      !source.includes(`'${key}'`) &&
      !source.includes(`"${key}"`) &&
      !made.some((prefix) => key.startsWith(prefix)) &&
      !endings.some((ending) => key.endsWith(ending)),
  );
  expect(unused).toEqual([]);
});

function placeholders(text: string): string {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)]
    .map(([, name]) => name)
    .sort()
    .join();
}

function sourcesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('.next') && name !== 'payload-types.ts')
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
}
