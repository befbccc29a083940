import { createHash } from 'node:crypto';
import { countAttempts } from '../http/attempts.ts';
import { placeOf } from '../http/client-address.ts';

/**
 * How often anybody may try to get in. Payload would lock the account, and with it the person whom it belongs to;
 * here it is always the guesser who waits:
 *
 * - One place gets 5 wrong tries at one account in 15 minutes. That is all there is for places from which the account
 *   was signed in to before, so no outsider can keep somebody out who comes from where they always come.
 * - A place that is new to the account shares two more counts: 30 in 15 minutes for the place, whatever the accounts,
 *   and 10 an hour for the account, whatever the places. Many machines together get no further than that.
 * - Codes have counts of their own, because there are only a million of them and whoever tries one has the password:
 *   20 a day from a known place, 10 a day from all new ones together.
 *
 * A try counts before the password is looked at, so that many at once are still many, and is given back if it was
 * right. All this is in the memory of one process: two CMS processes give twice as many tries, and a restart new ones.
 */
export function makeDoors(now: () => number = Date.now): Doors {
  const pair = countAttempts({ limit: 5, seconds: 15 * minute, now });
  const place = countAttempts({ limit: 30, seconds: 15 * minute, now });
  const account = countAttempts({ limit: 10, seconds: 60 * minute, now });
  const knownCodes = countAttempts({ limit: 20, seconds: 24 * 60 * minute, now });
  const newCodes = countAttempts({ limit: 10, seconds: 24 * 60 * minute, now });
  const links = countAttempts({ limit: 30, seconds: 15 * minute, now });
  const notes = countAttempts({ limit: 5, seconds: 60 * minute, now });
  const allNotes = countAttempts({ limit: 200, seconds: 60 * minute, now });
  const mails = countAttempts({ limit: 5, seconds: 60 * minute, now });

  return {
    signIn: (visit) => {
      const keys = keysOf(visit);
      if (!visit.isKnown) {
        const wait = place.take(keys.place) || account.take(keys.account);
        if (wait > 0) return wait;
      }
      return pair.take(keys.pair);
    },
    wasRight: (visit) => {
      const keys = keysOf(visit);
      pair.forget(keys.pair);
      if (visit.isKnown) return;
      place.giveBack(keys.place);
      account.giveBack(keys.account);
    },
    code: (visit) => {
      const keys = keysOf(visit);
      return visit.isKnown ? knownCodes.take(keys.pair) : newCodes.take(keys.account);
    },
    codeWasRight: (visit) => {
      const keys = keysOf(visit);
      if (visit.isKnown) knownCodes.forget(keys.pair);
      else newCodes.giveBack(keys.account);
    },
    link: ({ address }) => links.take(placeOf(address)),
    linkWasRight: ({ address }) => links.giveBack(placeOf(address)),
    mail: ({ address, email }) => {
      const keys = keysOf({ address, email });
      return links.take(keys.place) || mails.take(keys.pair);
    },
    mayNote: (account) => notes.take(account) === 0 && allNotes.take('all') === 0,
  };
}

/** Keys are digests: what somebody typed as an address may be a password, and may be long. */
function keysOf({ address, email }: Pick<Visit, 'address' | 'email'>) {
  const place = placeOf(address);
  const account = createHash('sha256').update(email).digest('base64');
  return { place, account, pair: `${place} ${account}` };
}

const minute = 60;

/** Somebody at the door: from where, for which account, and whether that account was signed in to from there before. */
export interface Visit {
  address: string;
  email: string;
  isKnown: boolean;
}

/** Each gives the seconds to wait, or 0. */
export interface Doors {
  signIn: (visit: Visit) => number;
  wasRight: (visit: Visit) => void;
  code: (visit: Visit) => number;
  codeWasRight: (visit: Visit) => void;
  /** A one-time link that somebody tries. */
  link: (visit: Pick<Visit, 'address'>) => number;
  linkWasRight: (visit: Pick<Visit, 'address'>) => void;
  /** A mail with a link that somebody asks for. */
  mail: (visit: Pick<Visit, 'address' | 'email'>) => number;
  /** Whether another failed try at an account is written down. */
  mayNote: (account: string) => boolean;
}
