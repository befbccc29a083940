/** A function that is computed at its first call and remembered. */
export function once<T>(compute: () => T): () => T {
  let result: { value: T } | undefined;
  return () => (result ??= { value: compute() }).value;
}

/** A function of one argument that is computed once for each. */
export function oncePer<A, T>(compute: (argument: A) => T): (argument: A) => T {
  const results = new Map<A, T>();
  return (argument) => {
    const known = results.get(argument);
    if (known !== undefined) return known;
    const value = compute(argument);
    results.set(argument, value);
    return value;
  };
}
