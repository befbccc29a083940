import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { serve } from './serve.ts';

/** The servers that can stand in front of readers: ours, and those that `deploy/` has examples for. */
export const webServers = { 'our own server': ourServer, nginx, Caddy: caddy } as const;

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

async function ourServer({ data }: Sites): Promise<RunningServer> {
  return serve({ data });
}

/** nginx with `deploy/nginx.conf` as it is, but for names, ports and certificates. */
async function nginx({ data, cms }: Sites): Promise<RunningServer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'portal-nginx-'));
  const [portalPort, cmsPort, redirectPort] = [await freePort(), await freePort(), await freePort()];
  const ports = [portalPort, cmsPort];
  const sites = readFileSync('deploy/nginx.conf', 'utf8')
    .replaceAll('/srv/portal/data', data)
    .replaceAll('127.0.0.1:3000', new URL(cms).host)
    .replace(/^ *ssl_certificate.*\n/gm, '')
    .replaceAll('listen 443 ssl;', () => `listen 127.0.0.1:${ports.shift()};`)
    .replace('listen 80;', `listen 127.0.0.1:${redirectPort};`);
  const file = path.join(folder, 'nginx.conf');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  writeFileSync(path.join(folder, 'sites.conf'), sites);
  writeFileSync(
    file,
    `load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off; worker_processes 1; pid ${folder}/pid; error_log stderr warn;
events { worker_connections 512; }
http {
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  include ${folder}/sites.conf;
}
`,
  );
  return started({
    command: '/usr/sbin/nginx',
    args: ['-p', folder, '-c', file, '-e', 'stderr'],
    folder,
    urls: { url: `http://127.0.0.1:${portalPort}`, cmsUrl: `http://127.0.0.1:${cmsPort}` },
  });
}

/** Caddy with `deploy/Caddyfile` as it is, but for names and ports; it is not to ask anybody for certificates. */
async function caddy({ data, cms }: Sites): Promise<RunningServer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'portal-caddy-'));
  const urls = {
    url: `http://127.0.0.1:${await freePort()}`,
    cmsUrl: `http://127.0.0.1:${await freePort()}`,
  };
  const file = path.join(folder, 'Caddyfile');
  const sites = readFileSync('deploy/Caddyfile', 'utf8')
    .replaceAll('/srv/portal/data', data)
    .replaceAll('127.0.0.1:3000', new URL(cms).host)
    .replace(/^\{$/m, '{\n\tadmin off\n\tauto_https off')
    .replace(/^portal\.example\.org \{$/m, `${urls.url} {`)
    .replace(/^cms\.example\.org \{$/m, `${urls.cmsUrl} {`);
  writeFileSync(file, sites);
  return started({
    command: '/usr/bin/caddy',
    args: ['run', '--config', file, '--adapter', 'caddyfile'],
    folder,
    urls,
  });
}

/** Starts a server and waits until it answers. */
async function started({ command, args, folder, urls }: Start): Promise<RunningServer> {
  const child = spawn(command, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  while (!(await answers(urls.url))) {
    if (child.exitCode !== null) throw new Error(`${command} ended by itself:\n${said}`);
    await wait(20);
  }
  return {
    ...urls,
    close: async () => {
      await stopped(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

const needed: Record<WebServer, readonly string[]> = {
  'our own server': [],
  nginx: ['/usr/sbin/nginx', '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'],
  Caddy: ['/usr/bin/caddy'],
};

export type WebServer = keyof typeof webServers;

interface Sites {
  data: string;
  /** Where the CMS listens. */
  cms: string;
}

export interface RunningServer {
  url: string;
  /** The CMS behind the proxy; ours is none. */
  cmsUrl?: string;
  close: () => Promise<void>;
}

interface Start {
  command: string;
  args: readonly string[];
  folder: string;
  urls: { url: string; cmsUrl: string };
}
