import { useForm } from '@payloadcms/ui';
import { useEffect } from 'react';

/**
 * Asks for the fields of a new row again while they do not come. Payload asks the server for them, but never does if
 * the answer to an earlier change arrives just after the row was added.
 */
export function useNewRow(rowPath: string, isLoading: boolean): void {
  const { dispatchFields } = useForm();
  useEffect(() => {
    if (!isLoading) return;
    // Any change makes it ask. This one changes nothing that is kept.
    const again = () =>
      dispatchFields({ type: 'UPDATE', path: `${rowPath}.id`, initialValue: String(Date.now()) });
    const timer = setInterval(again, patience);
    return () => clearInterval(timer);
  }, [dispatchFields, rowPath, isLoading]);
}

// Milliseconds.
const patience = 1500;
