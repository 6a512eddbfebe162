// Every page in dist/ as the Nu HTML Checker sees it: without an error and without a warning.

import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { faults } from './nu.js';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

/** The style sheets that the wasm and the element's script have inside. */
const INSIDE = ['cramp-check.css', 'placeholder.css'].map((name) =>
  fileURLToPath(new URL(`../../target/pack/${name}`, import.meta.url)),
);

/** It is no page but a part of one. */
const SNIPPET = 'snippet.html';

test('the checker finds nothing in any page', async () => {
  const names = (await readdir(DIST)).filter((name) => name.endsWith('.html') && name !== SNIPPET);
  assert.ok(names.includes('index.html') && names.length >= 6, names.join());
  const folder = await mkdtemp(join(tmpdir(), 'cramp-check-'));
  try {
    const around = join(folder, SNIPPET);
    const snippet = await readFile(join(DIST, SNIPPET), 'utf8');
    await writeFile(
      around,
      `<!doctype html><html lang="en"><head><title>A page</title></head><body><h1>A page</h1>${snippet}</body></html>`,
    );
    assert.deepEqual(await faults([...names.map((name) => join(DIST, name)), around]), []);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('the checker finds nothing in any style sheet', async () => {
  const names = (await readdir(DIST)).filter((name) => name.endsWith('.css'));
  assert.ok(names.includes('first-screen.css'));
  const files = [...names.map((name) => join(DIST, name)), ...INSIDE];
  assert.deepEqual(await faults(files, ['--css']), []);
});
