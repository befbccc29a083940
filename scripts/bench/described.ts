import { seconds } from '../command-line/progress.ts';

/** Times in milliseconds as a line: `median 6.9 s, p95 7.5 s (6.6 s to 7.5 s, 20 rounds)`. */
export function described(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
  return `median ${seconds(at(0.5))}, p95 ${seconds(at(0.95))} (${seconds(at(0))} to ${seconds(at(1))}, ${sorted.length} rounds)`;
}
