'use client';
import { useCallback } from 'react';
import { useTranslation } from '@payloadcms/ui';
import { say, type AdminWordKey } from '../../i18n/admin-words.ts';

/** The words of the desk in the language of the person: `say('desk.ui.save')`. */
export function useSay(): Say {
  const { language } = useTranslation().i18n;
  return useCallback((key, values) => say(language, key, values), [language]);
}

/** The time of day as the person writes it: `timeNow('pl') // => '12:31'`. */
export function timeNow(language: string): string {
  return new Date().toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' });
}

export type Say = (key: AdminWordKey, values?: Record<string, string | number>) => string;
