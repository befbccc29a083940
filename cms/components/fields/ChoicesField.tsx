'use client';

import { adminLanguage, type AdminWords } from '../../i18n/admin-words.ts';
import { FieldFrame } from './parts/FieldFrame.tsx';
import { useWidget, type WidgetProps } from './parts/use-widget.ts';

/** Several of a known set of values, kept as a list in the order of the set. */
export function ChoicesField({ options, ...props }: WidgetProps & { options: Choice[] }) {
  const widget = useWidget<unknown[]>(props);
  const { id, value, setValue, readOnly, aria, language } = widget;
  const chosen = Array.isArray(value) ? value : [];
  const choose = (option: string, isChosen: boolean) => {
    const wanted = (known: string) => (known === option ? isChosen : chosen.includes(known));
    const values = options.map(({ value: known }) => known);
    // A value that is no choice any more is not lost because another one was ticked.
    const others = chosen.filter((one) => !values.includes(one as string));
    setValue([...values.filter(wanted), ...others]);
  };
  return (
    <FieldFrame widget={widget} kind="choices" group>
      <div className="portal-choices">
        {options.map((option, index) => (
          <label key={option.value} className="portal-choice">
            <input
              aria-invalid={aria['aria-invalid']}
              id={index === 0 ? id : undefined}
              type="checkbox"
              checked={chosen.includes(option.value)}
              disabled={readOnly}
              onChange={(event) => choose(option.value, event.target.checked)}
            />
            {typeof option.label === 'string' ? option.label : option.label[adminLanguage(language)]}
          </label>
        ))}
      </div>
    </FieldFrame>
  );
}

interface Choice {
  value: string;
  label: string | AdminWords;
}
