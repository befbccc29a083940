/**
 * Why our commands cannot run on this version of Node and what to do about it, or nothing when they can.
 * `refusal('20.20.2') // => 'Otwarty Kraków needs Node 22.18 or newer …'`, `refusal('24.21.0') // => undefined`
 * @param {string} version
 * @returns {string | undefined}
 */
export function refusal(version) {
  if (runsTypeScript(version)) return undefined;
  return (
    `Otwarty Kraków needs Node 22.18 or newer; this is Node ${version}.\n` +
    '  On 64-bit Linux, `npm ci` brings a Node of its own: run it, then start the command with `npm run …`.\n' +
    '  On other systems, install Node 24.'
  );
}

/**
 * Whether this Node loads TypeScript files without a flag: since 22.18, and in the 23 line since 23.6.
 * @param {string} version
 */
function runsTypeScript(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major === 22) return minor >= 18;
  if (major === 23) return minor >= 6;
  return major > 23;
}
