// What is in dist/ besides the pages: that everything is listed as it is, and that others can take it.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { APP_SCRIPT, files, version } from '../browser/support/dist.js';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const DIST = join(PROJECT, 'dist');

const run = promisify(execFile);
const file = (name) => readFile(join(DIST, name));
const integrity = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

test('every file that a page could ask for is listed with its integrity value and size', async () => {
  const entries = await readdir(DIST, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(DIST.length + 1));
  const listed = names.filter((name) => !/^npm\/|\.zip$|^integrity\.json$|\.(br|gz)$/.test(name));
  assert.deepEqual(Object.keys(files).toSorted(), listed.toSorted());
  for (const [name, told] of Object.entries(files)) {
    const bytes = await file(name);
    assert.deepEqual(told, { integrity: integrity(bytes), bytes: bytes.length }, name);
  }
});

test('beside every file lies the same as brotli and gzip', async () => {
  const served = Object.keys(files).filter((name) => !name.endsWith('.png'));
  assert.ok(served.length > 20);
  for (const name of served) {
    const bytes = await file(name);
    assert.ok(brotliDecompressSync(await file(`${name}.br`)).equals(bytes), `${name}.br`);
    assert.ok(gunzipSync(await file(`${name}.gz`)).equals(bytes), `${name}.gz`);
  }
});

test('the folder of the version holds the same as what other sites embed', async () => {
  const copies = Object.keys(files).filter((name) => name.startsWith(`${version}/`));
  const originals = copies.map((name) => name.slice(version.length + 1));
  for (const name of ['cramp-check.js', APP_SCRIPT, 'cramp-check.wasm', 'embed.html', 'leaflet-en.html']) {
    assert.ok(originals.includes(name), name);
  }
  for (const name of originals) assert.equal(files[name].integrity, files[`${version}/${name}`].integrity, name);
});

test('the element accepts no wasm and no script of the app but its own, and asks for it by its own name', async () => {
  const script = (await file('cramp-check.js')).toString();
  for (const name of ['cramp-check.wasm', APP_SCRIPT]) assert.ok(script.includes(files[name].integrity), name);
  assert.ok(script.includes(`"./${APP_SCRIPT}"`));
  const hash = createHash('sha384').update(await file(APP_SCRIPT));
  assert.equal(APP_SCRIPT, `cramp-check-${hash.digest('hex').slice(0, 12)}.js`);
});

test('the worker keeps what the standalone page consists of, as it is', async () => {
  const worker = (await file('worker.js')).toString();
  const page = (await file('index.html')).toString();
  const named = [...page.matchAll(/(?:href|src)="?([\w.-]+)/g)].map(([, name]) => name);
  assert.ok(named.length > 6);
  for (const name of ['index.html', APP_SCRIPT, 'cramp-check.wasm', ...named]) {
    assert.ok(worker.includes(`"${name}"`) && worker.includes(files[name].integrity), name);
  }
});

test('the npm package packs, and publint finds nothing', async () => {
  const { stdout } = await run('npm', ['pack', '--dry-run', '--json'], { cwd: join(DIST, 'npm') });
  const packed = JSON.parse(stdout);
  const [{ files: taken }] = Array.isArray(packed) ? packed : Object.values(packed);
  const names = taken.map(({ path }) => path);
  for (const name of ['cramp-check.js', 'cramp-check.wasm', 'cramp-check.d.ts', 'custom-elements.json', 'LICENSE-MIT']) {
    assert.ok(names.includes(name), `${name} in ${names}`);
  }
  // It fails by its exit code, which throws here.
  await run(join(PROJECT, 'node_modules/.bin/publint'), ['run', join(DIST, 'npm'), '--strict', '--pack', 'npm']);
});

test('the types name every event and kind of screen that the description names', async () => {
  const types = (await file('npm/cramp-check.d.ts')).toString();
  const { modules } = JSON.parse(await file('npm/custom-elements.json'));
  const { events } = modules[0].declarations[0];
  assert.ok(events.length > 3);
  for (const { name, type } of events) {
    assert.ok(types.includes(`'${name}'`), name);
    for (const [, word] of type.text.matchAll(/"([\w-]+)"/g)) assert.ok(types.includes(`'${word}'`), word);
  }
});

test('the style of the first screens stands before them, so that nobody sees them without', async () => {
  const styles = {
    'index.html': '<link rel="stylesheet" href="page.css">',
    'embed.html': '<link rel="stylesheet" href="embed.css">',
    'snippet.html': '<link rel="stylesheet" href="first-screen.css">',
    'cramp-check.html': '<style>',
  };
  for (const [name, style] of Object.entries(styles)) {
    const [, inside] = (await file(name)).toString().split('<template shadowrootmode="open">');
    assert.ok(inside.startsWith(style), name);
  }
});
