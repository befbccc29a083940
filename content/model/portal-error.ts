/** A broken set-up that a person can mend: the message says what is wrong and where, the hint what to do. */
export class PortalError extends Error {
  override readonly name = 'PortalError';
  readonly hint: string;

  constructor(message: string, hint: string, options?: ErrorOptions) {
    super(message, options);
    this.hint = hint;
  }
}
