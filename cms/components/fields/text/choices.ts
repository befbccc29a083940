import { say } from '../../../i18n/admin-words.ts';
import { feeWords, linkSchemes, pageCollections, type Known, type NamedEntry } from './references.ts';

/** The facts that a text of this form may name, in the words by which a person finds them. */
export function factChoices({ names, own }: Known, language: string): ChoiceGroup[] {
  const offices = names?.offices ?? [];
  const groups = [
    {
      label: say(language, 'form.facts.fee'),
      options: own.fees.map((fee) => ({ value: `{fee:${fee.key}}`, label: feeWords(fee, language) })),
    },
    ...(['phone', 'address', 'email'] as const).map((kind) => ({
      label: say(language, `form.facts.${kind}`),
      options: offices.flatMap((office) => {
        const fact = kind === 'phone' ? office.phones?.[0]?.number : office[kind];
        return fact
          ? [{ value: `{${kind}:${office.key}}`, label: `${titleOf(office, language)}: ${fact}` }]
          : [];
      }),
    })),
    {
      label: say(language, 'form.facts.office'),
      options: offices.map((office) => ({
        value: `{office:${office.key}}`,
        label: titleOf(office, language),
      })),
    },
  ];
  return groups.filter(({ options }) => options.length > 0);
}

/** What a text of this form may link to. */
export function linkChoices({ names, own }: Known, language: string): ChoiceGroup[] {
  const options = (scheme: string, entries: readonly NamedEntry[] | undefined) =>
    (entries ?? []).map((entry) => ({ value: `${scheme}:${entry.key}`, label: titleOf(entry, language) }));
  const here = [
    ...own.forms.map(({ key, label }) => ({ value: `form:${key}`, label: label ?? key })),
    ...(own.online === undefined ? [] : [{ value: 'online:', label: say(language, 'form.link.online') }]),
    ...(own.official === undefined
      ? []
      : [{ value: 'official:', label: say(language, 'form.link.official') }]),
  ];
  const groups = [
    { label: say(language, 'form.link.here'), options: here },
    ...pageCollections.map((collection) => ({
      label: say(language, `${collection}.many`),
      options: options(schemeOf(collection), names?.[collection]),
    })),
    { label: say(language, 'offices.many'), options: options('office', names?.offices) },
  ];
  return groups.filter((group) => group.options.length > 0);
}

/** The choices that hold every word of a search, whatever their letters' case. */
export function matching(groups: readonly ChoiceGroup[], search: string): ChoiceGroup[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return groups
    .map((group) => ({
      ...group,
      options: group.options.filter(({ label, value }) => {
        const all = `${group.label} ${label} ${value}`.toLowerCase();
        return words.every((word) => all.includes(word));
      }),
    }))
    .filter(({ options }) => options.length > 0);
}

function titleOf({ title, key, _status }: NamedEntry, language: string): string {
  const name = title ?? key;
  return _status === 'draft' ? say(language, 'form.link.draft', { name }) : name;
}

function schemeOf(collection: string): string {
  return Object.entries(linkSchemes).find(([, known]) => known === collection)?.[0] ?? collection;
}

export interface ChoiceGroup {
  label: string;
  options: { value: string; label: string }[];
}
