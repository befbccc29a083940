import { rename, rmdir } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { localeCodes } from '../../locales/registry.ts';

/** Puts each locale's "not found" page at `/{locale}/404.html`; Astro does so by itself only for the one at the root. */
export function notFoundPages(): AstroIntegration {
  return {
    name: 'not-found-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for (const locale of localeCodes) {
          await rename(new URL(`${locale}/404/index.html`, dir), new URL(`${locale}/404.html`, dir));
          await rmdir(new URL(`${locale}/404/`, dir));
        }
      },
    },
  };
}
