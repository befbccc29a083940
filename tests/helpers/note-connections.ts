// Loaded into a process with `node --import`: notes every name it asks for and every other machine it talks to, a line
// each, in the file that CONNECTIONS names.
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

watch(net.Socket.prototype, 'connect', (args) => {
  const [first, second] = (Array.isArray(args[0]) ? args[0] : args) as unknown[];
  if (typeof first === 'object' && first !== null) {
    const { path, host } = first as { path?: string; host?: string };
    noteUnlessHere(path === undefined ? (host ?? 'localhost') : `/${path}`);
  } else noteUnlessHere(typeof first === 'string' ? `/${first}` : textOr(second, 'localhost'));
});
watch(dgram.Socket.prototype, 'send', (args) =>
  note(`udp ${args.filter((arg) => typeof arg === 'string').join(' ')}`),
);
for (const owner of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype])
  for (const name of Object.getOwnPropertyNames(owner).filter((key) =>
    /^(?:lookup|resolve|reverse)/u.test(key),
  ))
    watch(owner, name, ([host]) => noteUnlessHere(textOr(host, '')));
syncBuiltinESMExports();

/** Lets a function tell what it is called with. */
function watch(owner: object, name: string, tell: (args: unknown[]) => void): void {
  const methods = owner as Record<string, unknown>;
  const method = methods[name];
  if (typeof method !== 'function') return;
  methods[name] = function (this: unknown, ...args: unknown[]): unknown {
    tell(args);
    return Reflect.apply(method, this, args) as unknown;
  };
}

/** Paths are sockets of this machine. */
function noteUnlessHere(host: string): void {
  if (!/^(?:\/.*|localhost|127\.[\d.]+|::1|::ffff:127\.[\d.]+|0\.0\.0\.0|::)$/su.test(host)) note(host);
}

function note(what: string): void {
  const file = process.env['CONNECTIONS'];
  if (file !== undefined) appendFileSync(file, `${process.argv.slice(1, 4).join(' ')}: ${what}\n`);
}

function textOr(value: unknown, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise;
}
