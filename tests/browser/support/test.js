// How a browser test is written: `browserTest(name, settings, body)`. It owns what a test file
// shares (one driver), the rule that every test ends with an empty console, and that a test which
// this browser cannot be made to run is left out aloud.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Browser, settingsWith } from './browser.js';
import { engine, name as engineName } from './engine.js';
import { serve } from './server.js';

const DIST = fileURLToPath(new URL('../../../dist', import.meta.url));

let driver;

/** The tests of this file that are left out, each with the reason. */
const leftOut = [];

after(async () => {
  await (await driver)?.stop();
  for (const line of leftOut) console.log(`left out: ${line}`);
});

/**
 * A test with a browser and a server of its own. `body` gets the page, opened at the app unless
 * the settings say `at: null` or another path, and `{ browser, server }`. What is looked at `once` is
 * the same in every browser, so that one of them is enough; what is `long` may take more time than others.
 */
export function browserTest(name, ...rest) {
  const body = rest.pop();
  const { at = '/', once = false, long = false, ...settings } = rest[0] ?? {};
  const elsewhere = once && engineName !== 'chromium' && 'looked at in Chromium, and the same in every browser';
  const reason = elsewhere || engine.cannot(settingsWith(settings));
  if (reason) {
    leftOut.push(`${name}: ${reason}`);
    return;
  }
  // A page that never answers must not keep the others waiting.
  test(name, { timeout: long ? 480_000 : 120_000 }, async () => {
    driver ??= engine.startDriver();
    const server = await serve(DIST);
    let browser;
    try {
      browser = await Browser.open((await driver).url, server, settings);
      const page = browser.page;
      if (at !== null) await page.open(at);
      await body(page, { browser, server });
      assert.deepEqual(await browser.console(), [], 'the console should be empty at the end');
    } catch (error) {
      // The console often says why.
      const said = (await browser?.console().catch(() => [])) ?? [];
      if (said.length > 0) error.message += `\nthe console:\n  ${said.join('\n  ')}`;
      throw error;
    } finally {
      await browser?.close();
      await server.close();
    }
  });
}
