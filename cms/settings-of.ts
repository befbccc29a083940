import type { Payload } from 'payload';
import type { Settings } from './settings.ts';

/** The settings with which a running CMS was made. */
export function settingsOf(payload: Pick<Payload, 'config'>): Settings {
  return (payload.config.custom as { settings: Settings }).settings;
}
