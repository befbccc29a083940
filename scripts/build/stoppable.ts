import { PortalError } from '../../content/model/portal-error.ts';

/**
 * Runs work that clears up after itself when somebody presses Ctrl+C or the system ends the process. The work
 * watches the signal; what it throws once it was asked to stop is told as that.
 */
export async function stoppable<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const stop = () => {
    controller.abort();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    return await work(controller.signal);
  } catch (cause) {
    if (!controller.signal.aborted) throw cause;
    throw new PortalError(
      'The build was stopped; what was there before is unchanged.',
      'Start it again when you like.',
      {
        cause,
      },
    );
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}
