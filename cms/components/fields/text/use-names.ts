import { useEffect, useState } from 'react';
import { loadNames } from './names.ts';
import type { Names } from './references.ts';

/** What texts may name, asked for when it is first wanted; nothing until it is there, or when it cannot be had. */
export function useNames(isWanted: boolean): Names | undefined {
  const [names, setNames] = useState<Names>();
  const isMissing = isWanted && names === undefined;
  useEffect(() => {
    if (!isMissing) return;
    const controller = new AbortController();
    // Without names the texts are still there to write; keys are shown instead of them.
    loadNames(controller.signal).then(setNames, () => undefined);
    return () => controller.abort();
  }, [isMissing]);
  return names;
}
