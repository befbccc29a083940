import type { PayloadRequest } from 'payload';
import { draftReaders } from '../../access/draft-readers.ts';
import { isEntrySlug } from '../../collections/slugs.ts';
import { groupWords } from '../../forms/group-label.ts';
import { ScheduleForm } from './schedule/ScheduleForm.tsx';

/** Beside the form of an entry: when it is to be published or taken back. The names of the groups come from the schemas, which stay on the server. */
export function SchedulePanel({ collectionSlug, i18n, user }: SchedulePanelProps) {
  if (!isEntrySlug(collectionSlug) || !draftReaders({ req: { user } as PayloadRequest })) return null;
  const labels = Object.entries(groupWords(collectionSlug, i18n.language)).map(([name, { label }]) => [
    name,
    label,
  ]);
  return (
    <ScheduleForm
      collection={collectionSlug}
      groups={Object.fromEntries(labels) as Record<string, string>}
      language={i18n.language}
    />
  );
}

interface SchedulePanelProps {
  collectionSlug: string;
  i18n: { language: string };
  user: PayloadRequest['user'];
}
