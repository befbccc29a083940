/**
 * Lets one wait for the other: `const inTurn = takeTurns(); await inTurn(() => …)`. Payload reads an account, changes
 * it and writes it whole, so of two changes at once the earlier would be undone: somebody who is being switched off
 * would only have to change their name often enough.
 */
export function takeTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  };
}

export type Turns = <Result>(work: () => Promise<Result>) => Promise<Result>;
