import { entryId, type Entry } from '../../content/model/collections.ts';
import type { Bases } from './bases.ts';
import { partsOf, type Part } from './parts.ts';
import { compare, type Comparison } from './three-way.ts';

/**
 * What an exchange would do, entry by entry. A conflict in one part of an entry holds the whole entry back, unless
 * the person chose a side.
 */
export function planExchange({ files, cms, bases, choice, unfinished }: Exchange): EntryPlan[] {
  const inFiles = new Map(files.map((entry) => [entryId(entry), entry]));
  const inCms = new Map(cms.map((entry) => [entryId(entry), entry]));
  return [...new Set([...inFiles.keys(), ...inCms.keys()])].sort().map((id) => {
    const file = inFiles.get(id);
    const stored = inCms.get(id);
    const comparisons = compareParts({ file, stored, bases: bases.get(id) ?? {}, unfinished });
    const conflicts = partsThat(comparisons, 'both-changed');
    const settle = (side: Choice) => (choice === side ? conflicts : []);
    return {
      id,
      file,
      stored,
      fromFile: new Set([...partsThat(comparisons, 'file-changed'), ...settle('theirs')]),
      fromCms: new Set([...partsThat(comparisons, 'cms-changed'), ...settle('ours')]),
      same: new Set(partsThat(comparisons, 'same')),
      conflicts: choice === undefined ? new Set(conflicts) : new Set<Part>(),
    };
  });
}

function compareParts({ file, stored, bases, unfinished }: Compared): Map<Part, Comparison> {
  const inFile = file ? partsOf(file) : new Map<Part, string>();
  const inCms = stored ? partsOf(stored) : new Map<Part, string>();
  return new Map(
    [...new Set([...inFile.keys(), ...inCms.keys()])].map((part) => {
      const base = bases[part];
      const comparison = compare({ base, file: inFile.get(part), cms: inCms.get(part) });
      // A first import that was killed left parts half done: nobody changed them, so it goes on with the files.
      const goesOn = unfinished && base === undefined && comparison === 'both-changed';
      return [part, goesOn ? 'file-changed' : comparison];
    }),
  );
}

function partsThat(comparisons: ReadonlyMap<Part, Comparison>, wanted: Comparison): Part[] {
  return [...comparisons].flatMap(([part, comparison]) => (comparison === wanted ? [part] : []));
}

/** Which side wins a conflict: theirs are the files, ours is the CMS. */
export type Choice = 'theirs' | 'ours';

export interface EntryPlan {
  id: string;
  file: Entry | undefined;
  stored: Entry | undefined;
  fromFile: ReadonlySet<Part>;
  fromCms: ReadonlySet<Part>;
  same: ReadonlySet<Part>;
  conflicts: ReadonlySet<Part>;
}

interface Exchange {
  files: readonly Entry[];
  cms: readonly Entry[];
  bases: ReadonlyMap<string, Bases>;
  choice?: Choice | undefined;
  /** Whether a first import was never finished. */
  unfinished: boolean;
}

interface Compared {
  file: Entry | undefined;
  stored: Entry | undefined;
  bases: Bases;
  unfinished: boolean;
}
