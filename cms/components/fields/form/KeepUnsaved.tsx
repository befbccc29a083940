'use client';

import { useForm, useFormModified, useFormProcessing, useFormSubmitted } from '@payloadcms/ui';
import { useEffect, useRef } from 'react';

/**
 * Keeps a form's changes known as not saved when the server refused to publish them. Payload forgets them then: its
 * buttons go grey, and whoever leaves the page is not asked and loses what was written.
 */
export function KeepUnsaved() {
  const { setModified } = useForm();
  const isProcessing = useFormProcessing();
  const wasRefused = useFormSubmitted();
  const isModified = useFormModified();
  const wasProcessing = useRef(false);
  useEffect(() => {
    if (wasProcessing.current && !isProcessing && wasRefused && !isModified) setModified(true);
    wasProcessing.current = isProcessing;
  }, [isProcessing, wasRefused, isModified, setModified]);
  return null;
}
