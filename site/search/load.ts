import type { Pagefind } from './full-text.ts';
import { type KeyRow, parseKeys } from './keys.ts';

/** Loads `keys.<locale>.json` in the browser. Rejects when it cannot be had, for the caller to try again. */
export async function loadKeys(keysUrl: string): Promise<KeyRow[]> {
  const response = await fetch(keysUrl);
  if (!response.ok) throw new Error(`${keysUrl} answered ${String(response.status)}.`);
  return parseKeys(await response.json());
}

/** Loads Pagefind's script and its index of the page's language. Rejects when it cannot be had. */
export async function loadPagefind(pagefindUrl: string): Promise<Pagefind> {
  // The address is resolved against the page, because import() would resolve it against this script.
  const url = new URL(pagefindUrl, document.baseURI).href;
  const pagefind = (await import(/* @vite-ignore */ url)) as PagefindModule;
  // At our size a search takes milliseconds; without a worker there are 12 KB less and a simpler security policy.
  // Its files have a folder of their own; the addresses of pages begin at the root all the same.
  await pagefind.options({ noWorker: true, excerptLength: 24, baseUrl: '/' });
  await pagefind.init();
  return pagefind;
}

/** Whether the reader asked the browser to spare data, so that nothing is loaded before it is needed. */
export function wantsToSaveData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

/** Calls `load` once however often it is asked for, but again after a failure. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => {
    loaded ??= load().catch((error: unknown) => {
      loaded = undefined;
      throw error;
    });
    return loaded;
  };
}

interface PagefindModule extends Pagefind {
  options(options: { noWorker: boolean; excerptLength: number; baseUrl: string }): Promise<void>;
  init(): Promise<void>;
}
