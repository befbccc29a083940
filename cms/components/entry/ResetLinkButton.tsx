'use client';
import { useState } from 'react';
import { Button, toast, useAuth, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { staffOf } from '../../access/roles.ts';
import { say } from '../../i18n/admin-words.ts';
import { LinkDialog } from './reset-link/LinkDialog.tsx';

/** Makes a link with which the person behind an account sets a new password, for those who may give it out. */
export function ResetLinkButton() {
  const { id, data } = useDocumentInfo();
  const { user } = useAuth();
  const { api } = useConfig().config.routes;
  const { language } = useTranslation().i18n;
  const [link, setLink] = useState<string>();
  const [busy, setBusy] = useState(false);

  const staff = staffOf(user);
  const may =
    staff?.role === 'administrator' || (staff?.role === 'coordinator' && data?.['role'] === 'translator');
  // One's own password is changed with the button of the form, and an account that is off cannot use a new one.
  if (!may || id === undefined || String(id) === staff.id || data?.['active'] !== true) return null;

  const make = async () => {
    setBusy(true);
    const answer = await askForLink(`${api}/reset-link/${id}`, language);
    setBusy(false);
    if ('link' in answer) setLink(answer.link);
    else toast.error(answer.message);
  };

  return (
    <>
      <Button
        buttonStyle="secondary"
        disabled={busy}
        margin={false}
        onClick={() => void make()}
        size="medium"
      >
        {say(language, 'users.ui.reset-link')}
      </Button>
      {link !== undefined && (
        <LinkDialog language={language} link={link} onClose={() => setLink(undefined)} />
      )}
    </>
  );
}

async function askForLink(url: string, language: string): Promise<Answer> {
  try {
    const response = await fetch(url, { method: 'POST', headers: { 'accept-language': language } });
    const body = (await response.json()) as { link?: string; message?: string };
    return response.ok && body.link !== undefined
      ? { link: body.link }
      : { message: body.message ?? say(language, 'desk.failed') };
  } catch {
    return { message: say(language, 'desk.failed') };
  }
}

type Answer = { link: string } | { message: string };
