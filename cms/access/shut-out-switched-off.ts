import type { Payload } from 'payload';
import { staffOf } from './roles.ts';

/** Whoever's account was switched off is nobody on every route, whatever session they still have. */
export function shutOutSwitchedOff(payload: Payload): void {
  payload.authStrategies = payload.authStrategies.map((strategy) => ({
    ...strategy,
    authenticate: async (args) => {
      const result = await strategy.authenticate(args);
      return staffOf(result.user) ? result : { ...result, user: null };
    },
  }));
}
