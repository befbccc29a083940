import { useFormFields } from '@payloadcms/ui';
import { useMemo } from 'react';
import { ownFactsOf } from './own-facts.ts';
import type { Known, OwnFacts } from './references.ts';
import { useNames } from './use-names.ts';

/** What the texts of the form at hand may name; other entries only where they are wanted. */
export function useKnown(wantsNames: boolean): Known {
  const names = useNames(wantsNames);
  // As a string, so that typing in other fields does not draw every preview again.
  const facts = useFormFields(([fields]) => JSON.stringify(ownFactsOf(fields)));
  const own = useMemo(() => JSON.parse(facts) as OwnFacts, [facts]);
  return { names, own };
}
