import { performance } from 'node:perf_hooks';

/** Tells a person which of several steps is under way, and how long each took; `onStep` tells a program. */
export function startProgress(
  steps: number,
  print: (line: string) => void = console.log,
  onStep: (step: Step) => void = () => undefined,
): Progress {
  let number = 0;
  return async (label, work) => {
    const prefix = `[${++number}/${steps}]`;
    print(`${prefix} ${label} …`);
    onStep({ number, of: steps, label });
    const start = performance.now();
    const result = await work();
    const note =
      typeof result === 'object' && result !== null && 'note' in result ? `: ${String(result.note)}` : '';
    print(`${prefix} ${label}${note} (${seconds(performance.now() - start)})`);
    return result;
  };
}

/** `seconds(1234) // => '1.2 s'` */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

export type Progress = <T>(label: string, work: () => T | Promise<T>) => Promise<T>;

/** Which of how many steps has begun. */
export interface Step {
  number: number;
  of: number;
  label: string;
}
