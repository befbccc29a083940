import { readFileSync } from 'node:fs';
import { checkContent } from '../../content/model/checks/check-content.ts';
import { withoutMark } from '../../content/model/files/source-markdown.ts';
import { loadContent } from '../../content/model/files/load.ts';
import { PortalError } from '../../content/model/portal-error.ts';
import type { Problem } from '../../content/model/problems.ts';
import { makeSnapshot, parseSnapshot, type Snapshot } from '../../content/model/snapshot.ts';
import { problemsAsText } from './report-problems.ts';

/** The snapshot in a file, or one made from a content folder, with the warnings about that content. */
export function readSnapshot({ file, content }: { file: string | undefined; content: string }): {
  snapshot: Snapshot;
  warnings: Problem[];
} {
  return file === undefined ? snapshotOfContent(content) : { snapshot: snapshotInFile(file), warnings: [] };
}

function snapshotOfContent(root: string): { snapshot: Snapshot; warnings: Problem[] } {
  const content = loadContent(root);
  const problems = [...content.problems, ...checkContent(content)];
  const structural = problems.filter(({ severity }) => severity === 'structural');
  if (structural.length > 0) {
    throw new PortalError(
      `The content cannot be published:\n\n${problemsAsText(structural)}`,
      'Mend what is listed; `npm run content:check` shows the rest.',
    );
  }
  return { snapshot: makeSnapshot(content), warnings: problems };
}

function snapshotInFile(file: string): Snapshot {
  let json: unknown;
  try {
    json = JSON.parse(withoutMark(readFileSync(file, 'utf8')));
  } catch (cause) {
    const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    throw new PortalError(
      missing
        ? `There is no file ${file}.`
        : `${file} is not a snapshot: ${cause instanceof Error ? cause.message : String(cause)}`,
      missing
        ? 'Name a snapshot.json, or leave --snapshot out to build from content/.'
        : 'Name a snapshot.json that a build of this portal wrote.',
      { cause },
    );
  }
  return parseSnapshot(json);
}
