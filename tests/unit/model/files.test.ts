import fc from 'fast-check';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadContent } from '../../../content/model/files/load.ts';
import { glossaryFiles } from '../../../content/model/files/glossary.ts';
import { entryFiles } from '../../../content/model/files/save.ts';
import { formatSource, parseSource } from '../../../content/model/files/source-markdown.ts';
import { formatTranslation, parseTranslation } from '../../../content/model/files/translation-yaml.ts';
import { outsideInlineSubset } from '../../../content/model/markdown/inline.ts';
import { unitStates } from '../../../content/model/states.ts';
import { extractUnits } from '../../../content/model/units.ts';
import { aProcedure } from '../../helpers/content.ts';

const content = path.resolve('content');

test('every starter file is in the form in which it would be written', () => {
  const { entries, glossary, files, problems } = loadContent(content);
  expect(problems).toEqual([]);
  const written = new Map([
    ...entries.flatMap((entry) => [...entryFiles(entry)]),
    ...glossaryFiles(glossary),
  ]);
  expect([...written.keys()].sort()).toEqual([...files.keys()].sort());
  for (const [file, text] of written) expect(text, file).toBe(files.get(file));
});

describe('a source file', () => {
  const word = fc.string({
    unit: fc.constantFrom('a', 'ż', 'ع', '😀', '*', '[', '(', '{', '.', '1', '-', ' ', ':', '„', '\\', '<'),
    minLength: 1,
    maxLength: 30,
  });
  const text = word
    .map((raw) => raw.trim())
    .filter(
      (trimmed) =>
        trimmed !== '' &&
        !outsideInlineSubset(trimmed) &&
        !trimmed.endsWith('\\') &&
        !/^(\d+[.)]|[-+*>#])/.test(trimmed),
    );

  test('law: what is written reads back the same', () => {
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 4 }), text, (title, steps, note) => {
        const { texts } = aProcedure({
          texts: { title, steps, fees: [{ key: 'card', label: title, note }] },
        });
        const read = parseSource('procedures', formatSource('procedures', texts));
        expect(read).toEqual({ texts, faults: [] });
      }),
    );
  });
});

test('a byte order mark, as Windows editors write it, changes nothing', () => {
  const { texts } = aProcedure();
  const file = formatSource('procedures', texts);
  expect(parseSource('procedures', `\uFEFF${file}`)).toEqual({ texts, faults: [] });
  expect(parseTranslation('procedures', '\uFEFFtargets: []\n').faults).toEqual([]);
});

test('what editors and systems leave behind is no file of an entry', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'portal-content-'));
  cpSync(content, root, { recursive: true });
  for (const name of ['.pl.md.swp', '.DS_Store', 'pl.md~', 'uk.yaml.123.part'])
    writeFileSync(path.join(root, 'procedures/pesel-number', name), 'x');
  expect(loadContent(root).problems).toEqual([]);
  rmSync(root, { recursive: true });
});

