import fc from 'fast-check';

/** Any text a browser can hand over: all of Unicode, and halves of characters that belong to no text. */
export const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
);

/** What a person or a machine may paste into a text: empty, long, right-to-left, emoji, markup, control characters. */
export const anyPastedText = fc.oneof(
  anyText,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom(
      ...[
        '#',
        '-',
        '>',
        '*',
        '_',
        '[',
        ']',
        '(',
        ')',
        '{fee:',
        '}',
        ':',
        '\n',
        '\r\n',
        '  ',
        '\\',
        '`',
        '<',
        '&',
      ],
      ...['ą', 'ع', '\u202e', '😀', '1. ', '\u0000', '|', '~~~', '.'],
    ),
  }),
  fc.constantFrom(
    ...['', ' ', '\ud800', '# '.repeat(2000), '['.repeat(2000), '> '.repeat(500), '*'.repeat(2000)],
    ...['a'.repeat(50_000), 'ż'.repeat(20_000)],
  ),
);
