'use client';
import type { DeskUnit } from '../../desk/view.ts';
import type { AdminWordKey } from '../../i18n/admin-words.ts';
import { workOn } from './unit-status.ts';
import { useSay } from './use-say.ts';

/** What readers get of a text, and how far the newest one is, in words and colour. */
export function StateChips({
  unit,
  unsaved = false,
  roles,
}: {
  unit: DeskUnit;
  unsaved?: boolean;
  roles: RoleWords;
}) {
  const say = useSay();
  const { current } = unit;
  const approval = workOn(unit) === 'approved' ? current?.approval : undefined;
  return (
    <ul className="portal-desk-chips">
      <li className={`portal-desk-chip portal-desk-chip--${unit.state}`}>
        {approval
          ? say('desk.ui.state.approved-as', { on: approval.on, role: roles[approval.role] ?? approval.role })
          : say(stateWords[unit.state])}
      </li>
      {workChips(unit).map((chip) => (
        <li key={chip} className={`portal-desk-chip portal-desk-chip--${chip}`}>
          {say(`desk.ui.state.${chip}`)}
        </li>
      ))}
      {unsaved && (
        <li className="portal-desk-chip portal-desk-chip--unsaved">{say('desk.ui.state.unsaved')}</li>
      )}
    </ul>
  );
}

function workChips(unit: DeskUnit) {
  const { current, state } = unit;
  const work = workOn(unit);
  return [
    ...(work === 'returned' ? (['returned'] as const) : []),
    ...(work === 'draft' ? [current?.mine === true ? ('my-draft' as const) : ('draft' as const)] : []),
    ...(work === 'submitted' && state === 'approved' ? (['newer'] as const) : []),
    ...(work === 'submitted' && current?.mine === true ? (['mine'] as const) : []),
    ...(current?.by === 'machine' ? (['machine'] as const) : []),
  ];
}

const stateWords = {
  missing: 'desk.ui.state.missing',
  outdated: 'desk.ui.state.outdated',
  'awaiting-approval': 'desk.ui.state.awaiting',
  approved: 'desk.ui.state.approved',
} as const satisfies Record<DeskUnit['state'], AdminWordKey>;

/** How readers are told as what somebody approved, in the language of the staff. */
export type RoleWords = Readonly<Partial<Record<string, string>>>;
