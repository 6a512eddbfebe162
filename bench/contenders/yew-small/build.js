// A small Yew app, built as ours is: the same compiler settings, the same tools after it.

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { bundle, crateVersion, inBench, inProject, page } from '../pages.js';

const run = promisify(execFile);
const LOCK = inBench('yew-small/Cargo.lock');

export const title = 'A small Yew app (no questions)';
export const versions = Object.fromEntries(['yew', 'wasm-bindgen'].map((name) => [name, crateVersion(LOCK, name)]));

export async function build(folder) {
  const target = inProject('target/bench/yew-small');
  const made = `${target}/wasm32-unknown-unknown/release/yew-small.wasm`;
  await page(folder, {
    // The wasm is asked for before the script has run, as Trunk does it unless told otherwise.
    head: '<link rel="preload" href="yew-small.wasm" as="fetch" crossorigin><script type="module" src="main.js"></script>',
    body: '<body>',
  });
  await run('cargo', ['build', '--quiet', '--release', '--locked', '--target', 'wasm32-unknown-unknown', '--target-dir', target], {
    cwd: inBench('yew-small'),
  });
  await run('wasm-bindgen', ['--target', 'web', '--no-typescript', '--out-dir', `${target}/glue`, made]);
  await run('wasm-opt', ['-Oz', `${target}/glue/yew-small_bg.wasm`, '-o', `${folder}/yew-small.wasm`]);
  await bundle(inBench('contenders/yew-small/main.js'), folder, 'main.js', {}, { glue: `${target}/glue/yew-small.js` });
}
