'use client';
import { useEffect } from 'react';

/** Asks before unsaved texts are left behind: by closing the page, and by a link inside the CMS, which is no page load. */
export function useLeaveWarning(unsaved: boolean, question: string): void {
  useEffect(() => {
    if (!unsaved) return;
    const onUnload = (event: BeforeUnloadEvent) => event.preventDefault();
    const onClick = (event: MouseEvent) => {
      if (!leavesBy(event) || window.confirm(question)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('beforeunload', onUnload);
    document.addEventListener('click', onClick, true);
    return () => {
      window.removeEventListener('beforeunload', onUnload);
      document.removeEventListener('click', onClick, true);
    };
  }, [unsaved, question]);
}

function leavesBy(event: MouseEvent): boolean {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || link.target === '_blank' || event.ctrlKey || event.metaKey) return false;
  // A link to another site loads a page, and the browser itself asks.
  return (
    link.origin === location.origin && link.pathname + link.search !== location.pathname + location.search
  );
}
