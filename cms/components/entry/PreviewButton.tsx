'use client';

import {
  Button,
  toast,
  useDocumentInfo,
  useFormFields,
  useFormModified,
  useTranslation,
} from '@payloadcms/ui';
import { useState } from 'react';
import { say } from '../../i18n/admin-words.ts';

/** Has the newest saved version of the entry built as readers would see it, and opens it beside the form. */
export function PreviewButton() {
  const { collectionSlug } = useDocumentInfo();
  const key = useFormFields(([fields]) => fields['key']?.value as string | undefined);
  const modified = useFormModified();
  const { i18n } = useTranslation();
  const [building, setBuilding] = useState(false);
  const t = (word: Parameters<typeof say>[1]) => say(i18n.language, word);

  async function open() {
    if (modified) {
      toast.info(t('preview.save-first'));
      return;
    }
    // Opened at once, because browsers refuse windows that open later.
    const page = window.open('about:blank', '_blank');
    setBuilding(true);
    try {
      const { id, path } = await ask(`/api/preview/${collectionSlug ?? ''}/${key ?? ''}`, 'POST');
      await untilReady(id ?? '', t('preview.failed'));
      if (page) page.location.href = path ?? '';
      else toast.info(`${t('preview.ready')} ${path ?? ''}`);
    } catch (error) {
      page?.close();
      toast.error(error instanceof Error ? error.message : t('preview.failed'));
    } finally {
      setBuilding(false);
    }
  }

  return (
    <Button buttonStyle="secondary" size="medium" disabled={building || !key} onClick={() => void open()}>
      {t(building ? 'preview.building' : 'preview.open')}
    </Button>
  );
}

async function untilReady(id: string, failed: string): Promise<void> {
  for (let tries = 0; tries < 240; tries++) {
    const { state } = await ask(`/api/preview/${id}`, 'GET');
    if (state === 'ready') return;
    if (state === 'failed') throw new Error(failed);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(failed);
}

async function ask(path: string, method: 'GET' | 'POST'): Promise<Answer> {
  const answer = await fetch(path, { method, headers: { 'content-type': 'application/json' } });
  const body = (await answer.json()) as Answer;
  if (!answer.ok) throw new Error(body.message ?? String(answer.status));
  return body;
}

interface Answer {
  id?: string;
  path?: string;
  state?: string;
  message?: string;
}
