import type { Entry } from '../../content/model/collections.ts';

/** Whether a mistake in this entry is dangerous: violence, protection, loss of status. */
export function isHighRisk(entry: Entry): boolean {
  return 'highRisk' in entry.facts && entry.facts.highRisk;
}
