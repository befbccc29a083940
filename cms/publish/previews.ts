import { randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { Settings } from '../settings.ts';

/** Asks the builder for a preview: a folder with a name that nobody guesses, and in it what is to be built. */
export function requestPreview({ data }: Pick<Settings, 'data'>, request: PreviewRequest): string {
  removeOld(data);
  const id = randomBytes(16).toString('hex');
  const folder = previewFolder(data, id);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'snapshot.json'), request.snapshot);
  const note = path.join(folder, 'request.json');
  writeFileSync(`${note}.part`, JSON.stringify({ only: request.only }));
  // The builder looks for this name: when it is there, all is.
  renameSync(`${note}.part`, note);
  return id;
}

/** How far a preview is. */
export function previewState({ data }: Pick<Settings, 'data'>, id: string): PreviewState | undefined {
  if (!isPreviewId(id)) return undefined;
  const folder = previewFolder(data, id);
  if (!existsSync(path.join(folder, 'request.json'))) return undefined;
  if (existsSync(path.join(folder, 'site'))) return 'ready';
  return existsSync(path.join(folder, 'failed')) ? 'failed' : 'waiting';
}

/** Previews that nobody has built yet, oldest first. */
export function waitingPreviews({
  data,
}: Pick<Settings, 'data'>): { id: string; only: string; folder: string }[] {
  const all = path.join(data, 'previews');
  if (!existsSync(all)) return [];
  return readdirSync(all)
    .filter((id) => previewState({ data }, id) === 'waiting')
    .map((id) => {
      const folder = previewFolder(data, id);
      const { only } = JSON.parse(readFileSync(path.join(folder, 'request.json'), 'utf8')) as {
        only: string;
      };
      return { id, only, folder, since: statSync(folder).mtimeMs };
    })
    .sort((a, b) => a.since - b.since);
}

export function previewFolder(data: string, id: string): string {
  return path.join(data, 'previews', id);
}

export function isPreviewId(id: string): boolean {
  return /^[0-9a-f]{32}$/.test(id);
}

function removeOld(data: string): void {
  const all = path.join(data, 'previews');
  if (!existsSync(all)) return;
  for (const id of readdirSync(all))
    if (Date.now() - statSync(path.join(all, id)).mtimeMs > oneDay)
      rmSync(path.join(all, id), { recursive: true, force: true });
}

// Milliseconds.
const oneDay = 24 * 60 * 60 * 1000;

export type PreviewState = 'waiting' | 'ready' | 'failed';

interface PreviewRequest {
  /** The bytes of a snapshot with the draft in it. */
  snapshot: string;
  /** The id of the entry whose pages are wanted. */
  only: string;
}
