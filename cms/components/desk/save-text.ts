import type { DeskUnit, DeskView } from '../../desk/view.ts';
import type { Answer } from './ask-desk.ts';
import type { EditEvent, WayOn } from './edits.ts';
import type { Say } from './use-say.ts';

/** Sends the text of a unit to be saved; the row that it became, or nothing if the edit now says why it is none. */
export async function saveText({
  unit,
  text,
  base,
  ask,
  happen,
  say,
  refresh,
}: Saving): Promise<Row | undefined> {
  const id = unit.id;
  happen({ is: 'sent', unit: id, text, base, source: unit.source });
  const failed = (message: string, way: WayOn) =>
    happen({ is: 'tried', unit: id, phase: { is: 'failed', message, way } });
  if (text.trim() === '') {
    failed(say('desk.empty'), 'write');
    return undefined;
  }
  const answer = await ask<{ row: Omit<Row, 'mine'> }>('/save', { unit: id, base, text });
  if (answer.ok) {
    const row = { ...answer.data.row, mine: true };
    happen({ is: 'saved', unit: id, text, rev: row.rev });
    return row;
  }
  const { current, status, message } = answer;
  if (current?.rev !== undefined && current.target === text.trim()) {
    // It was saved before, and only the answer got lost; whose it is and since when, the CMS knows.
    happen({ is: 'saved', unit: id, text, rev: current.rev });
    void refresh();
    const { key, rev, target, state = 'draft' } = current;
    return { ...untold, key, rev, target, state };
  }
  if (current?.rev === undefined) failed(message, wayOn(status));
  else happen({ is: 'tried', unit: id, phase: { is: 'conflict', theirs: { ...current, rev: current.rev } } });
  return undefined;
}

/** A view in which a unit has a new row; what readers get stays what it was until the CMS says otherwise. */
export function withRow(view: DeskView, { id }: DeskUnit, row: Row): DeskView {
  return {
    ...view,
    units: view.units.map((unit) => {
      if (unit.id !== id || unit.current?.key === row.key) return unit;
      const readersHad = unit.current && unit.current.state !== 'draft' ? unit.current.target : undefined;
      const shown = unit.shown ?? readersHad;
      return { ...unit, current: row, mayApprove: false, shown: shown === row.target ? undefined : shown };
    }),
  };
}

function wayOn(status: number): WayOn {
  if (status === 401) return 'sign-in';
  if (status === 0 || status >= 500) return 'again';
  // Without a newer text to compare: the Polish itself has changed, or the entry is gone.
  return status === 409 || status === 404 ? 'reload' : 'write';
}

const untold = {
  by: 'human',
  returned: false,
  comment: undefined,
  mine: true,
  createdAt: '',
  approval: undefined,
} as const;

export type Row = NonNullable<DeskUnit['current']>;

interface Saving {
  unit: DeskUnit;
  text: string;
  /** The revision on the writer's screen; 0 where there was none. */
  base: number;
  ask: <Data>(action: string, body?: object) => Promise<Answer<Data>>;
  happen: (event: EditEvent) => void;
  say: Say;
  refresh: () => Promise<boolean>;
}
