import { getTranslation, type I18nClient } from '@payloadcms/translations';
import type { ClientField } from 'payload';

/** How staff read a value of a select field: `choiceLabel(fields, i18n)('unit', 'day') // => 'dzień'` */
export function choiceLabel(fields: readonly ClientField[], i18n: I18nClient) {
  return (name: string, value: string): string => {
    const field = fields.find((one) => 'name' in one && one.name === name);
    const option =
      field?.type === 'select'
        ? field.options.find((one) => (typeof one === 'string' ? one : one.value) === value)
        : undefined;
    const label =
      option === undefined || typeof option === 'string' ? value : getTranslation(option.label, i18n);
    return typeof label === 'string' ? label : value;
  };
}
