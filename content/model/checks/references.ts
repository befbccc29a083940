import { entryId, type Entry } from '../collections.ts';
import { factsIn, linksIn, splitTarget, type FactReference, type Inline } from '../markdown/inline.ts';
import { findOffices, theOffice } from '../offices.ts';
import { problem, type Problem } from '../problems.ts';
import type { CheckedTexts } from './every-text.ts';

/** Links and named facts in texts that lead nowhere, and keys in facts that name nothing. */
export function checkReferences(content: CheckedTexts): Problem[] {
  const all = index(content.entries);
  const published = index(content.entries.filter(({ facts }) => facts.status === 'published'));
  // What readers see may only name what readers see; a draft may name drafts.
  const knownTo = ({ facts }: Entry) => (facts.status === 'published' ? published : all);
  const inTexts = content.all.flatMap(({ entry, text, where }) => [
    ...linksIn(content.parse(text)).flatMap(({ url }) =>
      leadsSomewhere(url, entry, knownTo(entry))
        ? []
        : [problem('dead-link', where(), `“${url}” leads nowhere`)],
    ),
    ...factsIn(content.parse(text)).flatMap((fact) =>
      isKnown(fact, entry, knownTo(entry))
        ? []
        : [problem('unknown-fact', where(), `{${fact.kind}:${fact.key}} is not known`)],
    ),
  ]);
  return [...inTexts, ...content.entries.flatMap((entry) => keysInFacts(entry, knownTo(entry)))];
}

/** References that a translation dropped or added. */
export function checkSameReferences(content: CheckedTexts): Problem[] {
  return content.targets.flatMap(({ unit, text, where }) => {
    const source = referencesOf(content.parse(unit.text));
    const target = referencesOf(content.parse(text));
    return source.join() === target.join()
      ? []
      : [
          problem(
            'references-differ',
            where(),
            `the source names ${source.join(', ') || 'nothing'}, the translation ${target.join(', ') || 'nothing'}`,
          ),
        ];
  });
}

function referencesOf(inline: readonly Inline[]): string[] {
  return [
    ...linksIn(inline).map(({ url }) => url),
    ...factsIn(inline).map(({ kind, key }) => `{${kind}:${key}}`),
  ].sort();
}

function index(entries: readonly Entry[]): Known {
  const offices = entries.filter((entry): entry is Entry<'offices'> => entry.collection === 'offices');
  return { entries: new Set(entries.map(entryId)), offices };
}

function leadsSomewhere(url: string, entry: Entry, known: Known): boolean {
  const { scheme, key } = splitTarget(url);
  const facts = entry.collection === 'procedures' ? (entry as Entry<'procedures'>).facts : undefined;
  switch (scheme) {
    case 'procedure':
      return known.entries.has(`procedures/${key}`);
    case 'chapter':
      return known.entries.has(`chapters/${key}`);
    case 'information':
      return known.entries.has(`information/${key}`);
    case 'office':
      return known.entries.has(`offices/${key}`);
    case 'form':
      return facts?.forms.some((form) => form.key === key && form.url !== undefined) ?? false;
    case 'online':
      return facts?.online !== undefined;
    case 'official':
      return facts?.officialPage !== undefined;
    default:
      // A typed address is another check's business.
      return /^(https?|mailto|tel)$/.test(scheme);
  }
}

function isKnown({ kind, key }: FactReference, entry: Entry, { offices }: Known): boolean {
  const office = theOffice(offices, key);
  switch (kind) {
    case 'fee':
      return (
        entry.collection === 'procedures' &&
        (entry as Entry<'procedures'>).facts.fees.some((fee) => fee.key === key)
      );
    case 'office':
      return findOffices(offices, key).length > 0;
    case 'phone':
      return (office?.facts.phones.length ?? 0) > 0;
    case 'email':
      return office?.facts.email !== undefined;
    case 'address':
      return office?.facts.address !== undefined;
  }
}

function keysInFacts(entry: Entry, known: Known): Problem[] {
  const where = { file: `${entry.collection === 'city' ? 'city' : entryId(entry)}/facts.yaml` };
  const missing: string[] = [];
  const need = (holds: boolean, what: string) => {
    if (!holds) missing.push(what);
  };
  if ('related' in entry.facts)
    for (const key of entry.facts.related) need(known.entries.has(`procedures/${key}`), `procedure ${key}`);
  if ('contacts' in entry.facts)
    for (const key of entry.facts.contacts) need(known.entries.has(`offices/${key}`), `office ${key}`);
  if ('informationPoint' in entry.facts)
    for (const key of [entry.facts.informationPoint, ...entry.facts.emergency])
      need(known.entries.has(`offices/${key}`), `office ${key}`);
  if ('offices' in entry.facts)
    for (const { role } of entry.facts.offices)
      need(
        known.offices.some((office) => office.facts.roles.includes(role)),
        `office with the role ${role}`,
      );
  const unreachable =
    'informationPoint' in entry.facts && !canBeCalled(theOffice(known.offices, entry.facts.informationPoint))
      ? [problem('no-phone', where, `${entry.facts.informationPoint} has no number that can be called`)]
      : [];
  return [
    ...missing.map((what) => problem('dead-link', where, `there is no published ${what}`)),
    ...unreachable,
  ];
}

function canBeCalled(office: Entry<'offices'> | undefined): boolean {
  return office?.facts.phones.some(({ textMessage }) => !textMessage) ?? false;
}

interface Known {
  entries: ReadonlySet<string>;
  offices: readonly Entry<'offices'>[];
}
