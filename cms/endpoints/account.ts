import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { staffOf } from '../access/roles.ts';
import { readGuard } from '../account/guard.ts';
import { endOwnSessions, ownSessions } from '../account/own-sessions.ts';
import { removeSecondStep } from '../account/remove-second-step.ts';
import { confirmSetUp, renewRecovery, somebody, startSetUp, turnOff } from '../account/set-up-second-step.ts';
import { Refusal } from '../desk/refusal.ts';
import { settingsOf } from '../settings-of.ts';
import { endpoint } from './answer.ts';

const proof = z.object({ password: z.string().max(1000), code: z.string().max(40) });
const nothing = z.object({});

/** What people do for the safety of their own account, and an administrator for that of others. */
export const accountEndpoints = [
  endpoint('get', '/second-step', { input: nothing, handle: ownSecondStep }),
  endpoint('post', '/second-step/start', { input: nothing, handle: startSetUp }),
  endpoint('post', '/second-step/confirm', { input: proof, handle: confirmSetUp }),
  endpoint('post', '/second-step/recovery', { input: proof, handle: renewRecovery }),
  endpoint('post', '/second-step/off', {
    input: proof,
    handle: async (req, given) => {
      await turnOff(req, given);
      return ownSecondStep(req);
    },
  }),
  endpoint('get', '/second-step/of/:id', {
    input: z.object({ id: z.string().max(64) }),
    handle: async (req, { id }) => {
      refuseOthers(req);
      const { secondStep } = await readGuard(req.payload, id);
      return { isOn: secondStep !== undefined, ...(secondStep && { since: secondStep.since }) };
    },
  }),
  endpoint('post', '/second-step/reset/:id', {
    input: z.object({ id: z.string().max(64) }),
    handle: (req, { id }) => resetOf(req, id),
  }),
  endpoint('get', '/sessions', {
    input: nothing,
    handle: async (req) => ({ sessions: await ownSessions(req) }),
  }),
  endpoint('post', '/sessions/end', {
    input: z.object({ which: z.string().max(40) }),
    handle: async (req, { which }) => {
      await endOwnSessions(req, which);
      return {};
    },
  }),
];

async function ownSecondStep(req: PayloadRequest) {
  const { id } = await somebody(req);
  const { secondStep } = await readGuard(req.payload, id);
  return {
    isOn: secondStep !== undefined,
    isRequired: settingsOf(req.payload).secondStep === 'required',
    ...(secondStep && { since: secondStep.since, recoveryLeft: secondStep.recovery.length }),
  };
}

/** For somebody who lost the phone and the recovery codes: they sign in with the password and set it up anew. */
async function resetOf(req: PayloadRequest, id: string): Promise<{ isOn: false }> {
  const staff = refuseOthers(req);
  // One's own is turned off with password and code, or by another administrator.
  if (staff.id === id) throw new Refusal(403, 'second-step.not-own');
  if (!(await removeSecondStep(req, id))) throw new Refusal(409, 'second-step.is-off');
  return { isOn: false };
}

function refuseOthers(req: PayloadRequest) {
  const staff = staffOf(req.user);
  if (staff?.role !== 'administrator') throw new Refusal(403, 'second-step.administrators');
  return staff;
}
