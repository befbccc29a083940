import type { AdminWordKey } from '../i18n/admin-words.ts';

/** Something that a rule forbids or that came too late: an HTTP status, a reason for the person, and what they need to go on. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly reason: AdminWordKey;
  readonly details: Record<string, unknown>;

  constructor(status: number, reason: AdminWordKey, details: Record<string, unknown> = {}) {
    super(reason);
    this.status = status;
    this.reason = reason;
    this.details = details;
  }
}
