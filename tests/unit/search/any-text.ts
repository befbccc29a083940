import fc from 'fast-check';

/** Any text a browser can hand over: all of Unicode, and halves of characters that belong to no text. */
export const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
);
