/** Whether a text has any of the forms of a term: `hasForm('Masz kartę pobytu.', ['kart* pobytu']) // => true`. */
export function hasForm(text: string, forms: readonly string[]): boolean {
  return forms.length > 0 && anyForm(forms.join('\n')).test(plainOf(text));
}

const anyForm = remembered((forms) => expressionOf(forms.split('\n')));

/**
 * A text as the expressions see it, as long as the text itself: small letters, one kind of space, and | for every mark
 * that no form has. With that an expression says “letter” by what is none: asking for \p{L} takes an engine 4 ms to
 * prepare, and there are thousands of forms.
 */
export function plainOf(text: string): string {
  const lower = text.toLowerCase();
  // One letter has a small form of two: İ.
  const small = lower.length === text.length ? lower : text.replaceAll('İ', 'i').toLowerCase();
  return small.replace(/\s/g, ' ').replace(/[^\p{L}\p{M}\p{N} .+'’‑–-]/gu, (mark) => '|'.repeat(mark.length));
}

/** Finds whole words in plain text. What a star stands for has an end, so that no form and text take for ever. */
export function expressionOf(forms: readonly string[], flags = ''): RegExp {
  const patterns = forms.map((form) =>
    plainOf(form.replaceAll('*', '|'))
      .replace(/[.+]/g, String.raw`\$&`)
      .replaceAll(' ', ' +')
      .replaceAll('|', `${letter}{0,20}`),
  );
  return new RegExp(`(?<!${letter})(?:${patterns.join('|')})(?!${letter})`, flags);
}

/** The longest part of a form that is in a plain text wherever the form is. */
export function longestPartOf(form: string): string {
  return plainOf(form)
    .split(/[| ]/)
    .reduce((a, b) => (b.length > a.length ? b : a));
}

/** What a form begins with, up to its first star or space. */
export function beginningOf(form: string): string {
  return plainOf(form).split(/[| ]/)[0] ?? '';
}

/** Whether a character of a plain text is part of a word. */
export function isLetter(character: string | undefined): boolean {
  return character !== undefined && !noLetters.includes(character);
}

const noLetters = " |.+'’‑–-";
const letter = `[^${noLetters}]`;

/** Checks ask for the same forms thousands of times. */
function remembered<V>(make: (key: string) => V): (key: string) => V {
  const known = new Map<string, V>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}
