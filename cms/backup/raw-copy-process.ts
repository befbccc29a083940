import { rawCopy } from './raw-copy.ts';

// A process of its own, which `copyApart` starts: the copy of DATABASE is made at TARGET, or the reason told.
const [database, target] = process.argv.slice(2);
try {
  if (database === undefined || target === undefined) throw new Error('DATABASE and TARGET are needed');
  await rawCopy(database, target);
} catch (error) {
  const { message, hint, code } = error as { message?: string; hint?: string; code?: string };
  process.stdout.write(JSON.stringify({ message, hint, code }));
  process.exitCode = 1;
}
