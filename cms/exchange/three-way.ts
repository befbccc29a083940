/**
 * What to do with a part of an entry that may have changed in the files, in the CMS, or in both since the two last
 * agreed. A change on one side is taken over; a change on both is a conflict, unless both made the same one.
 */
export function compare({ base, file, cms }: Sides): Comparison {
  if (file === cms) return 'same';
  if (cms === undefined) return base === undefined ? 'file-changed' : 'both-changed';
  if (file === undefined) return base === undefined ? 'cms-changed' : 'both-changed';
  if (base === undefined) return 'both-changed';
  const fileChanged = base.file !== file;
  const cmsChanged = base.cms !== cms;
  if (fileChanged && cmsChanged) return 'both-changed';
  if (fileChanged) return 'file-changed';
  return cmsChanged ? 'cms-changed' : 'same';
}

export type Comparison = 'same' | 'file-changed' | 'cms-changed' | 'both-changed';

interface Sides {
  /** What each side said when they last agreed. */
  base: Base | undefined;
  /** What they say now; nothing where a side does not have the part. */
  file: string | undefined;
  cms: string | undefined;
}

/** Digests of both sides of a part; they differ where a file claims an approval that was not taken over. */
export interface Base {
  file: string;
  cms: string;
}
