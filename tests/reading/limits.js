// How hard a text may be to read: as hard as a child of 11 can read, which is the sixth grade of the
// formula. It owns the limits and who is let off; how a text is measured is `measure.js`'s.

import { readFileSync } from 'node:fs';
import { parse } from 'smol-toml';

/** A text is in the sixth grade until the seventh begins. */
export const GRADE = 7;
/** The age of a child in a grade is five years more. */
export const YEARS = 5;
/** The formula says nothing of a few words by themselves: those are held by the longest of them. */
export const FEW = 8;
export const SYLLABLES = 4;

const letOff = parse(readFileSync(new URL('./hard.toml', import.meta.url), 'utf8'));

/** The ids of the texts that may be harder, each with why. */
export const HARD = new Map(Object.entries(letOff).flatMap(([why, ids]) => ids.map((id) => [id, why])));

export function isTooHard({ words, grade, longest }) {
  return words < FEW ? longest > SYLLABLES : grade >= GRADE;
}
