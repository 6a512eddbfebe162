// The reading age of every text that a person reads: 11 years at most.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GRADE, HARD, isTooHard } from './limits.js';
import { measure, sections, texts } from './measure.js';

const told = ({ id, grade, text }) => `${id}: grade ${grade.toFixed(1)}, ${text}`;

test('a child of 11 can read every text but those that are named with a reason', () => {
  assert.deepEqual(texts.filter((one) => isTooHard(one) && !HARD.has(one.id)).map(told), []);
});

test('no text is let off that need not be', () => {
  const hard = new Set(texts.filter(isTooHard).map(({ id }) => id));
  assert.deepEqual([...HARD.keys()].filter((id) => !hard.has(id)), []);
});

test('a child of 11 can read every part of the content as a whole, whoever is let off', () => {
  assert.ok(sections.length > 15);
  assert.deepEqual(sections.filter(({ grade }) => grade >= GRADE).map(told), []);
});

// The measure itself.

const CASES = [
  // 6 words, 6 syllables, 1 sentence: 0.39 * 6 + 11.8 * 1 - 15.59.
  ['The cat sat on the mat.', -1.45],
  ['The cat sat. It sat on the mat.', -2.23],
  // A name is a short word, and so is what will be filled in.
  ['The cat sat on the furosemide.', -1.45],
  ['The {animal} sat on the mat.', -1.45],
];

for (const [text, grade] of CASES) {
  test(`"${text}" is measured as by hand`, () => {
    assert.ok(Math.abs(measure('', text).grade - grade) < 0.005, `${measure('', text).grade}`);
  });
}

test('what is only a part of a sentence is measured in the whole of it', () => {
  assert.equal(measure('text.sign.x.told', 'you sit').words, 5);
});
