import type { ReleasesView } from '../../publish/releases-view.ts';
import type { Say } from '../desk/use-say.ts';
import { momentOf, type Formats } from './formats.ts';

/** When a release was made, as people write it. */
export function releaseTime({ view, formats }: Pick<ReleasesPart, 'view' | 'formats'>, id: string): string {
  const known = view.releases.find((release) => release.id === id);
  return formats.moment(known ? new Date(known.builtAt) : momentOf(id));
}

/** What every part of the page of releases needs to know. */
export interface ReleasesPart {
  view: ReleasesView;
  say: Say;
  formats: Formats;
}
