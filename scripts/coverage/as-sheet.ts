import path from 'node:path';
import { sourceLocale, targetLocales } from '../../locales/registry.ts';
import type { Coverage, ProcedureCoverage } from '../../content/model/coverage.ts';
import { plainText } from '../../content/model/markdown/inline.ts';
import { translateEntry } from '../../content/model/translate.ts';
import { escapeHtml } from '../../site/render/html.ts';
import type { Chosen } from './choose-snapshot.ts';
import { sheetStyle } from './sheet-style.ts';
import { sheetWords, type SheetLanguage, type SheetWords } from './sheet-words.ts';

/** The evidence as one page of HTML to be printed on A4: the number, its rule, every procedure, and how to check it. */
export function coverageAsSheet(coverage: Coverage, { chosen, language, preparedOn }: Sheet): string {
  const words = sheetWords[language];
  const date = dateIn(language);
  const { snapshot } = chosen;
  const city = translateEntry(snapshot.city, language).texts;
  const titles = new Map(
    snapshot.procedures.map((procedure) => [procedure.key, titleOf(procedure, language)]),
  );
  const { rule, indicator } = coverage;
  const inOrder = new Intl.Collator(language, { numeric: true });
  const rows = [...coverage.procedures].sort((a, b) => inOrder.compare(a.title, b.title));
  const counted = rows.filter((row) => row.counted);
  const others = rows.filter((row) => !row.counted);
  const text = { words, date, titles };
  const heading = `${words.title} – ${words.asOf} ${date(coverage.asOf)}`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(heading)}</title>
<style>${sheetStyle({ page: words.page, of: words.of, foot: footOf(chosen, coverage.asOf) })}</style>
</head>
<body>
<header>
<p>${escapeHtml(plainText(city.title.text))}<br>${escapeHtml(plainText(city.programme.text))}</p>
<h1>${escapeHtml(words.title)}<br><small>${words.asOf} ${date(coverage.asOf)}</small></h1>
</header>
<p class="score"><strong>${words.score({ counted: indicator.counted, target: rule.target })}</strong></p>
<p>${words.baseline(rule.baseline)} ${words.numbers(indicator)}</p>
${chosen.warning === undefined ? '' : `<p class="warning">${escapeHtml(words.noRelease)}</p>`}
<h2>${words.rule}</h2>
<p>${escapeHtml(words.ruleText({ months: rule.monthsOfValidity, locales: rule.minimumLocales }))}</p>
${pairs([
  [words.months, String(rule.monthsOfValidity)],
  [words.locales, String(rule.minimumLocales)],
  [words.levels, rule.countedLevels.map((level) => words.levelNames[level]).join(', ')],
])}
<h2>${words.counted} (${counted.length})</h2>
${table({ rows: counted, head: [words.approved, words.verified], cells: (row) => [approvedIn(row), verifiedIn(row, text)], text })}
<h2>${words.notCounted} (${others.length})</h2>
${table({ rows: others, head: [words.approved, words.why], cells: (row) => [approvedIn(row), row.reasons.map((reason) => words.reasons[reason]).join('; ')], text })}
<section class="evidence">
<h2>${words.evidence}</h2>
${evidenceOf(chosen, { words, asOf: coverage.asOf })}
<p class="sign">${words.prepared}: ${date(preparedOn)}<span>${words.signature}</span></p>
</section>
</body>
</html>
`;
}

function evidenceOf(chosen: Chosen, { words, asOf }: { words: SheetWords; asOf: string }): string {
  const { release, sha, place } = chosen;
  if (!release || place === undefined)
    return `${pairs([[words.snapshot, `<code>${sha}</code>`]])}<p>${escapeHtml(chosen.warning === undefined ? words.loose : words.noRelease)}</p>`;
  const file = `evidence/${path.basename(place)}/snapshot.json.gz`;
  return `${pairs([
    [words.release, `<code>${release.id}</code>`],
    [words.day, release.day],
    [words.built, escapeHtml(release.builtAt)],
    [words.snapshot, `<code>${sha}</code>`],
  ])}
<p>${words.check} <code>gunzip -c ${file} | sha256sum</code> ${words.mustPrint} <code>npm run coverage -- --as-of ${asOf}</code> ${words.again}</p>`;
}

function table({ rows, head, cells, text: { words, date, titles } }: Table): string {
  if (rows.length === 0) return `<p>${words.none}</p>`;
  const headings = [words.number, words.procedure, words.level, ...head];
  const body = rows.map((row, index) => {
    const note = periodNote(row, { words, date });
    const title = `${titles.get(row.key) ?? escapeHtml(row.title)}${note === '' ? '' : `<br><small>${note}</small>`}`;
    const rest = cells(row).map((cell) => `<td>${escapeHtml(cell)}</td>`);
    return `<tr><td>${index + 1}</td><th scope="row">${title}</th><td>${words.levelNames[row.level]}</td>${rest.join('')}</tr>`;
  });
  return `<table><thead><tr>${headings.map((cell) => `<th scope="col">${cell}</th>`).join('')}</tr></thead><tbody>
${body.join('\n')}
</tbody></table>`;
}

/** The title in the language of the sheet, if it is translated, and in Polish as offices know it. */
function titleOf(
  procedure: Parameters<typeof translateEntry<'procedures'>>[0],
  language: SheetLanguage,
): string {
  const polish = escapeHtml(plainText(procedure.texts.title));
  if (language === sourceLocale) return polish;
  const { title } = translateEntry(procedure, language).texts;
  if (title.lang !== language) return `<span lang="${sourceLocale}">${polish}</span>`;
  return `${escapeHtml(plainText(title.text))}<br><small lang="${sourceLocale}">${polish}</small>`;
}

function periodNote({ period }: ProcedureCoverage, { words, date }: Pick<Text, 'words' | 'date'>): string {
  if (period.state === 'ended') return words.ended(date(period.until));
  return period.state === 'coming' ? words.coming(date(period.from)) : '';
}

function approvedIn({ locales }: ProcedureCoverage): string {
  return targetLocales.filter((locale) => locales[locale].state === 'approved').join(', ') || '–';
}

function verifiedIn({ verification }: ProcedureCoverage, { words, date }: Text): string {
  return verification
    ? `${date(verification.on)}, ${words.roleNames[verification.role] ?? verification.role}`
    : '–';
}

function pairs(rows: readonly (readonly [string, string])[]): string {
  return `<dl>${rows.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join('')}</dl>`;
}

function footOf({ release, sha }: Chosen, asOf: string): string {
  return `${asOf} · ${release?.id ?? '–'} · SHA-256 ${sha.slice(0, 16)}…`;
}

function dateIn(language: SheetLanguage): (day: string) => string {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return (day) => format.format(new Date(day));
}

interface Sheet {
  chosen: Chosen;
  language: SheetLanguage;
  /** The day on which the sheet is made. */
  preparedOn: string;
}

interface Text {
  words: SheetWords;
  date: (day: string) => string;
  /** Titles as HTML, by key. */
  titles: ReadonlyMap<string, string>;
}

interface Table {
  rows: readonly ProcedureCoverage[];
  head: readonly string[];
  cells: (row: ProcedureCoverage) => string[];
  text: Text;
}
