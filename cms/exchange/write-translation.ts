import type { Payload } from 'payload';
import type { TargetLocale } from '../../locales/registry.ts';
import { entryId, type Entry } from '../../content/model/collections.ts';
import type { Target } from '../../content/model/schemas/translation.ts';
import { newestRows, targetKey, translationKey } from '../../content/model/target-rows.ts';
import { isPublic } from '../../content/model/targets.ts';
import { toForm } from '../forms/value.ts';
import { localTextsSchema } from '../../content/model/schemas/translation.ts';
import { readRows, type StoredRow } from '../publish/read-translations.ts';

/**
 * Adds what a file says of a translation to the rows. Nothing is taken away: a text that differs becomes the next
 * revision. A file can claim an approval; it is believed only if an administrator said so, and marked as imported.
 */
export async function writeTranslation(
  payload: Payload,
  { entry, locale, trustApprovals }: { entry: Entry; locale: TargetLocale; trustApprovals: boolean },
): Promise<{ written: number; approvalsNotTaken: number }> {
  const translation = entry.translations[locale];
  if (!translation) return { written: 0, approvalsNotTaken: 0 };
  const id = entryId(entry);
  const key = translationKey(id, locale);
  await writeRecord(payload, { key, id, locale, entry });
  const newest = newestRows(await readRows(payload, { translation: { equals: key } }));
  let written = 0;
  let approvalsNotTaken = 0;
  for (const target of translation.targets.filter(isPublic)) {
    const known = newest.get(target.unit);
    const believed = trustApprovals ? target : unapproved(target);
    if (target.approval && !trustApprovals && known?.state !== 'approved') approvalsNotTaken++;
    if (known && saysTheSame(known, believed)) continue;
    const rev = (known?.rev ?? 0) + 1;
    // Past hooks, of which rows have none, and checks, which files have passed: a first start writes thousands.
    await payload.db.create({
      collection: 'targets',
      returning: false,
      data: {
        unit: believed.unit,
        source: believed.source,
        target: believed.target,
        by: believed.by,
        state: believed.state,
        carriedFrom: believed.carriedFrom ?? null,
        key: targetKey(key, target.unit, rev),
        translation: key,
        entry: id,
        locale,
        rev,
        slots: believed.slots,
        approvalOn: believed.approval?.on ?? null,
        approvalRole: believed.approval?.role ?? null,
        returned: false,
        imported: true,
        on: translation.updated ?? null,
      },
    });
    written++;
  }
  return { written, approvalsNotTaken };
}

async function writeRecord(payload: Payload, { key, id, locale, entry }: RecordOf): Promise<void> {
  const { docs } = await payload.find({
    collection: 'translations',
    where: { key: { equals: key } },
    depth: 0,
    limit: 1,
    overrideAccess: true,
  });
  const { local, updated } = entry.translations[locale] ?? {};
  const data = {
    ...(toForm('local', localTextsSchema, local) as object),
    updated: updated ?? null,
  };
  const known = docs[0];
  const context = { imported: true };
  if (known)
    await payload.update({ collection: 'translations', id: known.id, data, overrideAccess: true, context });
  else
    await payload.create({
      collection: 'translations',
      data: { ...data, key, entry: id, locale },
      overrideAccess: true,
      context,
    });
}

function unapproved({ approval: _, ...target }: Target): Target {
  return target.state === 'approved' ? { ...target, state: 'submitted' } : target;
}

/** An approved row already says what an unapproved one of the same text would: it stays approved. */
function saysTheSame(known: StoredRow, target: Target): boolean {
  const sameText = known.target === target.target && known.source === target.source;
  return sameText && (known.state === 'approved' || known.state === target.state) && known.returned !== true;
}

interface RecordOf {
  key: string;
  id: string;
  locale: TargetLocale;
  entry: Entry;
}
