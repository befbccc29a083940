'use client';
import { useCallback, useMemo, useState } from 'react';
import { useConfig, useTranslation } from '@payloadcms/ui';
import type { DeskUnit, DeskView } from '../../desk/view.ts';
import { askDesk, type Answer } from './ask-desk.ts';
import { isNews, type Edit, type Edits } from './edits.ts';
import { noticeOfRefusal, type Notice } from './notice.ts';
import { saveText, withRow, type Row } from './save-text.ts';
import { useEdits } from './use-edits.ts';
import { timeNow, useSay } from './use-say.ts';

/** The state of a desk: what the CMS says of the entry, what is written and not saved, and what was answered last. */
export function useDesk(first: DeskView, account: string): Desk {
  const say = useSay();
  const { language } = useTranslation().i18n;
  const api = useConfig().config.routes.api;
  const { collection, key } = first.entry;
  const url = `${api}/desk/${collection}/${key}/${first.locale}`;
  const [view, setView] = useState(first);
  const [notice, setNotice] = useState<Notice>();
  const [saved, setSaved] = useState<Texts>({});
  const [earlier, setEarlier] = useState<Texts>({});
  const onRestored = useCallback(
    (count: number) => setNotice({ tone: 'good', text: say('desk.ui.restored', { count }) }),
    [say],
  );
  const [edits, happen] = useEdits({
    place: `desk:${account}:${collection}/${key}:${first.locale}`,
    onRestored,
  });

  const ask: Ask = useCallback(
    (action, body) => askDesk({ url: `${url}${action}`, language, ...(body && { body }) }),
    [url, language],
  );
  const refresh = useCallback(async () => {
    const answer = await ask<DeskView>('');
    if (answer.ok) setView(answer.data);
    else setNotice({ ...noticeOfRefusal(answer), reload: true });
    return answer.ok;
  }, [ask]);

  const fields = useMemo<FieldActions>(() => {
    const write: FieldActions['write'] = (unit, text, edit) => {
      const base = unit.current?.rev ?? 0;
      const asBefore = edit === undefined || (edit.base === base && edit.phase.is === 'open');
      if (asBefore && !isNews(unit, text)) happen({ is: 'dropped', unit: unit.id });
      else happen({ is: 'written', unit: unit.id, text, base, source: unit.source });
    };
    const remember = ({ id }: DeskUnit, text: string) => {
      if (text.trim() !== '') setEarlier((texts) => ({ ...texts, [id]: text }));
    };
    return {
      write,
      replace: (unit, text, { edit, was }) => {
        remember(unit, was);
        write(unit, text, edit);
      },
      drop: (unit, was) => {
        remember(unit, was);
        happen({ is: 'dropped', unit: unit.id });
      },
      reload: async () => {
        if (await refresh()) setNotice({ tone: 'good', text: say('desk.ui.reloaded') });
      },
      forget: (id) => happen({ is: 'dropped', unit: id }),
      takeTheirs: async (unit, was) => {
        if (!(await refresh())) return;
        remember(unit, was);
        happen({ is: 'dropped', unit: unit.id });
      },
      save: async (unit, { text, base }) => {
        const row = await saveText({ unit, text, base, ask, happen, say, refresh });
        if (!row) return undefined;
        setView((now) => withRow(now, unit, row));
        setSaved((times) => ({ ...times, [unit.id]: timeNow(language) }));
        setEarlier(({ [unit.id]: _, ...others }) => others);
        return row;
      },
    };
  }, [ask, happen, language, refresh, say]);

  return { view, edits, saved, earlier, notice, setNotice, ask, refresh, fields };
}

export interface Desk {
  view: DeskView;
  edits: Edits;
  /** When each text was saved on this page. */
  saved: Texts;
  /** What stood in a field before another text was put there. */
  earlier: Texts;
  notice: Notice | undefined;
  setNotice: (notice: Notice | undefined) => void;
  ask: Ask;
  /** Reads the entry again; says so if that failed. */
  refresh: () => Promise<boolean>;
  fields: FieldActions;
}

/** What happens to the text of one unit; these stay the same functions, so that other rows need not render again. */
export interface FieldActions {
  write: (unit: DeskUnit, text: string, edit: Edit | undefined) => void;
  /** Puts another text into the field; what was there can be brought back. */
  replace: (unit: DeskUnit, text: string, before: { edit: Edit | undefined; was: string }) => void;
  drop: (unit: DeskUnit, was: string) => void;
  reload: () => Promise<void>;
  /** Drops a text whose Polish is gone. */
  forget: (id: string) => void;
  takeTheirs: (unit: DeskUnit, was: string) => Promise<void>;
  save: (unit: DeskUnit, what: { text: string; base: number }) => Promise<Row | undefined>;
}

/** Something for each unit, by its id. */
type Texts = Readonly<Record<string, string>>;
type Ask = <Data>(action: string, body?: object) => Promise<Answer<Data>>;
