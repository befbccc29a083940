import { readdirSync, readFileSync } from 'node:fs';

/** The pid of the process that runs one of our commands under another, such as the builder under `npm start`. */
export function childOf(parent: number, command: string): number | undefined {
  return readdirSync('/proc')
    .map(Number)
    .find((pid) => pid > 0 && parentOf(pid) === parent && commandOf(pid) === command);
}

function parentOf(pid: number): number | undefined {
  try {
    // The name in brackets may itself contain brackets and spaces; the fields follow the last one.
    const [state, ppid] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return state === 'Z' ? undefined : Number(ppid);
  } catch {
    return undefined;
  }
}

function commandOf(pid: number): string | undefined {
  try {
    const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    return words[words.findIndex((word) => word.endsWith('run.mjs')) + 1];
  } catch {
    return undefined;
  }
}
