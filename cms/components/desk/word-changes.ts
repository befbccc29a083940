import { diffArrays } from 'diff';

/** What changed between two texts, in whole words of any script: `diff`'s own words are those of Latin letters only. */
export function wordChanges(from: string, to: string): Change[] {
  const changes: Change[] = [];
  let removed = '';
  let added = '';
  let gap = '';
  const flush = () => {
    if (removed !== '') changes.push({ is: 'removed', text: removed });
    if (added !== '') changes.push({ is: 'added', text: added });
    if (gap !== '') changes.push({ is: 'kept', text: gap });
    removed = added = gap = '';
  };
  for (const part of diffArrays(wordsIn(from), wordsIn(to))) {
    const text = part.value.join('');
    if (!part.added && !part.removed) {
      // A lone space between two changed words would cut one change in two.
      if (text.trim() === '' && (removed !== '' || added !== '')) gap += text;
      else {
        flush();
        changes.push({ is: 'kept', text });
      }
      continue;
    }
    removed += gap;
    added += gap;
    gap = '';
    if (part.removed) removed += text;
    else added += text;
  }
  flush();
  return changes;
}

/** Whether two texts have enough in common for marks to help: in others there would be more marks than text. */
export function areAlike(changes: readonly Change[]): boolean {
  const length = (kinds: readonly Change['is'][]) =>
    changes.filter(({ is }) => kinds.includes(is)).reduce((sum, { text }) => sum + text.trim().length, 0);
  return length(['kept']) * 2 >= length(['added', 'removed']);
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*|\s+|[^]/gu) ?? [];
}

/** A stretch of text that stayed, came or went. */
export interface Change {
  is: 'kept' | 'added' | 'removed';
  text: string;
}
