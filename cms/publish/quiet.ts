/**
 * Decides when changes are published: when nothing has changed for a while, but no later than some time after the
 * first of them. It counts time since it saw them, by a clock that nobody sets, so a jump of the wall clock neither
 * hurries nor holds up anything.
 */
export function waitForQuiet({ quietSeconds, longestSeconds }: Patience): (look: Look) => boolean {
  let known = new Set<string>();
  let first = 0;
  let last = 0;
  return ({ ids, milliseconds }) => {
    if (ids.length === 0) {
      known = new Set();
      return false;
    }
    if (known.size === 0) first = milliseconds;
    if (ids.some((id) => !known.has(id))) last = milliseconds;
    known = new Set(ids);
    return milliseconds - last >= quietSeconds * 1000 || milliseconds - first >= longestSeconds * 1000;
  };
}

export interface Patience {
  /** For how long nothing may have changed. */
  quietSeconds: number;
  /** How long the first change waits at most. */
  longestSeconds: number;
}

interface Look {
  /** The changes that wait. */
  ids: readonly string[];
  /** Of a clock that only goes forward, such as performance.now(). */
  milliseconds: number;
}
