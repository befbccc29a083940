import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const page = readFileSync('docs/threat-model.md', 'utf8');
const rows = (/## Threats\n([\s\S]*?)\n## /u.exec(page)?.[1] ?? '')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .map((line) =>
    line
      .split('|')
      .map((cell) => cell.trim())
      .slice(1, -1),
  );

test('every threat has something that stops it and a test that shows it', () => {
  expect(rows.length).toBeGreaterThan(20);
  for (const [threat, stopped, proof, ...more] of rows) {
    expect(more, threat).toEqual([]);
    expect(stopped, threat).not.toBe('');
    const [, file = ''] = /^`(tests\/[\w./-]+\.test\.ts)`$/u.exec(proof ?? '') ?? [];
    expect(existsSync(file), `${threat ?? ''}: ${proof ?? ''}`).toBe(true);
  }
});
