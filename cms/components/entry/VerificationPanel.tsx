import { isEntrySlug } from '../../collections/slugs.ts';
import { groupWords } from '../../forms/group-label.ts';
import { VerificationForm } from './verification/VerificationForm.tsx';

/** Who vouches for the facts of an entry, and vouching for them. The names of the groups come from the schemas, which stay on the server. */
export function VerificationPanel({ collectionSlug, i18n }: VerificationPanelProps) {
  if (!isEntrySlug(collectionSlug)) return null;
  return <VerificationForm collection={collectionSlug} words={groupWords(collectionSlug, i18n.language)} />;
}

interface VerificationPanelProps {
  collectionSlug: string;
  i18n: { language: string };
}
