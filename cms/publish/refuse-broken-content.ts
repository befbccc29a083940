import { APIError, type Payload, type PayloadRequest } from 'payload';
import { checkContent } from '../../content/model/checks/check-content.ts';
import { entryId, type Entry } from '../../content/model/collections.ts';
import type { Problem } from '../../content/model/problems.ts';
import { say, type AdminWordKey } from '../i18n/admin-words.ts';
import { readSources } from './read-content.ts';

/**
 * Stops a change after which something that readers see would be broken: a link into nothing, a fact that is no
 * longer there. `after` is the entry as it would be published, or nothing when it is taken away from readers.
 */
export async function refuseBrokenContent({ req, id, after }: Change): Promise<void> {
  const news = await problemsOfChange(req.payload, { id, after });
  if (news.length === 0) return;
  const { language } = req.i18n;
  const kinds = Map.groupBy(news, ({ kind }) => kind);
  const lines = [...kinds].map(([kind, problems]) =>
    say(language, 'problem.line', {
      what: say(language, wordsOf(kind)),
      where: problems.map(({ file, message }) => `${file}: ${message}`).join('; '),
    }),
  );
  throw new APIError([say(language, 'problem.refused'), ...lines].join(' '), 400, { problems: news }, true);
}

/** What would be broken for readers after a change and is not now. */
export async function problemsOfChange(
  payload: Payload,
  { id, after }: Pick<Change, 'id' | 'after'>,
): Promise<Problem[]> {
  const before = await readSources(payload);
  const others = before.filter((entry) => entryId(entry) !== id);
  if (!after && others.length === before.length) return [];
  const known = new Set(structuralProblems(before).map(identity));
  return structuralProblems(after ? [...others, after] : others).filter(
    (problem) => !known.has(identity(problem)),
  );
}

function structuralProblems(entries: readonly Entry[]): Problem[] {
  return checkContent({ entries, files: new Map() }).filter(({ severity }) => severity === 'structural');
}

function identity({ kind, file, message }: Problem): string {
  return [kind, file, message].join('\0');
}

function wordsOf(kind: Problem['kind']): AdminWordKey {
  switch (kind) {
    case 'dead-link':
    case 'unknown-fact':
    case 'duplicate-slug':
    case 'unsupported-markup':
    case 'row-keys-differ':
    case 'no-phone':
      return `problem.${kind}`;
    default:
      return 'problem.other';
  }
}

interface Change {
  req: PayloadRequest;
  id: string;
  after: Entry | undefined;
}
