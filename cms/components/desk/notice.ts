import type { Refused } from './ask-desk.ts';

/** What the desk says after something was done, or was not. */
export interface Notice {
  tone: 'good' | 'bad';
  text: string;
  /** Whose text it is about, what it says now: one a line. */
  details?: string[];
  /** Whether reading the current texts helps. */
  reload?: boolean;
  /** Whether the session has ended. */
  signIn?: boolean;
}

/** A refusal in words, with the ways on from it. */
export function noticeOfRefusal(refused: Refused, details: readonly string[] = []): Notice {
  const { status, message } = refused;
  return {
    tone: 'bad',
    text: message,
    details: [...details],
    // Somebody else was faster, or the answer got lost on its way: what the CMS holds now is not what is on the screen.
    reload: status === 409 || status === 404 || status === 403 || status === 0 || status >= 500,
    signIn: status === 401,
  };
}
