/**
 * What of a failure whoever is no administrator reads: our own sentences, which come with a hint, without the lines
 * that name places of the machine. Other errors may hold anything, addresses and passwords too; of them nothing is left.
 */
export function failureForStaff<Told extends Failure>(failure: Told): Told & { isShortened: boolean } {
  const { message, hint } = failure;
  const lines = hint === undefined ? [] : (message ?? '').split('\n');
  const said = lines.filter((line) => !namesPlace(line)).join('\n');
  return {
    ...failure,
    message: said.trim(),
    ...(hint !== undefined && namesPlace(hint) && { hint: undefined }),
    isShortened: said !== message || (hint !== undefined && namesPlace(hint)),
  };
}

function namesPlace(text: string): boolean {
  return /(?<![\w.)\]}/-])\/[\w.@+-]|[a-z]:\\|(?<!https?):\/\//iu.test(text);
}

interface Failure {
  message?: string | undefined;
  /** What to do about it; only our own errors have one. */
  hint?: string | undefined;
}
