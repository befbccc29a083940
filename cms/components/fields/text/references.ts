import { splitTarget, type FactReference } from '../../../../content/model/markdown/inline.ts';

/** What a link leads to, in words, or that there is no such thing; its address where nothing is known yet. */
export function targetWords(url: string, { names, own }: Known): Found {
  const { scheme, key } = splitTarget(url);
  const collection = (linkSchemes as Partial<Record<string, LinkedCollection>>)[scheme];
  if (collection) {
    const entries: readonly NamedEntry[] = names?.[collection] ?? [];
    const entry = entries.find((one) => one.key === key);
    return { ...found(entry && (entry.title ?? key), names, key), isDraft: entry?._status === 'draft' };
  }
  if (scheme === 'form') return found(own.forms.find((form) => form.key === key)?.label, true, key);
  if (scheme === 'online') return found(own.online, true, url);
  if (scheme === 'official') return found(own.official, true, url);
  return { words: url, isKnown: /^(https?|mailto|tel)$/.test(scheme) };
}

/** What a named fact stands for, in words, as far as it is known. */
export function factWords({ kind, key }: FactReference, { names, own }: Known, language: string): Found {
  if (kind === 'fee') {
    const fee = own.fees.find((row) => row.key === key);
    return found(fee && feeWords(fee, language), true, key);
  }
  const byKey = names?.offices.find((office) => office.key === key);
  const offices = byKey ? [byKey] : (names?.offices.filter(({ roles }) => roles?.includes(key)) ?? []);
  if (kind === 'office') return found(offices.map(({ title }) => title).join(', '), names, key);
  // A phone or an address is named of one office; a role that several fill is none.
  const [office] = offices.length === 1 ? offices : [];
  const fact = kind === 'phone' ? office?.phones?.[0]?.number : office?.[kind];
  return found(fact, names, key);
}

/** A fee as a person recognises it: `feeWords({ key: 'card', amount: 100, label: 'Karta' }, 'pl') // => 'Karta: 100'` */
export function feeWords({ key, amount, label }: OwnFee, language: string): string {
  const name = label ?? key;
  return amount === undefined ? name : `${name}: ${new Intl.NumberFormat(language).format(amount)}`;
}

function found(words: string | null | undefined, isComplete: unknown, key: string): Found {
  return words ? { words, isKnown: true } : { words: key, isKnown: !isComplete };
}

/** The first part of a link's address, for each collection that has entries to link to. */
export const linkSchemes = {
  procedure: 'procedures',
  chapter: 'chapters',
  information: 'information',
  office: 'offices',
} as const;

export const pageCollections = ['procedures', 'chapters', 'information'] as const;

type LinkedCollection = (typeof linkSchemes)[keyof typeof linkSchemes];

interface Found {
  words: string;
  isKnown: boolean;
  /** Whether it is there, but readers do not see it yet. */
  isDraft?: boolean;
}

/** What a preview or a list of choices can know: other entries once they were asked for, its own form always. */
export interface Known {
  names: Names | undefined;
  own: OwnFacts;
}

export interface Names extends Record<(typeof pageCollections)[number], NamedEntry[]> {
  offices: NamedOffice[];
}

export interface NamedEntry {
  key: string;
  title?: string | null;
  _status?: 'draft' | 'published';
}

export interface NamedOffice extends NamedEntry {
  roles?: string[] | null;
  phones?: { number?: string | null }[] | null;
  email?: string | null;
  address?: string | null;
}

/** The facts in the same form that its texts may name. */
export interface OwnFacts {
  fees: OwnFee[];
  forms: { key: string; label?: string | undefined }[];
  online: string | undefined;
  official: string | undefined;
}

interface OwnFee {
  key: string;
  amount?: number | undefined;
  label?: string | undefined;
}
