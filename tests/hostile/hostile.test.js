// Hostile messages, addresses and attributes for each script that reads them: some thousands with every
// run of the tests, and as many as RUNS says with `cargo xtask fuzz`. A failure is told with the smallest
// value that fails.

import { test } from 'node:test';
import fc from 'fast-check';
import { TARGETS } from './targets.js';

const numRuns = Number(process.env.RUNS ?? 2000);

/** The same values each time in the tests, and others in a long run. */
const seed = process.env.RUNS ? Date.now() : 6;

const NAMES = {
  frameListener: 'a page listens to its frame alone, and to its height alone',
  frameAddress: 'whatever is in the address of the frame, one origin at most is told a height',
  worker: 'the service worker answers for its own files alone, and takes one wish',
  language: 'whatever language is said, there are words before the app',
};

for (const [target, name] of Object.entries(NAMES)) {
  test(name, async () => {
    const property = await TARGETS[target]();
    const began = performance.now();
    await fc.assert(property, { numRuns, seed });
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    const memory = Math.round(process.resourceUsage().maxRSS / 1024);
    console.log(`${target}: ${numRuns} values, ${seconds} s, ${memory} MB`);
  });
}
