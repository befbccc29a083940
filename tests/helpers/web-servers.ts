import { existsSync } from 'node:fs';
import { caddyFiles, nginxFiles, startCaddy, startNginx } from '../../scripts/bench/example-server.ts';
import { serve } from './serve.ts';

/** The servers that can stand in front of readers: ours, and those that `deploy/` has examples for. */
export const webServers = {
  'our own server': ({ data }: { data: string }) => serve({ data }),
  nginx: startNginx,
  Caddy: startCaddy,
} as const;

/**
 * Whether a server is on this machine; without it its tests are skipped and counted as skipped. In CI a missing one is
 * an error.
 */
export function isInstalled(name: WebServer): boolean {
  if (needed[name].every((file) => existsSync(file))) return true;
  if (process.env['CI'] === 'true')
    throw new Error(
      `${name} was not found. Install it: \`apt-get install nginx libnginx-mod-http-brotli-static caddy\`.`,
    );
  return false;
}

const needed: Record<WebServer, readonly string[]> = {
  'our own server': [],
  nginx: nginxFiles,
  Caddy: caddyFiles,
};

export type WebServer = keyof typeof webServers;
