import type { ReactNode } from 'react';

/** A part of the start page under its heading; folded, it opens at a click. Where nothing is to be done, one sentence says so. */
export function Section({ id, title, count, help, done, folded = false, children }: SectionProps) {
  const heading = (
    <h2 className="portal-start__heading" id={`${id}-heading`}>
      {title}{' '}
      {count !== undefined && done === undefined && <span className="portal-start__count">{count}</span>}
    </h2>
  );
  const inside = (
    <>
      {help !== undefined && <p className="portal-start__help">{help}</p>}
      {children}
    </>
  );
  return (
    <section
      aria-labelledby={`${id}-heading`}
      className={`portal-start__section${done === undefined ? '' : ' portal-start__section--done'}`}
      id={id}
    >
      {done === undefined && folded ? (
        <details className="portal-start__folded">
          <summary>{heading}</summary>
          {inside}
        </details>
      ) : (
        <>
          {heading}
          {done === undefined ? inside : <NothingToDo>{done}</NothingToDo>}
        </>
      )}
    </section>
  );
}

/** The sentence that stands where nothing is to be done. */
export function NothingToDo({ children }: { children: ReactNode }) {
  return <p className="portal-start__nothing">{children}</p>;
}

interface SectionProps {
  id: string;
  title: string;
  count?: number | undefined;
  help?: string;
  /** Why there is nothing to do here; without it there is. */
  done?: string | undefined;
  folded?: boolean;
  children: ReactNode;
}
