/** The command that only asks whether this Node will do. */
export function main() {
  // Whoever gets here has passed the check in run.mjs.
}
