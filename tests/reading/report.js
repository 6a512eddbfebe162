// Writes target/reading.md: the reading age of every text, the hardest first.

import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { FEW, HARD, YEARS, isTooHard } from './limits.js';
import { sections, texts } from './measure.js';

const REPORT = new URL('../../target/reading.md', import.meta.url);

/** Nobody reads before they go to school. */
const age = ({ words, grade }) => (words < FEW ? 'few words' : String(Math.max(5, Math.floor(grade) + YEARS)));
const row = (...cells) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
const table = (heads, rows) => [row(...heads), row(...heads.map(() => '---')), ...rows].join('\n');

const hardest = texts.toSorted((one, other) => (other.words >= FEW) - (one.words >= FEW) || other.grade - one.grade);
const measured = texts.filter(({ words }) => words >= FEW);
const counts = Map.groupBy?.(measured, age) ?? grouped(measured);

function grouped(list) {
  const groups = new Map();
  for (const one of list) groups.set(age(one), [...(groups.get(age(one)) ?? []), one]);
  return groups;
}

const report = `# The reading age of every text

By the grade of Flesch and Kincaid, names of medicines and illnesses left out. ${texts.length} texts, of which
${measured.length} are long enough for the formula; ${texts.filter(isTooHard).length} are harder than for a child of 11, each named with a reason in
tests/reading/hard.toml.

${table(['age', 'texts'], [...counts].sort(([one], [other]) => one - other).map(([years, those]) => row(years, those.length)))}

## Each part as a whole

${table(['part', 'age', 'grade', 'words'], sections.map((one) => row(one.id, age(one), one.grade.toFixed(1), one.words)))}

## Each text

${table(
  ['text', 'age', 'grade', 'words', 'longest word', 'let off', 'words'],
  hardest.map((one) =>
    row(one.id, age(one), one.grade.toFixed(1), one.words, one.longest, HARD.get(one.id) ?? '', one.text),
  ),
)}
`;

await mkdir(new URL('.', REPORT), { recursive: true });
await writeFile(REPORT, report);
console.log(`${texts.length} texts: ${fileURLToPath(REPORT)}`);
