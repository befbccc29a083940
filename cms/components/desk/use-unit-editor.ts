'use client';
import { useState } from 'react';
import { useTranslation } from '@payloadcms/ui';
import { textOf, isNews } from './edits.ts';
import { barId, fieldId, focusNext, focusSoon, headingId, orphansId } from './focus.ts';
import type { UnitRowProps } from './unit-row-props.ts';
import { workOn } from './unit-status.ts';
import { timeNow, useSay } from './use-say.ts';

/** What a person can do with the field of one text. */
export function useUnitEditor({
  unit,
  edit,
  earlier,
  where,
  fields,
  submit,
  announce,
}: UnitRowProps): UnitEditor {
  const say = useSay();
  const { language } = useTranslation().i18n;
  const [idle, setIdle] = useState(false);
  const id = fieldId(unit.id);
  const text = textOf(unit, edit);
  const field = () => document.getElementById(id) as HTMLTextAreaElement | null;

  const write = (next: string) => {
    setIdle(false);
    fields.write(unit, next, edit);
  };
  const replace = (next: string) => {
    setIdle(false);
    fields.replace(unit, next, { edit, was: text });
    focusSoon(id);
  };
  const save = async (base = edit?.base ?? unit.current?.rev ?? 0) => {
    if (edit?.phase.is === 'saving') return undefined;
    if (!isNews(unit, text) && edit === undefined && text !== '') {
      setIdle(true);
      return unit.current;
    }
    const row = await fields.save(unit, { text, base });
    if (row) announce(say('desk.ui.saved-where', { where, time: timeNow(language) }));
    return row;
  };
  return {
    id,
    idle,
    write,
    startFrom: replace,
    bringBack: () => replace(earlier ?? ''),
    drop: () => {
      fields.drop(unit, text);
      focusSoon(id);
    },
    insert: (markup) => {
      const at = field()?.selectionEnd ?? text.length;
      const gap = at > 0 && !/\s/.test(text.charAt(at - 1)) ? ' ' : '';
      write(text.slice(0, at) + gap + markup + text.slice(at));
      const caret = at + gap.length + markup.length;
      requestAnimationFrame(() => {
        field()?.focus();
        field()?.setSelectionRange(caret, caret);
      });
    },
    save: () => void save(),
    saveAndGoOn: () => {
      // Nothing written, nothing to save: the keys are then a way to the next text.
      if (text.trim() !== '') void save();
      if (!focusNext(field(), '.portal-desk-field')) focusSoon(barId);
    },
    handIn: async () => {
      const ready = workOn(unit) === 'draft' && edit === undefined;
      const row = ready ? unit.current : await save();
      if (row && (await submit([row.key]))) focusSoon(headingId(unit.id));
    },
    keepMine: async () => {
      if (edit?.phase.is === 'conflict' && (await save(edit.phase.theirs.rev))) focusSoon(id);
    },
    reload: async () => {
      await fields.reload();
      // If the Polish of this text is gone, what was written for it now stands at the head of the list.
      focusSoon(orphansId);
      focusSoon(headingId(unit.id));
    },
    takeTheirs: async () => {
      await fields.takeTheirs(unit, text);
      focusSoon(id);
    },
  };
}

export interface UnitEditor {
  /** The id of the field. */
  id: string;
  /** Whether somebody asked to save what is saved. */
  idle: boolean;
  write: (text: string) => void;
  startFrom: (text: string) => void;
  bringBack: () => void;
  drop: () => void;
  insert: (markup: string) => void;
  save: () => void;
  saveAndGoOn: () => void;
  handIn: () => Promise<void>;
  /** Reads the entry again; what is written stays. */
  reload: () => Promise<void>;
  keepMine: () => Promise<void>;
  takeTheirs: () => Promise<void>;
}
