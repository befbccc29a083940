/**
 * Tells the process that started this one, and is done when the message is on its way: whoever leaves before that
 * takes a large one along. A parent that is gone is told nothing.
 */
export function tellParent(message: object): Promise<void> {
  return new Promise((resolve) => {
    if (process.connected) process.send?.(message, () => resolve());
    else resolve();
  });
}
