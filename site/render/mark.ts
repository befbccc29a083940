import { oncePer } from '../once.ts';
import { releaseFile, type ReleaseFile } from '../release-files.ts';
import { currentSnapshot } from '../snapshot.ts';

/** The portal's mark, an open gate in the city's colour. */
export function mark(): ReleaseFile {
  return markIn(currentSnapshot().snapshot.city.facts.colours.light);
}

const markIn = oncePer((colour: string) =>
  releaseFile(
    'icon.svg',
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="5" fill="${colour}"/><path d="M7 20v-9a5 5 0 0 1 10 0v9" fill="none" stroke="#fff" stroke-width="3"/></svg>\n`,
  ),
);
