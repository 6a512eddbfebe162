// After its own files the app asks the network for nothing, and it leaves nothing but its one key.

import assert from 'node:assert/strict';
import { label } from './support/content.js';
import { APP_SCRIPT, files } from './support/dist.js';
import { KEY } from './support/record.js';
import { browserTest } from './support/test.js';
import { openHost } from './host.js';
import { begin, openPlan, passPages } from './ways.js';

/** The element on a page, the whole check, a plan, ticks, every other screen, and paper. */
async function useAll(page, browser) {
  await begin(page);
  await passPages(page, { to: 'days' });
  await page.tick(label('h_sit_long'));
  await page.click('button', 'Continue');
  await passPages(page, { from: 'nights' });
  await page.click('button', 'See your result');
  await page.at('Looking after yourself');
  await page.clickFirst('summary', 'Sources');
  await openPlan(page);
  await page.tick('Wear shoes that fit');
  await page.see(/Done today: 1 of/);
  await browser.driver.printPage();
  await page.click('button', 'Cramp now');
  await page.at('Cramp now');
  await page.click('button', 'Warning signs');
  await page.at('Warning signs');
  await page.click('button', 'About and sources');
  await page.at('About this check');
}

browserTest(
  'a whole check, a plan and a print ask for nothing and leave one key',
  { at: null, needs: ['paper'] },
  async (page, { browser, server }) => {
    await openHost(page, server, '<cramp-check></cramp-check>');
    await page.see('button', 'Start the check');
    const own = new Set(server.requests.map(({ path }) => path).filter((path) => path !== '/favicon.ico'));
    assert.deepEqual([...own].sort(), ['/host', '/host.css', '/cramp-check.js', `/${APP_SCRIPT}`, '/cramp-check.wasm'].sort());
    const begun = server.requests.length;
    await useAll(page, browser);
    assert.deepEqual(server.requests.slice(begun), []);
    const elsewhere = await page.run(`
      const asked = performance.getEntriesByType('resource').map(({ name }) => name);
      return asked.filter((name) => !name.startsWith(origin));`);
    assert.deepEqual(elsewhere, []);
    assert.deepEqual(Object.keys(await page.storage()), [KEY]);
    const others = await page.run(`
      return Promise.all([indexedDB.databases(), caches.keys(), navigator.serviceWorker.getRegistrations()])
        .then((lists) => [document.cookie, sessionStorage.length, ...lists.map(({ length }) => length)]);`);
    assert.deepEqual(others, ['', 0, 0, 0, 0]);
  },
);

browserTest('the standalone page asks for its own files and no more', { needs: ['paper'] }, async (page, { browser, server }) => {
  await page.see('button', 'Start the check');
  await page.run('return navigator.serviceWorker.ready.then(() => true);');
  const known = new Set(['/', '/worker.js', '/favicon.ico', '/integrity.json', ...Object.keys(files).map((name) => `/${name}`)]);
  assert.deepEqual(server.requests.map(({ path }) => path).filter((path) => !known.has(path)), []);
  const begun = server.requests.length;
  await useAll(page, browser);
  assert.deepEqual(server.requests.slice(begun), []);
});
