import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project, wherever a command was started. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** The content folder; `PORTAL_CONTENT` names another, for a second city or a test. */
export function contentRoot(environment: Record<string, string | undefined> = process.env): string {
  return path.resolve(environment['PORTAL_CONTENT'] ?? path.join(projectRoot, 'content'));
}

/** Today in a time zone, as readers and reports write it: `2026-11-22`. */
export function today(timeZone: string, now: Date = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(now);
}
