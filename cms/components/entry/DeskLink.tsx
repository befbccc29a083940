'use client';
import { Button, useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useSay } from '../desk/use-say.ts';

/** The way from the record of a translation to the desk where its texts are. */
export function DeskLink() {
  const say = useSay();
  const { data, initialData } = useDocumentInfo();
  const { admin } = useConfig().config.routes;
  const { entry, locale } = (data ?? initialData ?? {}) as Record<string, unknown>;
  if (typeof entry !== 'string' || typeof locale !== 'string') return null;
  return (
    <Button
      el="link"
      to={`${admin}/desk/${entry}/${locale}`}
      buttonStyle="secondary"
      size="medium"
      margin={false}
    >
      {say('translations.ui.open')}
    </Button>
  );
}
