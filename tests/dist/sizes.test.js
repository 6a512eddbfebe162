// How much someone has to download, as a server sends it (brotli 11), and what a browser must know to
// run it. Times are the business of `cargo xtask bench`.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { APP_SCRIPT } from '../browser/support/dist.js';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

/** What the first questions take, which can be read and answered before anything else is there. */
const FIRST = ['index.html', 'page.css', 'page.js', 'cramp-check.js'];
const ALL = [...FIRST, APP_SCRIPT, 'cramp-check.wasm'];

const BUDGETS = [
  { what: 'the first questions', files: FIRST, most: 8_500 },
  { what: 'the whole app', files: ALL, most: 130_000 },
];

for (const { what, files, most } of BUDGETS) {
  test(`${what} can be had with ${most} bytes at most`, async () => {
    const sizes = await Promise.all(files.map(async (name) => (await stat(join(DIST, `${name}.br`))).size));
    const sum = sizes.reduce((total, size) => total + size, 0);
    assert.ok(sum <= most, `${what}: expected ${most} bytes at most, found ${sum}`);
    // A budget that has grown far too wide holds nothing.
    assert.ok(sum >= 0.85 * most, `${what}: ${sum} bytes leave the budget of ${most} too wide`);
  });
}

test('the wasm uses nothing newer than Safari 15, Chrome 75 and Firefox 79 know', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'cramp-check-'));
  try {
    // It refuses whatever uses a feature that it was not told of.
    const told = ['bulk-memory', 'bulk-memory-opt', 'nontrapping-float-to-int', 'sign-ext'];
    const options = ['--mvp-features', ...told.map((feature) => `--enable-${feature}`), '--metrics'];
    await promisify(execFile)('wasm-opt', [...options, join(DIST, 'cramp-check.wasm'), '-o', join(folder, 'same.wasm')]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
