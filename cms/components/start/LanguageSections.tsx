import { Link } from '@payloadcms/ui';
import type { Overview } from '../../start/overview.ts';
import type { StartPageOf } from './page.ts';
import { Section } from './Section.tsx';
import { deskOf, formOf, Task } from './Task.tsx';
import { TaskList } from './TaskList.tsx';

/** How far each language is and who works on it, and the translations that nobody has been given. */
export function LanguageSections({ page, overview, folded = false }: LanguageSectionsProps) {
  const { languages, unassigned } = overview;
  return (
    <>
      <Section
        id="languages"
        title={page.say('start.languages')}
        help={page.say('start.languages.help')}
        folded={folded}
      >
        <div className="portal-start__scroll">
          <table aria-labelledby="languages-heading" className="portal-start__table">
            <thead>
              <tr>
                <th scope="col">{page.say('start.languages.language')}</th>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {page.say(`start.languages.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {languages.map(({ locale, units, translators, reviewers }) => {
                const cells = { ...units, translators, reviewers };
                return (
                  <tr key={locale}>
                    <th scope="row">
                      <Link
                        href={`${page.admin}/collections/translations?where[locale][equals]=${locale}`}
                        lang={locale}
                        prefetch={false}
                      >
                        {page.nameOf(locale)}
                      </Link>
                    </th>
                    {columns.map((column) => (
                      <td
                        className={isShort(column, cells[column]) ? 'portal-start__short' : undefined}
                        key={column}
                      >
                        {cells[column]}
                      </td>
                    ))}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      </Section>
      <Section
        id="unassigned"
        done={unassigned.length === 0 ? page.say('start.unassigned.none') : undefined}
        title={page.say('start.unassigned')}
        count={unassigned.reduce((sum, { locales }) => sum + locales.length, 0)}
        help={page.say('start.unassigned.help')}
        folded={folded}
      >
        <TaskList page={page} items={unassigned} keyOf={({ entry }) => entry.id}>
          {({ entry, locales }) => (
            <Task page={page} href={formOf(page, entry)} of={entry}>
              <ul className="portal-start__locales">
                {locales.map(({ locale, count, record }) => (
                  <li key={locale}>
                    <Link
                      href={
                        record === undefined
                          ? deskOf(page, entry, locale)
                          : `${page.admin}/collections/translations/${record}`
                      }
                      lang={locale}
                      prefetch={false}
                    >
                      <bdi>{page.nameOf(locale)}</bdi>
                    </Link>{' '}
                    {count}
                  </li>
                ))}
              </ul>
            </Task>
          )}
        </TaskList>
      </Section>
    </>
  );
}

/** A language that nobody translates into, or approves in, stands still. */
function isShort(column: (typeof columns)[number], count: number): boolean {
  return count === 0 && (column === 'translators' || column === 'reviewers');
}

const columns = ['missing', 'outdated', 'awaitingApproval', 'approved', 'translators', 'reviewers'] as const;

interface LanguageSectionsProps {
  page: StartPageOf;
  overview: Overview;
  folded?: boolean;
}