describe('a translation file', () => {
  test('cannot bring an approval under another text’s unit', () => {
    const title = extractUnits('procedures', aProcedure().texts)[0]?.id ?? '';
    const pair = `unit: ${title}\n    source: Co innego\n    target: Інше\n    by: human\n    state: approved\n    approval: { on: 2026-01-01, role: sworn-translator }\n`;
    expect(parseTranslation('procedures', `targets: []\nretired:\n  - ${pair}`).faults).toMatchObject([
      { kind: 'unit-mismatch' },
    ]);
    const before = `targets:\n  - unit: ${title}\n    slot: title\n    source: Karta biblioteczna\n    before:\n      ${pair.replaceAll('\n    ', '\n      ')}`;
    expect(parseTranslation('procedures', before).faults).toMatchObject([{ kind: 'unit-mismatch' }]);
  });

  test('keeps an approval when a draft was written after it', () => {
    const procedure = aProcedure({ uk: 'approved' });
    const translation = procedure.translations.uk ?? { local: { alsoCalled: [], links: [] }, targets: [] };
    const drafts = translation.targets.map(({ approval: _, ...pair }) => ({
      ...pair,
      target: 'чернетка',
      state: 'draft' as const,
    }));
    const file = formatTranslation({
      collection: 'procedures',
      texts: procedure.texts,
      translation: { ...translation, targets: [...translation.targets, ...drafts] },
    });
    expect(file).not.toContain('чернетка');
    expect(file.match(/state: approved/g)).toHaveLength(translation.targets.length);
  });

  test('reads back the same after an edit of the source, with the earlier pair beside the changed text', () => {
    const procedure = aProcedure({ uk: 'approved' });
    const texts = { ...procedure.texts, title: 'Legitymacja', steps: procedure.texts.steps.slice(1) };
    const translation = procedure.translations.uk ?? { local: { alsoCalled: [], links: [] }, targets: [] };
    const file = formatTranslation({ collection: 'procedures', texts, translation });
    expect(file).toContain('before:\n');
    expect(file).toContain('retired:\n');
    const again = parseTranslation('procedures', file).translation;
    if (!again) throw new Error('the file must be readable');
    expect(formatTranslation({ collection: 'procedures', texts, translation: again })).toBe(file);
    const counts = [...unitStates(extractUnits('procedures', texts), again.targets).values()].map(
      ({ state }) => state,
    );
    expect(counts.filter((state) => state === 'outdated')).toHaveLength(1);
    expect(counts).not.toContain('missing');
  });

  test('keeps states when pl.md is edited and the file is not', () => {
    const procedure = aProcedure({ uk: 'submitted' });
    const file = formatTranslation({
      collection: 'procedures',
      texts: procedure.texts,
      translation: procedure.translations.uk ?? { local: { alsoCalled: [], links: [] }, targets: [] },
    });
    const targets = parseTranslation('procedures', file).translation?.targets ?? [];
    const units = extractUnits('procedures', {
      ...procedure.texts,
      steps: ['Całkiem inaczej.', ...procedure.texts.steps.slice(1)],
    });
    expect(
      [...unitStates(units, targets).values()]
        .map(({ state }) => state)
        .filter((state) => state !== 'awaiting-approval'),
    ).toEqual(['outdated']);
  });
});

describe('a content folder with faults names each with file, line and remedy', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'portal-content-'));
    for (const part of ['programme.yaml', 'city', 'offices', 'procedures/pesel-number'])
      cpSync(path.join(content, part), path.join(root, part), { recursive: true });
  });
  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });

  test.each<[string, string, (text: string) => string, string]>([
    [
      'a field of the wrong kind',
      'facts.yaml',
      (text) => text.replace('highRisk: false', 'highRisk: maybe'),
      'wrong-facts',
    ],
    ['a field that does not exist', 'facts.yaml', (text) => `${text}colour: red\n`, 'wrong-facts'],
    [
      'YAML that cannot be read',
      'facts.yaml',
      (text) => text.replace('highRisk: false', 'highRisk: ['),
      'unreadable-file',
    ],
    [
      'a key that is not the folder’s',
      'facts.yaml',
      (text) => text.replace('key: pesel-number', 'key: pesel'),
      'wrong-key',
    ],
    ['a section that does not exist', 'pl.md', (text) => `${text}\n## wizards\n\n- Tak.\n`, 'wrong-texts'],
    [
      'a row with two labels',
      'pl.md',
      (text) => text.replace(/- label: .*/, (label) => `${label}\n- label: Inna`),
      'wrong-texts',
    ],
    ['a list where a paragraph belongs', 'pl.md', (text) => text.replace(/^# .*$/m, ''), 'wrong-texts'],
    [
      'a source changed by hand in a translation',
      'uk.yaml',
      (text) => text.replace(/source: .*/, 'source: Co innego'),
      'unit-mismatch',
    ],
    [
      'an approval without a state',
      'uk.yaml',
      (text) => text.replace('state: submitted', 'state: approved'),
      'wrong-translation',
    ],
    [
      'a bomb of aliases',
      'uk.yaml',
      () => 'a: &a [x, x]\nb: &b [*a, *a]\ntargets: [*b, *b]\n',
      'unreadable-file',
    ],
  ])('%s', (_, file, edit, kind) => {
    const target = path.join(root, 'procedures/pesel-number', file);
    writeFileSync(target, edit(readFileSync(target, 'utf8')));
    const [found] = loadContent(root).problems;
    expect(found).toMatchObject({ kind, file: `procedures/pesel-number/${file}` });
    expect(found?.remedy).not.toBe('');
    expect(found?.line).toBeGreaterThan(0);
  });
});
