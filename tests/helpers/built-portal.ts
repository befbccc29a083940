import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { serializeSnapshot } from '../../content/model/snapshot.ts';
import { statesSnapshot } from './states-snapshot.ts';
import { portal } from './project-copy.ts';

/**
 * Builds two portals once for all tests of a project: one of the starter content, one of a small snapshot in which
 * every state of a translation occurs.
 */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'portal-built-'));
  const starter = path.join(folder, 'starter');
  const states = path.join(folder, 'states');
  const snapshot = path.join(folder, 'states.json');
  writeFileSync(snapshot, serializeSnapshot(statesSnapshot()));
  for (const args of [
    ['build', '--out', starter],
    ['build', '--out', states, '--snapshot', snapshot],
  ]) {
    const { code, stdout, stderr } = await portal(args);
    if (code !== 0) throw new Error(`the portal under test could not be built:\n${stdout}${stderr}`);
  }
  project.provide('starter', starter);
  project.provide('states', states);
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the portal built from the starter content. */
    starter: string;
    /** Folder of the portal in which every state of a translation occurs. */
    states: string;
  }
}
