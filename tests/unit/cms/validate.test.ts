import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { formPathOf } from '../../../cms/entry/document.ts';
import { formPlan, plannedFields } from '../../../cms/forms/plan.ts';
import { validateBy } from '../../../cms/forms/validate.ts';
import { key } from '../../../content/model/schemas/common.ts';

const speaking = (language: string) => ({ req: { i18n: { language } } });

describe('a field that is not right', () => {
  test.each([
    ['pl', z.string().min(1), null, 'Wypełnij to pole.'],
    ['en', z.string().min(1), '', 'Fill in this field.'],
    ['uk', key, 'Nie Tak', 'Використовуйте малі літери, цифри й одинарні дефіси.'],
    ['de', key, 'Nie Tak', 'Użyj małych liter, cyfr i pojedynczych łączników.'],
  ])('says why in %s', (language, schema, value, words) => {
    expect(validateBy(schema)(value, speaking(language))).toBe(words);
  });

  test('that is right says nothing', () => {
    expect(validateBy(key)('library-card', speaking('pl'))).toBe(true);
  });
});

describe('the place of an error in the form', () => {
  const fields = plannedFields(formPlan('offices'));
  test.each([
    [['title'], 'title'],
    [['services', 2], 'services.2.text'],
    [['hours', 3, 'closes'], 'hours.3.closes'],
    [['hours', 3, 'days', 0], 'hours.3.days'],
    [['districts', 3], 'districts'],
  ])('%j is %s', (path, place) => {
    expect(formPathOf(path, fields)).toBe(place);
  });
});
