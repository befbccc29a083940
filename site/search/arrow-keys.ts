/**
 * Where a key leads in a list of `count` stops, the input first: down and up go through them, Escape returns to the
 * input. stopAfter('ArrowDown', 0, 3) → 1; undefined where the key means something else.
 */
export function stopAfter(key: string, at: number, count: number): number | undefined {
  const steps: Partial<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Escape: 0 };
  const next = steps[key];
  const isMove = next !== undefined && at >= 0 && next >= 0 && next < count && next !== at;
  return isMove ? next : undefined;
}
