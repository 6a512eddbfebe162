// The engine part of `cargo xtask bench`: our engine beside others on the same rules and answers, in a
// browser at full speed, and the slope of what Criterion has measured before. It leaves both in
// target/bench/engine.json for the report.

import { readFile, writeFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { inProject } from '../contenders/pages.js';
import { openDevice } from '../browser/device.js';
import { asTables } from '../browser/markdown.js';
import { serve } from '../browser/server.js';
import { summary } from '../browser/stats.js';
import { ENGINES, build, versions } from './build.js';
import { growth } from './growth.js';

const ROUNDS = 25;
const made = inProject('target/bench/engine');
const folder = inProject('target/bench/pages/engine');

console.log('building the engines…');
const { statements } = await build(folder, made);
const cases = JSON.parse(await readFile(`${made}/cases.json`, 'utf8'));
const times = await inBrowser(cases);
const told = {
  title: 'Engine',
  versions,
  tables: [await besideOthers(times), await growth(statements.length)],
};
await writeFile(inProject('target/bench/engine.json'), `${JSON.stringify(told, null, 2)}\n`);
console.log(`\n${asTables(told)}`);

async function inBrowser(cases) {
  const names = ENGINES.map(({ name }) => name);
  const server = await serve(folder);
  const device = await openDevice();
  try {
    return await device.tab(async ({ page }) => {
      await page.goto(server.url);
      const differences = await page.evaluate((...given) => globalThis.differences(...given), names, cases);
      if (differences.length > 0) throw new Error(`the engines do not agree:\n${differences.slice(0, 5).join('\n')}`);
      return page.evaluate((...given) => globalThis.times(...given), cases, ROUNDS);
    });
  } finally {
    await device.close();
    await server.close();
  }
}

async function besideOthers(times) {
  const ours = summary(times.ours).median;
  const rows = ENGINES.map(async ({ name, title, code, rules }) => {
    const { median, min, max } = summary(times[name]);
    const [middle, low, high] = [median, min, max].map((value) => Number(value.toPrecision(3)).toLocaleString('en'));
    return [title, `${middle} µs (${low} to ${high})`, `${(median / ours).toFixed(1)}×`, await bytes(code), await bytes(rules)];
  });
  return {
    heading: 'Beside other rule engines',
    columns: ['', 'Per assessment', 'Against ours', 'Code', 'Rules'],
    rows: await Promise.all(rows),
    note: `Level, factors and checklist of ${cases.length} people at random, in a browser at full speed: median of ${ROUNDS} rounds, with the
lowest and the highest in brackets, after every engine had come to the same for all of them. Answers go in and
results come out as JavaScript objects with names, so the way into wasm and back is in the time. Ours also works
out reasons, notes and relief steps. Bytes are brotli 11.`,
  };
}

async function bytes(files) {
  const sizes = files.map(async (file) => brotliCompressSync(await readFile(`${folder}/${file}`)).length);
  const sum = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  return `${(sum / 1000).toFixed(1)} KB`;
}
