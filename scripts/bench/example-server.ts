import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { projectRoot } from '../command-line/places.ts';

/** nginx with `deploy/nginx.conf` as it is, but for names, ports and certificates, on free ports of this machine. */
export async function startNginx({ data, cms }: Sites): Promise<ExampleServer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'portal-nginx-'));
  const [portalPort, cmsPort, redirectPort] = [await freePort(), await freePort(), await freePort()];
  const ports = [portalPort, cmsPort];
  const sites = example('nginx.conf', { data, cms })
    .replace(/^ *ssl_certificate.*\n/gm, '')
    .replaceAll('listen 443 ssl;', () => `listen 127.0.0.1:${ports.shift()};`)
    .replace('listen 80;', `listen 127.0.0.1:${redirectPort};`);
  const file = path.join(folder, 'nginx.conf');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  writeFileSync(path.join(folder, 'sites.conf'), sites);
  writeFileSync(
    file,
    `load_module ${nginxFiles[1]};
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
    command: nginxFiles[0],
    args: ['-p', folder, '-c', file, '-e', 'stderr'],
    folder,
    urls: { url: `http://127.0.0.1:${portalPort}`, cmsUrl: `http://127.0.0.1:${cmsPort}` },
  });
}

/** Caddy with `deploy/Caddyfile` as it is, but for names and ports; it is not to ask anybody for certificates. */
export async function startCaddy({ data, cms }: Sites): Promise<ExampleServer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'portal-caddy-'));
  const urls = {
    url: `http://127.0.0.1:${await freePort()}`,
    cmsUrl: `http://127.0.0.1:${await freePort()}`,
  };
  const file = path.join(folder, 'Caddyfile');
  const sites = example('Caddyfile', { data, cms })
    .replace(/^\{$/m, '{\n\tadmin off\n\tauto_https off')
    .replace(/^portal\.example\.org \{$/m, `${urls.url} {`)
    .replace(/^cms\.example\.org \{$/m, `${urls.cmsUrl} {`);
  writeFileSync(file, sites);
  return started({
    command: caddyFiles[0],
    args: ['run', '--config', file, '--adapter', 'caddyfile'],
    folder,
    urls,
  });
}

function example(name: string, { data, cms }: Sites): string {
  return readFileSync(path.join(projectRoot, 'deploy', name), 'utf8')
    .replaceAll('/srv/portal/data', data)
    .replaceAll('127.0.0.1:3000', new URL(cms).host);
}

/** Starts a server and waits until it answers. */
async function started({ command, args, folder, urls }: Start): Promise<ExampleServer> {
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
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
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

/** What must be there to start nginx; Debian puts both there. */
export const nginxFiles = [
  '/usr/sbin/nginx',
  '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
] as const;
export const caddyFiles = ['/usr/bin/caddy'] as const;

interface Sites {
  data: string;
  /** Where the CMS listens. */
  cms: string;
}

export interface ExampleServer {
  url: string;
  /** The CMS behind it. */
  cmsUrl: string;
  close: () => Promise<void>;
}

interface Start {
  command: string;
  args: readonly string[];
  folder: string;
  urls: { url: string; cmsUrl: string };
}
