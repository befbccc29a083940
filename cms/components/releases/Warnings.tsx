'use client';
import { useState } from 'react';
import { Link, useConfig, useTranslation } from '@payloadcms/ui';
import { isLocale } from '../../../locales/registry.ts';
import type { Release } from '../../../content/model/release.ts';
import { askDesk } from '../desk/ask-desk.ts';
import type { Say } from '../desk/use-say.ts';

/** How many editorial problems a release has; unfolded, which. */
export function Warnings({ count, release, say }: { count: number; release: string; say: Say }) {
  const { language } = useTranslation().i18n;
  const { routes } = useConfig().config;
  const [answer, setAnswer] = useState<Release['warnings'] | string>();

  const read = async () => {
    const url = `${routes.api}/releases/${release}/warnings`;
    const told = await askDesk<Pick<Release, 'warnings'>>({ url, language });
    setAnswer(told.ok ? told.data.warnings : told.message);
  };
  return (
    <details
      className="portal-releases__warnings"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && !Array.isArray(answer)) void read();
      }}
    >
      <summary>{say('releases.ui.warnings', { count })}</summary>
      {Array.isArray(answer) ? (
        <>
          <p className="portal-releases__help">{say('releases.ui.warnings.help')}</p>
          <ul lang="en">
            {answer.map(({ kind, file, message }, index) => (
              <li key={index}>
                <WhereItIs admin={routes.admin} file={file} /> {message}{' '}
                <span className="portal-releases__help">({kind})</span>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p role="status">{answer ?? say('releases.ui.warnings.loading')}</p>
      )}
    </details>
  );
}

/** The way to where it is mended: `procedures/pesel-number/uk.yaml` at the desk, `…/pl.md` in the form. */
function WhereItIs({ admin, file }: { admin: string; file: string }) {
  const [, collection, key, locale] = /^([a-z]+)\/([a-z0-9-]+)\/(?:([a-z]+)\.yaml)?/.exec(file) ?? [];
  if (collection === undefined || key === undefined) return <b>{file}</b>;
  const place =
    locale !== undefined && isLocale(locale)
      ? `desk/${collection}/${key}/${locale}`
      : `collections/${collection}?where[key][equals]=${key}`;
  return (
    <Link href={`${admin}/${place}`} prefetch={false}>
      {file}
    </Link>
  );
}
