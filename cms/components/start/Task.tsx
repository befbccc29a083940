import { Link } from '@payloadcms/ui';
import type { ReactNode } from 'react';
import { sourceLocale } from '../../../locales/registry.ts';
import type { StartEntry } from '../../start/read.ts';
import type { StartPageOf } from './page.ts';

/** One thing to do: where it is done, what stands out about it, and how much it is. */
export function Task({ page, href, of, badges = [], facts = [], children }: TaskProps) {
  const shown = facts.filter((fact) => fact !== '');
  return (
    <>
      <p className="portal-start__task">
        <Link href={href} lang={sourceLocale} prefetch={false}>
          {of.title}
        </Link>
        {of.highRisk === true && (
          <span className="portal-start__badge portal-start__badge--risk">{page.say('start.high-risk')}</span>
        )}
        {badges.map((badge) => (
          <span className="portal-start__badge" key={badge}>
            {badge}
          </span>
        ))}
        {/* An office and a page about it may have one title. */}
        {of.collection !== 'procedures' && (
          <span className="portal-start__kind">{page.say(`${of.collection}.one`)}</span>
        )}
      </p>
      {shown.length > 0 && <p className="portal-start__facts">{shown.join(' · ')}</p>}
      {children}
    </>
  );
}

/** Where an entry is edited and verified. */
export function formOf(
  { admin }: StartPageOf,
  { collection, id }: Pick<StartEntry, 'collection' | 'id'>,
): string {
  return `${admin}/collections/${collection}/${id}`;
}

/** Where an entry is translated into a locale. */
export function deskOf({ admin }: StartPageOf, { collection, key }: StartEntry, locale: string): string {
  return `${admin}/desk/${collection}/${key}/${locale}`;
}

/** `label: 3`, or nothing for none. */
export function amount(page: StartPageOf, key: Parameters<StartPageOf['say']>[0], count: number): string {
  return count === 0 ? '' : page.say(key, { count });
}

interface TaskProps {
  page: StartPageOf;
  href: string;
  /** The entry that it is about. */
  of: Pick<StartEntry, 'collection' | 'title'> & { highRisk?: boolean };
  badges?: readonly string[];
  facts?: readonly string[];
  children?: ReactNode;
}
