import type { DeskUnit } from '../../desk/view.ts';
import type { Edit } from './edits.ts';
import type { RoleWords } from './StateChips.tsx';
import type { FieldActions } from './use-desk.ts';

/** Into which language is translated. */
export interface Into {
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Its name in itself. */
  name: string;
}

/** All that the row of one text is rendered from; what did not change stays the same object. */
export interface UnitRowProps {
  unit: DeskUnit;
  edit: Edit | undefined;
  /** When the text was saved on this page. */
  saved: string | undefined;
  /** What stood in the field before another text was put there. */
  earlier: string | undefined;
  /** What the text is on the page. */
  where: string;
  into: Into;
  roles: RoleWords;
  fields: FieldActions;
  submit: (rows: string[]) => Promise<boolean>;
  /** Says something to those who listen. */
  announce: (words: string) => void;
}
