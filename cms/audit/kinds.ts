/** Everything that the audit log may say has happened; what each means is in the words `audit.kind.…`. */
export const auditKinds = [
  ...(['sign-in', 'sign-in.failed', 'code.failed', 'sign-out', 'sessions.ended'] as const),
  ...(['account.created', 'account.changed', 'account.removed', 'account.reset-link'] as const),
  ...(['password.changed', 'password.reset'] as const),
  ...(['second-step.set', 'second-step.off', 'second-step.reset', 'recovery.new'] as const),
  ...(['entry.created', 'entry.saved', 'entry.published', 'entry.unpublished', 'entry.renamed'] as const),
  ...(['entry.deleted', 'translation.submitted', 'translation.approved', 'translation.returned'] as const),
  ...(['translation.withdrawn', 'translation.changed', 'verified'] as const),
  ...(['glossary.created', 'glossary.changed', 'glossary.deleted', 'programme.changed'] as const),
  ...(['content.imported', 'content.exported', 'command', 'audit.exported'] as const),
  ...(['backup.made', 'backup.restored', 'release.now', 'release.rolled-back'] as const),
];

export type AuditKind = (typeof auditKinds)[number];
