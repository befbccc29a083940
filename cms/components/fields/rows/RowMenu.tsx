'use client';

import { MoreIcon, Popup, PopupList, useTranslation } from '@payloadcms/ui';
import type { RowActions } from './use-rows.ts';

/** What can be done with one row, with the words that Payload has for it. */
export function RowMenu({ name, index, rows }: { name: string; index: number; rows: RowActions }) {
  const { t } = useTranslation();
  const entries = [
    ...(index > 0 ? [{ words: t('general:moveUp'), act: () => rows.move(index, index - 1) }] : []),
    ...(index < rows.ids.length - 1
      ? [{ words: t('general:moveDown'), act: () => rows.move(index, index + 1) }]
      : []),
    { words: t('general:addBelow'), act: () => rows.add(index + 1) },
    { words: t('general:duplicate'), act: () => rows.duplicate(index) },
    { words: t('general:remove'), act: () => rows.remove(index) },
  ];
  return (
    <Popup
      className="portal-row__menu"
      buttonClassName="portal-row__menu-button"
      button={
        <>
          <MoreIcon />
          <span className="portal-hidden">{name}</span>
        </>
      }
      horizontalAlign="right"
      size="medium"
      render={({ close }) => (
        <PopupList.ButtonGroup buttonSize="small">
          {entries.map(({ words, act }) => (
            <PopupList.Button
              key={words}
              onClick={() => {
                act();
                close();
              }}
            >
              {words}
            </PopupList.Button>
          ))}
        </PopupList.ButtonGroup>
      )}
    />
  );
}
