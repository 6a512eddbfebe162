// Walks at random through the app in an open browser, a few dozen at a time, and adds up what they saw.

import { readFile } from 'node:fs/promises';
import { openHost } from '../host.js';
import { questions } from '../support/record.js';

/** How many taps and other doings a walk has. */
const STEPS = 25;

/** How many walks there are before the page is opened anew, and how long in ms these may take. */
const BATCH = 50;
const PATIENCE = 110_000;

const CONTENT = new URL('../../../content/', import.meta.url);

async function named(file) {
  const text = await readFile(new URL(file, CONTENT), 'utf8');
  return [...text.matchAll(/^id = "(\w+)"$/gm)].map(([, id]) => id);
}

/** The seed of a walk, from the number that all of them began with. */
export const seedOf = (seed, walk) => (Math.imul(seed, 0x9e3779b1) + walk) >>> 0;

/**
 * Walks with each of these seeds, as long as `goesOn()`. Resolves to how many walks and steps there were,
 * which screens were seen and which controls used, and the first walk that `failed`, if one did.
 */
export async function walk({ page, server, driver }, seeds, goesOn = () => true) {
  await driver.manage().setTimeouts({ script: PATIENCE });
  const walker = await readFile(new URL('./walker.js', import.meta.url), 'utf8');
  const content = { questions: await questions(), actions: await named('actions.toml'), places: await named('places.toml') };
  const sum = { walks: 0, steps: 0, screens: new Set(), controls: new Set(), failed: undefined };
  for (let from = 0; from < seeds.length && !sum.failed && goesOn(sum); from += BATCH) {
    // In the page itself: some drivers run their scripts beside it.
    server.addPage('/walker.js', walker, { 'Content-Type': 'text/javascript' });
    await openHost(page, server, '<main></main><script src="/walker.js"></script>');
    const seen = await page.run('return window.crampCheckWalker.walk(...arguments);', seeds.slice(from, from + BATCH), STEPS, content);
    sum.walks += seen.walks;
    sum.steps += seen.steps;
    for (const screen of seen.screens) sum.screens.add(screen);
    for (const control of seen.controls) sum.controls.add(control);
    sum.failed = seen.failed ?? undefined;
  }
  return sum;
}
