import { Link } from '@payloadcms/ui';
import type { ReleasesView } from '../../publish/releases-view.ts';
import { formatsFor } from '../releases/formats.ts';
import { standingInWords } from '../releases/in-words.ts';
import type { StartPageOf } from './page.ts';

/** In one line: what readers have, and whether something is on its way to them. */
export function ReadersLine({ page, view }: { page: StartPageOf; view: ReleasesView }) {
  const formats = formatsFor(page.language, view.timeZone);
  const current = view.releases.find(({ id }) => id === view.current);
  return (
    <p className="portal-start__readers">
      {current &&
        page.say('releases.start.readers', {
          time: formats.moment(new Date(current.builtAt)),
          count: current.counted.after,
        })}{' '}
      {standingInWords(view, { say: page.say, formats })}{' '}
      <Link href={`${page.admin}/releases`} prefetch={false}>
        {page.say('releases.ui.title')}
      </Link>
    </p>
  );
}
