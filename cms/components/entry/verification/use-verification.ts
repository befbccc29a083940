'use client';
import { useEffect, useState } from 'react';
import { useConfig, useTranslation } from '@payloadcms/ui';
import { say } from '../../../i18n/admin-words.ts';
import type { VerificationView } from '../../../desk/verification-view.ts';

/** Which facts of an entry somebody vouches for, read again whenever `savedAt` changes, and vouching for some of them. */
export function useVerification({ collection, entryKey, savedAt }: VerificationOf): Verification {
  const { language } = useTranslation().i18n;
  const { api } = useConfig().config.routes;
  const url = entryKey === undefined ? undefined : `${api}/verify/${collection}/${entryKey}`;
  const [view, setView] = useState<VerificationView>();
  const [notice, setNotice] = useState<VerificationNotice>();
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    if (url === undefined) return;
    const controller = new AbortController();
    void ask(url, { language, signal: controller.signal }).then((answer) => {
      if (controller.signal.aborted) return;
      if (answer.view) setView(answer.view);
      else setNotice({ tone: 'bad', text: answer.message });
    });
    return () => controller.abort();
  }, [url, language, savedAt]);

  async function verify(groups: readonly string[], confirmedBy: string): Promise<boolean> {
    if (url === undefined || !view) return false;
    setBusy(true);
    const seen = view.groups.filter(({ group }) => groups.includes(group));
    const body = { groups: seen.map(({ group, digest }) => ({ group, digest })), confirmedBy };
    const answer = await ask(url, { language, body });
    setBusy(false);
    if (!answer.view) {
      // What the person read is not what readers see now: the form has to be read again, not only this list.
      setNotice({ tone: 'bad', text: answer.message, reload: answer.status === 409 });
      return false;
    }
    setView(answer.view);
    setNotice({ tone: 'good', text: say(language, 'verify.ui.done', { count: seen.length }) });
    return true;
  }

  return { view, notice, busy, verify };
}

async function ask(url: string, { language, body, signal }: Asking): Promise<Answer> {
  try {
    const response = await fetch(url, {
      method: body ? 'POST' : 'GET',
      headers: { 'accept-language': language, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
      ...(signal && { signal }),
    });
    const { status, ok } = response;
    const answer = (await response.json()) as VerificationView & { message?: string };
    if (ok) return { status, view: answer };
    return { status, view: undefined, message: answer.message ?? say(language, 'desk.failed') };
  } catch {
    return { status: 0, view: undefined, message: say(language, 'desk.failed') };
  }
}

export interface Verification {
  view: VerificationView | undefined;
  notice: VerificationNotice | undefined;
  busy: boolean;
  /** Vouches for groups as they were read; tells whether it is done. */
  verify: (groups: readonly string[], confirmedBy: string) => Promise<boolean>;
}

/** What the CMS answered. */
export interface VerificationNotice {
  tone: 'good' | 'bad';
  text: string;
  /** Whether the page has to be loaded again before anything can be verified. */
  reload?: boolean;
}

interface VerificationOf {
  collection: string;
  /** The entry's key; there is none before it is saved. */
  entryKey: string | undefined;
  savedAt: number;
}

interface Asking {
  language: string;
  body?: object;
  signal?: AbortSignal;
}

type Answer = { status: number } & ({ view: VerificationView } | { view: undefined; message: string });
