import type { Locale } from '../../locales/registry.ts';
import type { SearchStrings } from '../search/strings.ts';
import type { Translate } from './translator.ts';
import { uiStrings } from './ui-strings.ts';

/** The strings of the search box. It counts in the browser, so it gets every plural form of its language. */
export function searchStrings(locale: Locale, t: Translate): SearchStrings {
  const strings = uiStrings();
  const forms = [strings[locale], strings.en, strings.pl].find((one) => one?.[`${counted}_other`]) ?? {};
  const form = (category: Intl.LDMLPluralRule) => forms[`${counted}_${category}`];
  return {
    label: t('search.label'),
    hint: t('search.hint'),
    submit: t('search.submit'),
    loading: t('search.loading'),
    searching: t('search.searching'),
    results: t('search.results-list'),
    results_other: form('other') ?? '',
    ...definedForms({
      results_zero: form('zero'),
      results_one: form('one'),
      results_two: form('two'),
      results_few: form('few'),
      results_many: form('many'),
    }),
    titlesOnly: t('search.titlesOnly'),
    failed: t('search.failed'),
    officialTitle: t('search.officialTitle'),
    type_procedure: t('search.type_procedure'),
    type_chapter: t('search.type_chapter'),
    type_information: t('search.type_information'),
  };
}

const counted = 'search.results';

function definedForms<Name extends string>(
  forms: Record<Name, string | undefined>,
): Partial<Record<Name, string>> {
  return Object.fromEntries(Object.entries(forms).filter(([, text]) => text !== undefined)) as Partial<
    Record<Name, string>
  >;
}
