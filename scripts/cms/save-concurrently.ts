import type { Payload, PayloadRequest } from 'payload';
import { appendRow } from '../../cms/desk/append-row.ts';
import { unitId } from '../../content/model/normal.ts';

/** Lets writers save at once, each its own units one after the other, through the code that the desk uses. */
export async function saveConcurrently(
  payload: Payload,
  { writers, each }: { writers: number; each: number },
): Promise<SaveResult> {
  // A row needs nothing of a request but the database.
  const req = { payload } as unknown as PayloadRequest;
  const before = await count(payload);
  const durations: number[] = [];
  const start = performance.now();
  await Promise.all(
    Array.from({ length: writers }, async (_, writer) => {
      for (let index = 0; index < each; index++) {
        const source = `Tekst ${index} osoby ${writer}.`;
        const unit = unitId('text', source);
        const began = performance.now();
        await appendRow(req, {
          place: { translation: 'procedures/bench:uk', entry: 'procedures/bench', locale: 'uk', unit },
          base: 0,
          target: {
            unit,
            source,
            target: 'Текст.',
            by: 'human',
            state: 'draft',
            slots: [{ field: 'steps' }],
          },
          writer: String(writer),
          actor: String(writer),
          on: '2026-11-22',
        });
        durations.push(performance.now() - began);
      }
    }),
  );
  durations.sort((a, b) => a - b);
  const at = (part: number) => durations[Math.floor(durations.length * part)] ?? 0;
  return {
    saves: durations.length,
    inDatabase: (await count(payload)) - before,
    milliseconds: performance.now() - start,
    median: at(0.5),
    p95: at(0.95),
  };
}

async function count(payload: Payload): Promise<number> {
  return (await payload.count({ collection: 'targets', overrideAccess: true })).totalDocs;
}

/** Times are in milliseconds. */
export interface SaveResult {
  saves: number;
  inDatabase: number;
  milliseconds: number;
  median: number;
  p95: number;
}
