/**
 * Counts tries by key within a time, in the memory of this process. There is room for a fixed number of keys: when it
 * is full the oldest goes, so that somebody who makes keys up fills nothing. The libraries for this keep every key
 * until its time is over, however many there are.
 */
export function countAttempts({ limit, seconds, most = 20_000, now = Date.now }: Rule): Attempts {
  const counts = new Map<string, { tries: number; until: number }>();
  const current = (key: string) => {
    const known = counts.get(key);
    if (known && known.until > now()) return known;
    counts.delete(key);
    return undefined;
  };
  return {
    take: (key) => {
      const known = current(key);
      if (known && known.tries >= limit) return Math.ceil((known.until - now()) / 1000);
      if (known) known.tries += 1;
      else {
        const [oldest] = counts.keys();
        if (counts.size >= most && oldest !== undefined) counts.delete(oldest);
        counts.set(key, { tries: 1, until: now() + seconds * 1000 });
      }
      return 0;
    },
    giveBack: (key) => {
      const known = current(key);
      if (known) known.tries = Math.max(0, known.tries - 1);
    },
    forget: (key) => counts.delete(key),
    size: () => counts.size,
  };
}

interface Rule {
  /** How many tries a key has. */
  limit: number;
  /** After how many seconds from the first it has as many again. */
  seconds: number;
  most?: number;
  now?: () => number;
}

export interface Attempts {
  /** Counts a try; the seconds to wait if there are none left, otherwise 0. */
  take: (key: string) => number;
  /** Takes a try back that turned out to be none. */
  giveBack: (key: string) => void;
  forget: (key: string) => void;
  size: () => number;
}
