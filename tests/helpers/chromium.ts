import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/**
 * Whether this machine has a browser for the tests; without one they are skipped and counted as skipped:
 * `describe.skipIf(!browserAvailable())('…', …)`. In CI a missing browser is an error, so that no run is green for the lack of it.
 */
export function browserAvailable(machine: Machine = thisMachine()): boolean {
  if (findChromium(machine) !== undefined) return true;
  if (machine.env['CI'] === 'true') throw new Error(missingBrowser);
  return false;
}

/** Starts Chromium without a window, with a profile of its own that is deleted when it closes. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium(thisMachine());
  if (executablePath === undefined) throw new Error(missingBrowser);
  return chromium.launch({
    executablePath,
    // Chromium refuses to build its sandbox for root, as which containers run.
    chromiumSandbox: process.getuid?.() !== 0,
    args: flags,
  });
}

/** The browser to use: CHROMIUM_PATH when it is set, else the first of the usual places that exists. */
export function findChromium({ env, exists }: Machine): string | undefined {
  const chosen = env['CHROMIUM_PATH'];
  if (chosen !== undefined && chosen !== '') return exists(chosen) ? chosen : undefined;
  return usualPlaces.find(exists);
}

function thisMachine(): Machine {
  return { env: process.env, exists: existsSync };
}

const usualPlaces = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const missingBrowser =
  'No Chromium was found for the browser tests. Install it (Debian and Ubuntu: `apt-get install chromium`) ' +
  'or set CHROMIUM_PATH to a Chromium or Chrome.';

// The tests visit pages on this machine only: whatever Chromium would ask the network by itself is switched off.
const flags = [
  '--headless',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What the search for a browser needs to know of a machine. */
export interface Machine {
  env: Record<string, string | undefined>;
  exists: (path: string) => boolean;
}
