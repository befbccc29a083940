'use client';
import { SetStepNav } from '@payloadcms/ui';
import type { DeskView } from '../../desk/view.ts';
import { Progress } from './Progress.tsx';
import { useSay } from './use-say.ts';

/** Which entry it is, into which language, and how far it is. */
export function DeskHeader({ view, links }: { view: DeskView; links: DeskLinks }) {
  const say = useSay();
  const { entry, counts, language, locale, dir } = view;
  return (
    <div className="portal-desk-header">
      <SetStepNav nav={[{ label: entry.title, url: links.entry }, { label: language }]} />
      <p className="portal-desk-eyebrow">
        {say('desk.ui.into', { language: '' })}
        <bdi lang={locale} dir={dir}>
          <b>{language}</b>
        </bdi>
      </p>
      <h1 lang="pl">{entry.title}</h1>
      <p className="portal-desk-links">
        <a href={links.entry}>{say('desk.ui.entry')}</a>
        {links.page.url === undefined ? (
          <span>{say('desk.ui.page-address', { path: links.page.path })}</span>
        ) : (
          <a href={links.page.url} target="_blank" rel="noopener">
            {say('desk.ui.page')} {say('desk.ui.new-tab')}
          </a>
        )}
      </p>
      {!entry.published && <p className="portal-desk-remark">{say('desk.ui.unpublished')}</p>}
      {entry.highRisk && (
        <p className="portal-desk-remark portal-desk-remark--risk">{say('desk.ui.high-risk')}</p>
      )}
      <Progress counts={counts} />
    </div>
  );
}

/** Where else a person may want to go from the desk. */
export interface DeskLinks {
  entry: string;
  /** The page that readers get: its path, and its address if the portal has one. */
  page: { path: string; url: string | undefined };
}
