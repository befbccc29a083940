import { say, words, type AdminWordKey } from '../../../i18n/admin-words.ts';

/** What the button under a list says, by the name of the list: `addWords('steps', 'pl') // => 'Dodaj krok'` */
export function addWords(list: string, language: string): string {
  const key = `form.add.${list}` as AdminWordKey;
  // A list without words of its own has the general ones.
  return (words(key).pl as string | undefined) === undefined ? say(language, 'form.add') : say(language, key);
}
