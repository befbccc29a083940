/**
 * What a backup leaves out; everything else that the configuration knows is in it. Each is of the moment and made
 * anew by itself.
 */
export const leftOut = {
  collections: {
    // Who has a form open right now.
    'payload-locked-documents': true,
    // What was done to the tables of one database; a restored one is made with all of it done.
    'payload-migrations': true,
    // Which process publishes, and what it is to publish: whoever starts on what was restored looks for itself.
    leases: true,
    signals: true,
  },
  fieldsOfAccounts: {
    // Open sessions: after a restore everybody signs in again.
    sessions: true,
  },
} as const;

export function isLeftOut(kind: keyof typeof leftOut, name: string): boolean {
  return Object.hasOwn(leftOut[kind], name);
}
