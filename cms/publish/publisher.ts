import type { Payload } from 'payload';
import { makeSnapshot, serializeSnapshot } from '../../content/model/snapshot.ts';
import { settingsOf } from '../settings-of.ts';
import { queueSnapshot, quietFor, takeNote } from './queue.ts';
import { readContent, readProgramme } from './read-content.ts';

/** Makes a snapshot of what is published now and puts it in the queue; gives the path of its file. */
export async function publishNow(payload: Payload): Promise<string> {
  const settings = settingsOf(payload);
  // Taken first: what changes while the snapshot is made asks for another one.
  takeNote(settings);
  const snapshot = makeSnapshot({
    entries: await readContent(payload),
    programme: await readProgramme(payload),
  });
  return queueSnapshot(settings, serializeSnapshot(snapshot));
}

/** Publishes whenever something changed and nothing has for `quietSeconds`; the result stops it. */
export function startPublisher(payload: Payload, { quietSeconds }: { quietSeconds: number }): () => void {
  let stopped = false;
  const look = async (): Promise<void> => {
    const quiet = quietFor(settingsOf(payload));
    if (quiet !== undefined && quiet >= quietSeconds * 1000) {
      try {
        await publishNow(payload);
      } catch (error) {
        payload.logger.error({
          err: error,
          msg: 'No snapshot could be made; what readers see is unchanged.',
        });
      }
    }
    if (!stopped) timer = setTimeout(() => void look(), 500);
  };
  let timer = setTimeout(() => void look(), 500);
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
