import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { serializeSnapshot } from '../../content/model/snapshot.ts';
import { statesSnapshot } from './states-snapshot.ts';
import { portal } from './project-copy.ts';

/**
 * Builds two portals once for all tests of all projects: one of the starter content, one of a small snapshot in which
 * every state of a translation occurs. They are removed when Vitest ends.
 */
export default async function setup(project: TestProject): Promise<() => void> {
  const { folder, starter, states } = await (shared.builtPortals ??= buildBoth());
  project.provide('starter', starter);
  project.provide('states', states);
  return () => {
    shared.builtPortals = undefined;
    rmSync(folder, { recursive: true, force: true });
  };
}

// Each project has a copy of this module, but all are set up by the same process, one after the other.
const shared = globalThis as { builtPortals?: Promise<BuiltPortals> | undefined };

async function buildBoth(): Promise<BuiltPortals> {
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
  return { folder, starter, states };
}

interface BuiltPortals {
  folder: string;
  starter: string;
  states: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the portal built from the starter content. */
    starter: string;
    /** Folder of the portal in which every state of a translation occurs. */
    states: string;
  }
}
