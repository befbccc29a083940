import { say, type AdminWordKey } from '../../../i18n/admin-words.ts';

/** The buttons over a text, in order: a body has more of them; what cannot be written in now has only its preview. */
export function toolsOf({ body, onlyPreview, on, language }: ToolsFor): Tool[] {
  const names = onlyPreview ? [] : (['strong', ...(body ? lineKinds : []), 'link', 'fact'] as const);
  return [...names, 'preview' as const].map((name) => ({
    name,
    words: say(language, wordsOf[name]),
    hint: say(language, `form.tool.${name}.hint`),
    ...(name in on && { isOn: on[name as keyof typeof on] }),
  }));
}

/** What a line of a body can be made. */
export const lineKinds = ['h2', 'h3', 'ul', 'ol', 'note'] as const;

const wordsOf = {
  strong: 'form.tool.strong',
  h2: 'form.tool.h2',
  h3: 'form.tool.h3',
  ul: 'form.tool.ul',
  ol: 'form.tool.ol',
  note: 'form.tool.note',
  link: 'form.tool.link',
  fact: 'form.tool.fact',
  preview: 'form.preview',
} as const satisfies Record<ToolName, AdminWordKey>;

export type ToolName = 'strong' | (typeof lineKinds)[number] | 'link' | 'fact' | 'preview';

export interface Tool {
  name: ToolName;
  words: string;
  hint: string;
  /** Whether it is switched on, for a button that stays pressed. */
  isOn?: boolean;
}

interface ToolsFor {
  body: boolean;
  onlyPreview: boolean;
  on: Record<'link' | 'fact' | 'preview', boolean>;
  language: string;
}
