import { APIError, ValidationError, type CollectionBeforeValidateHook } from 'payload';
import type { z } from 'zod';
import { collections, type Entry } from '../../content/model/collections.ts';
import type { EntrySlug } from '../collections/slugs.ts';
import { formPathOf, sourceOf } from '../entry/document.ts';
import { formPlan, plannedFields } from '../forms/plan.ts';
import { errorsIn, messageOf } from '../forms/validate.ts';
import { say } from '../i18n/admin-words.ts';
import { refuseBrokenContent } from '../publish/refuse-broken-content.ts';

/**
 * What readers will see has to fit the schema whole and may break no link; a draft may be unfinished, but what is
 * in it must be of the right kind, so that it can be read back.
 */
export function checkEntry(slug: EntrySlug): CollectionBeforeValidateHook {
  return async ({ data = {}, originalDoc, req }) => {
    const before = originalDoc as Record<string, unknown> | undefined;
    const document = { ...before, ...data };
    const published = document['_status'] === 'published';
    const { facts, texts } = sourceOf(slug, { ...document, updated: document['updated'] ?? '2000-01-01' });
    const error = errorsIn(req.i18n.language);
    const schemas = collections[slug];
    const parsedFacts = schemas.facts.safeParse(facts, { error });
    const parsedTexts = schemas.texts.safeParse(texts, { error });
    const issues = [...issuesOf(parsedFacts, facts, published), ...issuesOf(parsedTexts, texts, published)];
    if (issues.length > 0) {
      const fields = [
        ...plannedFields(formPlan(slug)),
        { name: 'groups', schema: schemas.facts.shape.groups, of: 'facts' as const },
      ];
      const errors = issues.map((issue) => ({
        path: formPathOf(issue.path, fields),
        message: messageOf(issue, req.i18n.language),
      }));
      throw new ValidationError({ collection: slug, errors, req }, req.t);
    }
    const after =
      published && parsedFacts.success && parsedTexts.success
        ? ({
            collection: slug,
            key: String(document['key']),
            facts: parsedFacts.data,
            texts: parsedTexts.data,
            translations: {},
          } as Entry)
        : undefined;
    // Payload makes a boolean of it on the way.
    const savesDraftBesidePublished = !published && String(req.query['draft']) === 'true';
    if (slug === 'city' && before?.['_status'] === 'published' && !published && !savesDraftBesidePublished)
      throw new APIError(say(req.i18n.language, 'problem.city'), 400, null, true);
    if (req.context['imported'] !== true && !savesDraftBesidePublished)
      await refuseBrokenContent({ req, id: `${slug}/${String(document['key'])}`, after });
    return data;
  };
}

function issuesOf(
  parsed: z.ZodSafeParseResult<unknown>,
  value: unknown,
  published: boolean,
): z.core.$ZodIssue[] {
  if (parsed.success) return [];
  return parsed.error.issues.filter((issue) => published || isWrongKind(issue, value));
}

/** Something is there and it is of another kind than it must be; what is only missing or unfinished may come later. */
function isWrongKind({ code, path }: z.core.$ZodIssue, value: unknown): boolean {
  const at = path.reduce<unknown>(
    (parent, name) => (parent as Record<PropertyKey, unknown> | undefined)?.[name],
    value,
  );
  return (code === 'invalid_type' || code === 'invalid_value') && at !== undefined;
}
