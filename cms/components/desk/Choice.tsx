'use client';

/** A few things of which one is chosen, each a button. */
export function Choice<Value extends string>({ label, options, chosen, choose }: ChoiceProps<Value>) {
  return (
    <div className="portal-desk-choice" role="group" aria-label={label}>
      <span aria-hidden="true">{label}:</span>
      {options.map(({ value, words }) => (
        <button key={value} type="button" aria-pressed={value === chosen} onClick={() => choose(value)}>
          {words}
        </button>
      ))}
    </div>
  );
}

interface ChoiceProps<Value> {
  label: string;
  options: { value: Value; words: string }[];
  chosen: Value;
  choose: (value: Value) => void;
}
