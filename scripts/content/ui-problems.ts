import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkUi, type UiStrings } from '../../locales/check-ui.ts';
import { localeCodes, sourceLocale } from '../../locales/registry.ts';
import { problem, type Problem } from '../../content/model/problems.ts';

/** What is wrong with the strings of the interface, locale by locale. */
export function uiProblems(folder: string): Problem[] {
  const read = (locale: string) => {
    const file = path.join(folder, 'ui', `${locale}.json`);
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as UiStrings) : undefined;
  };
  const source = read(sourceLocale) ?? {};
  return localeCodes.flatMap((locale) => {
    const file = `locales/ui/${locale}.json`;
    const strings = read(locale);
    if (!strings)
      return [problem('ui-string', { file }, 'the interface is not translated into this language')];
    return checkUi({ locale, strings, source }).map(({ key, message }) =>
      problem('ui-string', { file }, `${key} ${message}`),
    );
  });
}
