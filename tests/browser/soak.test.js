// Walks at random through the app, always the same ones: no panic, no dead end, no screen without a
// heading, nothing in the console. `cargo xtask soak` walks many more.

import assert from 'node:assert/strict';
import { browserTest } from './support/test.js';
import { seedOf, walk } from './soak/walks.js';

const SEED = 20261125;
const WALKS = 60;

browserTest('whatever is tapped, there is a screen with a heading and a way on', { at: null }, async (page, { browser }) => {
  const seeds = Array.from({ length: WALKS }, (_, at) => seedOf(SEED, at));
  const { walks, screens, failed } = await walk(browser, seeds);
  assert.equal(failed && [`seed ${failed.seed}: ${failed.trouble}`, `on "${failed.screen}", after`, ...failed.trace].join('\n  '), undefined);
  assert.equal(walks, WALKS);
  assert.ok(screens.size > 12, `only ${[...screens]} were seen`);
});
