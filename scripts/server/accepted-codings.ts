/**
 * The forms of a file that a client takes, best first; brotli before gzip where it takes both as gladly:
 * `acceptedCodings('gzip, br, deflate;q=0') // => ['br', 'gzip', 'identity']`. A file as it is comes last at the latest:
 * a client that takes nothing else gets it all the same.
 */
export function acceptedCodings(acceptEncoding: string | string[] | undefined): Coding[] {
  const qualities = new Map(
    String(acceptEncoding ?? '')
      .split(',')
      .map(qualityIn),
  );
  const quality = (coding: Coding) => {
    const unsaid = coding === 'identity' ? lowest : qualities.get('*');
    return qualities.get(coding) ?? unsaid ?? 0;
  };
  const accepted = codings.filter((coding) => quality(coding) > 0);
  return [...accepted.sort((a, b) => quality(b) - quality(a)), 'identity'];
}

/** `qualityIn(' br;q=0.5') // => ['br', 0.5]`; what is no number is no acceptance. */
function qualityIn(part: string): [string, number] {
  const [coding = '', ...parameters] = part
    .toLowerCase()
    .split(';')
    .map((text) => text.trim());
  const quality = parameters.find((parameter) => parameter.startsWith('q='));
  return [coding, quality === undefined ? 1 : Number(quality.slice(2)) || 0];
}

/** A file as it is, where a client says nothing of it: worse than all that it names. */
const lowest = 0.0001;

const codings: readonly Coding[] = ['br', 'gzip', 'identity'];

export type Coding = 'br' | 'gzip' | 'identity';
