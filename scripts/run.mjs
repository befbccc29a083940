// The way in to every command: `npm run build` is `node scripts/run.mjs build`.
// Plain JavaScript of 2022, so that an old Node gets a sentence to read instead of a syntax error.
import { commands } from './command-line/commands.mjs';
import { refusal } from './command-line/node-version.mjs';
import { run } from './command-line/run-command.mjs';

const [name, ...args] = process.argv.slice(2);
const tooOld = refusal(process.versions.node);

if (tooOld !== undefined) {
  console.error(tooOld);
  process.exitCode = 1;
} else {
  process.exitCode = await run({
    name,
    args,
    commands,
    load: (file) => import(new URL(file, import.meta.url).href),
    print: console.error,
  });
}
