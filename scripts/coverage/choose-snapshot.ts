import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { queuedSnapshots } from '../../cms/publish/queue.ts';
import { readRelease, releaseFolder, isReleaseId } from '../../cms/publish/release-places.ts';
import { PortalError } from '../../content/model/portal-error.ts';
import type { Release } from '../../content/model/release.ts';
import { serializeSnapshot, type Snapshot } from '../../content/model/snapshot.ts';
import { contentRoot, today } from '../command-line/places.ts';
import { readSnapshot } from '../content/read-snapshot.ts';
import { evidenceDays, lastEvidenceDay, readEvidence, type Evidence } from '../release/evidence.ts';

/**
 * What a report is made of. For a day that is asked for it is the last release kept on or before it; where none was
 * kept, it is the newest snapshot judged as on that day, and `warning` says so.
 */
export function chooseSnapshot({ data, file, content, asOf }: Wanted): Chosen {
  if (file !== undefined || content)
    return withSha(readSnapshot({ file, content: contentRoot() }).snapshot, file);
  const kept = asOf === undefined ? undefined : lastEvidenceDay(data, asOf);
  if (kept !== undefined) return ofEvidence(readEvidence(data, kept));
  const newest = queuedSnapshots({ data }).at(-1);
  const queued = newest?.file;
  if (queued !== undefined) console.error(`Read from the CMS: ${queued}`);
  const chosen = withSha(readSnapshot({ file: queued, content: contentRoot() }).snapshot, queued);
  // Of a day to come nothing can have been kept.
  if (asOf === undefined || asOf >= today(chosen.snapshot.city.facts.timeZone)) return chosen;
  const [first] = evidenceDays(data);
  return {
    ...chosen,
    warning:
      `No release was kept on or before ${asOf}` +
      (first === undefined ? '. ' : ` (the first one kept is of ${first}). `) +
      `Instead ${queued === undefined ? 'content/ as it is now' : 'the newest snapshot'} is judged as on that day: ` +
      'what was published or changed since then is in it, so this is no evidence of that day.',
  };
}

/** One side of a comparison: a day with evidence, the id of a release, or a snapshot file. */
export function chooseSide(data: string, name: string): Chosen & { asOf: string } {
  if (/^\d{4}-\d{2}-\d{2}$/.test(name)) {
    const kept = lastEvidenceDay(data, name);
    if (kept !== undefined) return { ...ofEvidence(readEvidence(data, kept)), asOf: name };
    throw new PortalError(
      `No release was kept on or before ${name}.`,
      'Days are kept from the first release on; compare releases or snapshot files instead.',
    );
  }
  if (!isReleaseId(name)) {
    const chosen = withSha(readSnapshot({ file: name, content: '' }).snapshot, name);
    return { ...chosen, asOf: chosen.snapshot.asOf };
  }
  const release = readRelease(data, name);
  if (release) {
    const file = path.join(releaseFolder(data, name), 'snapshot.json');
    return { ...withSha(readSnapshot({ file, content: '' }).snapshot, file), release, asOf: release.day };
  }
  const kept = evidenceDays(data).findLast((day) => readEvidence(data, day).release.id === name);
  if (kept !== undefined) return { ...ofEvidence(readEvidence(data, kept)), asOf: kept };
  throw new PortalError(
    `There is no release ${name}, neither among the last ones nor in the evidence.`,
    'Name a day, a release that the page “Releases” of the CMS lists, or a snapshot file.',
  );
}

function ofEvidence({ snapshot, release, place }: Evidence): Chosen {
  return { snapshot, sha: release.snapshot, release, place };
}

function withSha(snapshot: Snapshot, file: string | undefined): Chosen {
  const bytes = file === undefined ? serializeSnapshot(snapshot) : readFileSync(file);
  return { snapshot, sha: createHash('sha256').update(bytes).digest('hex') };
}

export interface Chosen {
  snapshot: Snapshot;
  /** SHA-256 of its bytes. */
  sha: string;
  /** The release whose snapshot it is, where that is known. */
  release?: Release;
  /** The folder of the evidence. */
  place?: string;
  /** Why it is not what was asked for. */
  warning?: string;
}

interface Wanted {
  data: string;
  file: string | undefined;
  content: boolean;
  asOf: string | undefined;
}
