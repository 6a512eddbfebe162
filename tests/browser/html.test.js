// Every screen as the Nu HTML Checker sees it, once it is drawn.

import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faults } from '../dist/nu.js';
import { everyScreen } from './every-screen.js';
import { browserTest } from './support/test.js';

browserTest('the checker finds nothing in the HTML of any screen', { at: null, once: true, long: true }, async (page, { browser }) => {
  const folder = await mkdtemp(join(tmpdir(), 'cramp-check-'));
  const paths = [];
  try {
    const keep = async (_, name) => {
      const drawn = await page.run("return document.querySelector('cramp-check').shadowRoot.innerHTML;");
      paths.push(join(folder, `${name}.html`));
      const head = '<!doctype html><html lang="en"><head><title>A screen</title></head>';
      const element = `<cramp-check><template shadowrootmode="open">${drawn}</template></cramp-check>`;
      await writeFile(paths.at(-1), `${head}<body><main>${element}</main></body></html>`);
      return [];
    };
    await everyScreen(page, browser, keep);
    assert.ok(paths.length > 20);
    assert.deepEqual(await faults(paths), []);
  } finally {
    await rm(folder, { recursive: true });
  }
});
