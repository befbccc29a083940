import path from 'node:path';
import { buildConfig } from 'payload';
import { portalConfig } from './config.ts';
import { tightened } from './access/tightened.ts';
import { settingsFrom } from './settings.ts';

const projectRoot = process.env['PORTAL_ROOT'] ?? path.resolve(import.meta.dirname, '..');

// A default export, because Payload asks for one.
export default tightened(await buildConfig(portalConfig(settingsFrom(process.env, projectRoot))));
