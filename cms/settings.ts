import path from 'node:path';
import { PortalError } from '../content/model/portal-error.ts';
import { proxiesFrom, type Proxies } from './http/client-address.ts';
import { keepPrivate } from './private-data.ts';
import { refuseRestoring } from './backup/refuse-restoring.ts';
import { makeSecret, readSecret } from './secret.ts';

/** Reads what the CMS needs to know from the environment; without any, everything lives in `data/` on this machine. */
export function settingsFrom(environment: Record<string, string | undefined>, projectRoot: string): Settings {
  const data = dataFolderFrom(environment, projectRoot);
  const port = Number(environment['CMS_PORT'] ?? 3000);
  const serverUrl = environment['SERVER_URL'] === undefined ? undefined : originOf(environment['SERVER_URL']);
  return {
    root: projectRoot,
    data,
    port,
    serverUrl,
    databaseUrl: environment['DATABASE_URL'] ?? `file:${path.join(data, 'cms.db')}`,
    secret: environment['PAYLOAD_SECRET'] ?? readSecret(data),
    smtpUrl: environment['SMTP_URL'],
    mailFrom: environment['MAIL_FROM'],
    logLevel: environment['PORTAL_LOG_LEVEL'] ?? 'warn',
    secondStep: secondStepFrom(environment['PORTAL_TOTP'], serverUrl),
    proxies: proxiesFrom(environment['TRUST_PROXY']),
    auditMonths: monthsFrom(environment['PORTAL_AUDIT_MONTHS']),
  };
}

/** The folder of everything that is kept; whoever only reads releases needs no more of the settings than this. */
export function dataFolderFrom(environment: Record<string, string | undefined>, projectRoot: string): string {
  return path.resolve(projectRoot, environment['PORTAL_DATA'] ?? 'data');
}

/** Makes the data folder and, on the first start, the secret that signs sessions; only this account may read it. */
export function prepareData(settings: Settings): Settings {
  refuseRestoring(settings.data);
  keepPrivate(settings);
  return { ...settings, secret: settings.secret ?? makeSecret(settings.data) };
}

/** The origins from which staff use the CMS: both names of this machine, and its public address if it has one. */
export function originsOf({ port, serverUrl }: Pick<Settings, 'port' | 'serverUrl'>): string[] {
  return [
    `http://127.0.0.1:${port}`,
    `http://localhost:${port}`,
    ...(serverUrl === undefined ? [] : [serverUrl]),
  ];
}

/** The address that links to the CMS begin with. */
export function addressOf({ port, serverUrl }: Pick<Settings, 'port' | 'serverUrl'>): string {
  return serverUrl ?? `http://127.0.0.1:${port}`;
}

/** The secret, which must be long enough that nobody guesses it. */
export function secretOf({ secret }: Pick<Settings, 'secret'>): string {
  if (secret !== undefined && secret.length >= 32) return secret;
  throw new PortalError(
    secret === undefined ? 'The CMS has no secret yet.' : 'PAYLOAD_SECRET is too short to be safe.',
    'Run npm start, which makes one in data/secret, or set PAYLOAD_SECRET to at least 32 random characters.',
  );
}

/** A CMS that can be reached from outside asks everybody for a second step; at home one may choose. */
function secondStepFrom(wanted: string | undefined, serverUrl: string | undefined): Settings['secondStep'] {
  if (wanted === undefined || wanted === '') return serverUrl?.startsWith('https:') ? 'required' : 'optional';
  if (wanted === 'required' || wanted === 'optional') return wanted;
  throw new PortalError(`PORTAL_TOTP is “${wanted}”.`, 'Set it to required or to optional.');
}

function monthsFrom(wanted: string | undefined): number {
  if (wanted === undefined || wanted === '') return 24;
  const months = Number(wanted);
  if (Number.isInteger(months) && months >= 1 && months <= 120) return months;
  throw new PortalError(`PORTAL_AUDIT_MONTHS is “${wanted}”.`, 'Set it to a whole number from 1 to 120.');
}

function originOf(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed && (parsed.protocol === 'http:' || parsed.protocol === 'https:')) return parsed.origin;
  throw new PortalError(
    `SERVER_URL is “${url}”, which is no web address.`,
    'Write it as https://cms.example.org, as staff type it into their browser.',
  );
}

export interface Settings {
  /** The folder of the project. */
  root: string;
  /** The folder of everything that is kept: database, secret, lock, queue, previews. */
  data: string;
  port: number;
  /** The CMS's public origin, if it has one besides this machine's own names. */
  serverUrl: string | undefined;
  /** `file:…` for SQLite, `mongodb://…` or `mongodb+srv://…` for MongoDB. */
  databaseUrl: string;
  secret: string | undefined;
  smtpUrl: string | undefined;
  mailFrom: string | undefined;
  /** How grave something must be to be logged: silent, error, warn or info. */
  logLevel: string;
  /** Whether everybody has to sign in with a code from their phone, or may choose to. */
  secondStep: 'required' | 'optional';
  /** Which reverse proxies are believed when they say for whom they ask. */
  proxies: Proxies | undefined;
  /** For how many months the audit log is kept. */
  auditMonths: number;
}
