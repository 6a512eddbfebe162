// Hostile values: what may come out of a message, an address or an attribute. It refuses to know who
// reads them.

import fc from 'fast-check';

/** Any text, often one that means something to somebody. */
export const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ maxLength: 20 }),
  fc.constantFrom(
    '', 'en', 'EN-gb', 'de', 'constructor', '__proto__', 'toString', 'hasOwnProperty', 'null', 'undefined', '*', '/',
    'use', 'javascript:alert(1)', 'data:text/html,x', 'blob:https://a.example/x', 'file:///etc', 'about:blank',
    'https://a.example', 'http://[::1]:80', 'https://a.example:99999', '\ud800', '%E0%A4%A', '-', '--', ' ',
    'cramp-check:height', '<img src=x onerror=alert(1)>', '1e9', '-1', 'NaN',
  ),
);

/** Anything that a message can hold: what a browser would refuse to send is not among it. */
export const message = fc.anything({
  key: fc.oneof(text, fc.constantFrom('type', 'height', 'valueOf', 'toJSON', 'then')),
  values: [text, fc.double(), fc.integer(), fc.bigInt(), fc.boolean(), fc.constantFrom(null, undefined)],
  withDate: true,
  withMap: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
  maxDepth: 2,
  maxKeys: 4,
});
