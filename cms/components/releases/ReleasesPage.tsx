'use client';
import { useState } from 'react';
import { useTranslation } from '@payloadcms/ui';
import type { ReleasesView } from '../../publish/releases-view.ts';
import { useSay } from '../desk/use-say.ts';
import { formatsFor } from './formats.ts';
import { GoBackDialog } from './GoBackDialog.tsx';
import { NowSection } from './NowSection.tsx';
import type { ReleasesPart } from './part.ts';
import { ReleaseItem } from './ReleaseItem.tsx';
import { ResultItem } from './ResultItem.tsx';
import { useReleases } from './use-releases.ts';

/** What readers have and what comes next, the releases that are kept, and what the builder did last. */
export function ReleasesPage({ first }: { first: ReleasesView }) {
  const say = useSay();
  const { language } = useTranslation().i18n;
  const releases = useReleases({ first });
  const [chosen, setChosen] = useState<string>();
  const view = releases.view ?? first;
  const part: ReleasesPart = { view, say, formats: formatsFor(language, view.timeZone) };
  return (
    <main className="portal-releases">
      <h1>{say('releases.ui.title')}</h1>
      <p className="portal-releases__help">{say('releases.ui.about')}</p>
      <NowSection {...part} releases={releases} />
      <section aria-labelledby="releases-kept">
        <h2 id="releases-kept">{say('releases.ui.kept')}</h2>
        <p className="portal-releases__help">
          {say(view.releases.length === 0 ? 'releases.ui.kept.none' : 'releases.ui.kept.help', {
            zone: view.timeZone,
          })}
        </p>
        <ol className="portal-releases__list">
          {view.releases.map((release) => (
            <ReleaseItem {...part} key={release.id} onGoBack={setChosen} release={release} />
          ))}
        </ol>
      </section>
      <section aria-labelledby="releases-results">
        <h2 id="releases-results">{say('releases.ui.results')}</h2>
        {view.results.length === 0 && (
          <p className="portal-releases__help">{say('releases.ui.results.none')}</p>
        )}
        <ol className="portal-releases__list">
          {view.results.map((result) => (
            <ResultItem {...part} key={`${result.at} ${result.outcome}`} result={result} />
          ))}
        </ol>
      </section>
      {chosen !== undefined && (
        <GoBackDialog
          {...part}
          onClose={() => setChosen(undefined)}
          onYes={() => void releases.goBack(chosen)}
          release={chosen}
        />
      )}
    </main>
  );
}
