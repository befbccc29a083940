import type { PayloadRequest } from 'payload';
import { isLocale, sourceLocale, type TargetLocale } from '../../../locales/registry.ts';
import { approverRoles } from '../../../content/model/schemas/translation.ts';
import type { Staff } from '../../access/roles.ts';
import { isEntrySlug, type EntrySlug } from '../../collections/slugs.ts';
import { Refusal } from '../../desk/refusal.ts';
import { whyNotReview } from '../../desk/rules.ts';
import { deskView } from '../../desk/view.ts';
import { choiceWords } from '../../forms/choice-words.ts';
import { adminLanguage, type AdminWordKey } from '../../i18n/admin-words.ts';
import { Desk, type Mode } from './Desk.tsx';
import { linksOf } from './page-address.ts';
import { Refused } from './Refused.tsx';
import { filters, startFilter } from './unit-status.ts';

/** The desk of the entry and locale in the address, or why the person cannot work there. */
export async function DeskPage({ req, staff, segments, searchParams }: DeskPageProps) {
  const at = placeIn(segments);
  if (!at) return <Refused req={req} reason="desk.ui.wrong-address" />;
  const view = await orReason(deskView(req, at));
  if (typeof view === 'string') return <Refused req={req} reason={view} />;
  const roles = Object.fromEntries(
    approverRoles.map((role) => [role, choiceWords('competence', role)[adminLanguage(req.i18n.language)]]),
  );
  const { may } = view;
  const mode: Mode = may.write && !(may.review && searchParams['mode'] === 'review') ? 'translate' : 'review';
  const asked = filters.find((filter) => filter === searchParams['show']);
  return (
    <Desk
      first={view}
      start={{ mode, filter: asked ?? (mode === 'translate' ? startFilter(view.units) : 'all') }}
      account={staff.id}
      links={await linksOf(req, at)}
      roles={roles}
      role={roles[staff.competence ?? ''] ?? ''}
      // The only thing that keeps a reviewer from reviewing, and somebody can mend it.
      remark={whyNotReview(staff, at.locale) === 'desk.no-competence' ? may.whyNotReview : undefined}
    />
  );
}

function placeIn([, collection = '', key = '', locale = '']: readonly string[]): Place | undefined {
  if (!isEntrySlug(collection) || !isLocale(locale) || locale === sourceLocale) return undefined;
  return { collection, key, locale };
}

async function orReason<Result>(work: Promise<Result>): Promise<Result | AdminWordKey> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Refusal) return error.reason;
    throw error;
  }
}

interface Place {
  collection: EntrySlug;
  key: string;
  locale: TargetLocale;
}

interface DeskPageProps {
  req: PayloadRequest;
  staff: Staff;
  segments: readonly string[];
  /** `mode=review` begins with reviewing, `show=returned` with a part of the list. */
  searchParams: Record<string, string | string[] | undefined>;
}
