'use client';
import { useEffect, useState } from 'react';
import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import type { DeskSummary } from '../../desk/summary.ts';
import type { AdminWordKey } from '../../i18n/admin-words.ts';
import { askDesk } from '../desk/ask-desk.ts';
import { useSay } from '../desk/use-say.ts';

/** In the form of an entry: how far each language is, with the way to its desk. */
export function TranslationsPanel() {
  const say = useSay();
  const { language } = useTranslation().i18n;
  const { routes } = useConfig().config;
  const { collectionSlug, data, lastUpdateTime } = useDocumentInfo();
  const key: unknown = data?.['key'];
  const place =
    collectionSlug !== undefined && typeof key === 'string' ? `${collectionSlug}/${key}` : undefined;
  const [answer, setAnswer] = useState<DeskSummary | string>();

  useEffect(() => {
    if (place === undefined) return;
    let gone = false;
    void askDesk<DeskSummary>({ url: `${routes.api}/desk/${place}`, language }).then((told) => {
      if (!gone) setAnswer(told.ok ? told.data : told.message);
    });
    return () => {
      gone = true;
    };
    // Saving the entry changes what is to be translated.
  }, [place, language, routes.api, lastUpdateTime]);

  if (place === undefined) return <p>{say('translations.ui.new')}</p>;
  if (answer === undefined) return <p role="status">{say('translations.ui.loading')}</p>;
  if (typeof answer === 'string') return <p role="alert">{answer}</p>;
  if (answer.locales.length === 0) return <p>{say('translations.ui.none')}</p>;
  return (
    <div className="portal-translations">
      <p className="portal-desk-small">{say('translations.ui.help')}</p>
      <table>
        <caption className="portal-desk-hidden">{say('translations.ui.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('translations.ui.language')}</th>
            <th scope="col">{say('translations.ui.state')}</th>
            <th scope="col">{say('translations.ui.texts')}</th>
          </tr>
        </thead>
        <tbody>
          {answer.locales.map(({ locale, name, counts, state }) => (
            <tr key={locale}>
              <th scope="row">
                <a href={`${routes.admin}/desk/${place}/${locale}`} title={say('translations.ui.open')}>
                  <bdi lang={locale}>{name}</bdi>
                </a>
              </th>
              <td>
                <span className={`portal-desk-chip portal-desk-chip--${chips[state]}`}>
                  {say(stateWords[state])}
                </span>
              </td>
              <td>{countsInWords(counts, say)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type Summary = DeskSummary['locales'][number];

/** „zatwierdzone: 3 · brak: 12”, without what is nought. */
function countsInWords(counts: Summary['counts'], say: ReturnType<typeof useSay>): string {
  const parts: [number, AdminWordKey][] = [
    [counts.approved, 'desk.ui.count.approved'],
    [counts.awaitingApproval, 'desk.ui.count.awaiting'],
    [counts.outdated, 'desk.ui.count.outdated'],
    [counts.missing, 'desk.ui.count.missing'],
  ];
  return parts
    .filter(([count]) => count > 0)
    .map(([count, key]) => `${say(key)}: ${count}`)
    .join(' · ');
}

const stateWords = {
  missing: 'translations.ui.state.missing',
  partial: 'translations.ui.state.partial',
  outdated: 'translations.ui.state.outdated',
  translated: 'translations.ui.state.translated',
  approved: 'translations.ui.state.approved',
} as const satisfies Record<Summary['state'], AdminWordKey>;

/** In which colour each state stands; the words say it too. */
const chips = {
  missing: 'missing',
  partial: 'outdated',
  outdated: 'outdated',
  translated: 'awaiting-approval',
  approved: 'approved',
} as const satisfies Record<Summary['state'], string>;
