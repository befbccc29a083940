import type { Patience } from '../../cms/publish/quiet.ts';
import { wholeNumber } from '../command-line/options.ts';

/** How long changes wait for more: `PORTAL_QUIET_SECONDS` without any, `PORTAL_LONGEST_SECONDS` at most. */
export function patienceFrom(environment: Record<string, string | undefined>): Patience {
  const seconds = (name: string) => wholeNumber(environment[name], name, { from: 0, to: 86_400 });
  return {
    quietSeconds: seconds('PORTAL_QUIET_SECONDS') ?? 30,
    longestSeconds: seconds('PORTAL_LONGEST_SECONDS') ?? 300,
  };
}
