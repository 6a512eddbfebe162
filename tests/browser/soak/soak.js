// `cargo xtask soak [SEED [WALK]]`: thousands of walks at random through the app in one browser. The seed is
// told, and with it the same walks are walked again; with the number of a walk, that one alone.

import { fileURLToPath } from 'node:url';
import { Browser } from '../support/browser.js';
import { engine } from '../support/engine.js';
import { serve } from '../support/server.js';
import { seedOf, walk } from './walks.js';

const DIST = fileURLToPath(new URL('../../../dist', import.meta.url));

const WALKS = 10_000;

/** However slow the machine, it ends after this many minutes and tells how far it came. */
const MINUTES = 60;

const [seed = Date.now() % 2 ** 31, only] = process.argv.slice(2).map(Number);
const seeds = only === undefined ? Array.from({ length: WALKS }, (_, at) => seedOf(seed, at)) : [seedOf(seed, only)];

console.log(`seed ${seed}`);
const start = performance.now();
const seconds = () => Math.round((performance.now() - start) / 1000);
const server = await serve(DIST);
const driver = await engine.startDriver();
let browser;
try {
  browser = await Browser.open(driver.url, server);
  const goesOn = ({ walks, steps }) => {
    if (walks % 500 === 0) console.log(`${walks} walks, ${steps} steps, ${seconds()} s`);
    return seconds() < MINUTES * 60;
  };
  const { walks, steps, screens, controls, failed } = await walk(browser, seeds, goesOn);
  const said = await browser.console();
  console.log(`${walks} walks, ${steps} steps, ${seconds()} s: ${screens.size} screens, ${controls.size} controls`);
  if (failed) {
    console.error(`walk ${seeds.indexOf(failed.seed)} of seed ${seed}: ${failed.trouble}, on "${failed.screen}", after`);
    for (const line of failed.trace) console.error(`  ${line}`);
  }
  for (const line of said) console.error(`console: ${line}`);
  process.exitCode = failed || said.length > 0 ? 1 : 0;
} finally {
  await browser?.close();
  await driver.stop();
  await server.close();
}
