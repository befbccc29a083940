import { Link } from '@payloadcms/ui';
import { choiceWords } from '../../forms/choice-words.ts';
import { adminLanguage } from '../../i18n/admin-words.ts';
import type { AccountWork } from '../../start/account-work.ts';
import type { Account } from '../../start/read-accounts.ts';
import type { StartPageOf } from './page.ts';
import { Section } from './Section.tsx';

/** How many accounts there are, and those that need an administrator. */
export function AccountsSection({ page, work }: { page: StartPageOf; work: AccountWork }) {
  const roles = work.byRole.map(
    ({ role, count }) => `${choiceWords('role', role)[adminLanguage(page.language)]}: ${count}`,
  );
  return (
    <Section id="accounts" title={page.say('start.accounts')} count={work.total}>
      <p className="portal-start__facts">{roles.join(' · ')}</p>
      <dl className="portal-start__accounts">
        {lists.map((list) => (
          <Accounts accounts={work[list]} key={list} page={page} title={page.say(`start.accounts.${list}`)} />
        ))}
      </dl>
      <p className="portal-start__facts">
        <Link href={`${page.admin}/collections/users`} prefetch={false}>
          {page.say('start.accounts.open')}
        </Link>
      </p>
    </Section>
  );
}

function Accounts({
  page,
  title,
  accounts,
}: {
  page: StartPageOf;
  title: string;
  accounts: readonly Account[];
}) {
  if (accounts.length === 0) return null;
  return (
    <div>
      <dt>
        {title} <span className="portal-start__count">{accounts.length}</span>
      </dt>
      <dd>
        {accounts.map(({ id, label }, index) => (
          <span key={id}>
            {index > 0 && ', '}
            <Link href={`${page.admin}/collections/users/${id}`} prefetch={false}>
              {label}
            </Link>
          </span>
        ))}
      </dd>
    </div>
  );
}

const lists = ['withoutCompetence', 'idle', 'unused', 'off'] as const;
