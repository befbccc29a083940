import path from 'node:path';
import { keepEvidence } from './evidence.ts';
import { retryLater } from './retry-later.ts';
import type { Served } from './served-now.ts';

/**
 * Keeps, for good, what readers had last on each day: whenever they get another release or another day begins. What
 * could not be kept, on a full disk for example, is tried again.
 */
export function evidenceOfTheDay({ data, log }: Place): (current: Served | undefined) => void {
  const retries = retryLater<string>();
  let kept: string | undefined;
  return (current) => {
    if (!current) return;
    const { snapshotFile, today } = current;
    const wanted = `${today} ${snapshotFile}`;
    if (wanted === kept || (retries.isWaiting() && retries.due() === undefined)) return;
    try {
      keepEvidence({ data, release: path.dirname(snapshotFile), day: today });
      kept = wanted;
      retries.forget();
    } catch (error) {
      retries.failed(wanted);
      log(
        `could not keep the evidence of ${today}: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  };
}

interface Place {
  data: string;
  log: (line: string) => void;
}
