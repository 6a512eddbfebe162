// How the native times grow with the content, out of what Criterion has left. It owns the slope.

import { readFile } from 'node:fs/promises';
import { inProject } from '../contenders/pages.js';

/** As in `benches/engine.rs`. */
const PEOPLE = ['nothing ticked', 'many ticked', 'emergency'];
const SIZES = [100, 1_000, 10_000, 100_000];

export async function growth(realSize) {
  const times = await Promise.all(PEOPLE.map((person) => Promise.all(SIZES.map((size) => median('stretched', person, size)))));
  const real = await Promise.all(PEOPLE.map((person) => median('real', person, realSize)));
  const cell = (size) => (ns) => `${micro(ns)}, ${(ns / size).toFixed(1)} ns each`;
  return {
    heading: 'As the content grows',
    columns: ['Statements', ...PEOPLE],
    rows: [
      [`${realSize} (the real content)`, ...real.map(cell(realSize))],
      ...SIZES.map((size, at) => [size.toLocaleString('en'), ...times.map((row) => cell(size)(row[at]))]),
      ['Slope, 100 to 10,000', ...times.map((row) => slope(SIZES.slice(0, -1), row.slice(0, -1)).toFixed(2))],
      ['Slope, 100 to 100,000', ...times.map((row) => slope(SIZES, row).toFixed(2))],
    ],
    note: `Assessment and plan together, natively, built for size as the app is: medians by Criterion. The larger
catalogues have the real one's proportions. The slope is the exponent by least squares of the logarithms: 1 is
linear. The largest does not fit into a processor's nearer caches, so each of its statements takes longer.`,
  };
}

/** Criterion's median (ns). */
async function median(group, person, size) {
  const file = inProject(`target/criterion/${group}/${person}/${size}/new/estimates.json`);
  return JSON.parse(await readFile(file, 'utf8')).median.point_estimate;
}

/** The exponent by which `values` grow with `sizes`. */
function slope(sizes, values) {
  const x = sizes.map(Math.log);
  const y = values.map(Math.log);
  const mean = (list) => list.reduce((sum, value) => sum + value, 0) / list.length;
  const [mx, my] = [mean(x), mean(y)];
  return mean(x.map((value, at) => (value - mx) * (y[at] - my))) / mean(x.map((value) => (value - mx) ** 2));
}

const micro = (ns) => (ns < 1e6 ? `${(ns / 1e3).toPrecision(3)} µs` : `${(ns / 1e6).toPrecision(3)} ms`);
