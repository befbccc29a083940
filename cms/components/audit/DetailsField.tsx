'use client';
import { FieldLabel, useField } from '@payloadcms/ui';
import type { JSONFieldClientProps } from 'payload';

/** What else is known of a row. Payload would load an editor from another host to show it. */
export function DetailsField({ field, path }: JSONFieldClientProps) {
  const { value } = useField<Record<string, unknown> | null>({ path });
  if (!value) return null;
  return (
    <div className="field-type portal-audit-details">
      <FieldLabel {...(field.label !== undefined && { label: field.label })} path={path} />
      <pre id={`field-${path}`}>{JSON.stringify(value, null, 2)}</pre>
    </div>
  );
}
