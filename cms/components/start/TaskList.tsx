import type { ReactNode } from 'react';
import type { StartPageOf } from './page.ts';

/** A list of which the first ten are in sight and the others one click away. */
export function TaskList<Item>({ page, items, keyOf, children }: TaskListProps<Item>) {
  const rows = items.map((item) => <li key={keyOf(item)}>{children(item)}</li>);
  return (
    <>
      <ul className="portal-start__list">{rows.slice(0, inSight)}</ul>
      {rows.length > inSight && (
        <details className="portal-start__more">
          <summary>{page.say('start.show-all', { count: rows.length })}</summary>
          <ul className="portal-start__list">{rows.slice(inSight)}</ul>
        </details>
      )}
    </>
  );
}

const inSight = 10;

interface TaskListProps<Item> {
  page: StartPageOf;
  items: readonly Item[];
  keyOf: (item: Item) => string;
  children: (item: Item) => ReactNode;
}
