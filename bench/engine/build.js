// Makes the page with the engines: each a script of its own with its rules beside it. What the wasm is
// built with is in the environment, from `cargo xtask`, as for the app.

import { execFile } from 'node:child_process';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { bundle, crateVersion, inBench, inProject, page, version } from '../contenders/pages.js';
import * as jsonLogic from './engines/json-logic.rules.js';
import * as jsonRulesEngine from './engines/json-rules-engine.rules.js';
import { rules } from './rules.js';

const run = promisify(execFile);
const LOCK = inBench('engine/Cargo.lock');

/** Every engine, with the files that are its code and those that are its rules. */
export const ENGINES = [
  { name: 'ours', title: 'Cramp Check (wasm)', code: ['ours.js', 'ours.wasm'], rules: ['ours.bin'] },
  { name: 'json-logic', title: 'json-logic-js', code: ['json-logic.js'], rules: ['json-logic.json'] },
  { name: 'json-rules-engine', title: 'json-rules-engine', code: ['json-rules-engine.js'], rules: ['json-rules-engine.json'] },
];

export const versions = {
  'json-logic-js': version('json-logic-js'),
  'json-rules-engine': version('json-rules-engine'),
  criterion: crateVersion(LOCK, 'criterion'),
};

/** Makes the page in `folder` from what the example `rules` has left in `made`. */
export async function build(folder, made) {
  const catalogue = JSON.parse(await readFile(`${made}/catalogue.json`, 'utf8'));
  await rm(folder, { recursive: true, force: true });
  await page(folder, { head: '<script type="module" src="in-page.js"></script>', body: '<body>' });
  await mkdir(folder, { recursive: true });
  await copyFile(inBench('engine/in-page.js'), `${folder}/in-page.js`);
  await copyFile(`${made}/catalogue.bin`, `${folder}/ours.bin`);
  const plain = rules(catalogue);
  await writeFile(`${folder}/json-logic.json`, JSON.stringify(jsonLogic.written(plain)));
  await writeFile(`${folder}/json-rules-engine.json`, JSON.stringify(jsonRulesEngine.written(plain)));
  const glue = await wasm(folder);
  for (const { name } of ENGINES) await bundle(inBench(`engine/engines/${name}.js`), folder, `${name}.js`, {}, { glue });
  return catalogue;
}

async function wasm(folder) {
  const target = inProject('target/bench/engine-wasm');
  await run('cargo', ['build', '--quiet', '--lib', '--release', '--locked', '--target', 'wasm32-unknown-unknown', '--target-dir', target], {
    cwd: inBench('engine'),
  });
  const made = `${target}/wasm32-unknown-unknown/release/engine_bench.wasm`;
  await run('wasm-bindgen', ['--target', 'web', '--no-typescript', '--out-dir', `${target}/glue`, made]);
  await run('wasm-opt', ['-Oz', `${target}/glue/engine_bench_bg.wasm`, '-o', `${folder}/ours.wasm`]);
  return `${target}/glue/engine_bench.js`;
}
