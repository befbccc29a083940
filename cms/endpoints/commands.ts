import { timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { runCommand } from '../commands/run.ts';
import { Refusal } from '../desk/refusal.ts';
import { settingsOf } from '../settings-of.ts';
import { endpoint } from './answer.ts';

/**
 * Commands of this machine that write while the CMS runs: only one process may write to SQLite, so they ask it.
 * They prove with the token in the data folder that they belong to the account which runs the CMS.
 */
export const commandEndpoints = [
  endpoint('post', '/commands/:name', {
    input: z.object({ name: z.string(), request: z.unknown() }),
    handle: async (req, { name, request }) => {
      if (!isFromThisMachine(req)) throw new Refusal(403, 'commands.refused');
      return runCommand(req.payload, name, request);
    },
  }),
];

function isFromThisMachine(req: PayloadRequest): boolean {
  const given = Buffer.from(req.headers.get('x-portal-token') ?? '');
  const token = Buffer.from(readToken(settingsOf(req.payload).data) ?? '');
  return token.length >= 32 && given.length === token.length && timingSafeEqual(given, token);
}

function readToken(data: string): string | undefined {
  try {
    return readFileSync(path.join(data, 'cms.token'), 'utf8').trim();
  } catch {
    return undefined;
  }
}
