import type { Payload } from 'payload';
import { remindWeekly } from '../reminders/weekly.ts';
import { fireDue, type Clock } from './fire.ts';

/**
 * Looks each half minute at the clock on the wall and does what is due: what was planned, and the weekly reminder. It
 * compares times anew at each look, so a clock that is set forward or back only moves the moment. The result stops it.
 */
export function startClock(
  payload: Payload,
  { everySeconds = 30, isLeader = () => true }: ClockSettings = {},
): () => Promise<void> {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  const look = async (): Promise<void> => {
    for (const task of [fireDue, remindWeekly]) {
      try {
        await task(payload, { isLeader });
      } catch (error) {
        payload.logger.error({ err: error, msg: 'What is due could not be done; it is tried again.' });
      }
    }
    if (!stopped)
      timer = setTimeout(() => {
        looking = look();
      }, everySeconds * 1000);
  };
  let looking = look();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    // A publication that has begun is finished before the database is closed.
    await looking;
  };
}

interface ClockSettings extends Pick<Clock, 'isLeader'> {
  everySeconds?: number;
}
