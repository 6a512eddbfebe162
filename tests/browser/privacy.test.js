// After its own files the app asks the network for nothing, and it leaves nothing but its one key.

import assert from 'node:assert/strict';
import { label } from './support/content.js';
import { KEY } from './support/record.js';
import { browserTest } from './support/test.js';
import { begin, openPlan, passPages } from './ways.js';

browserTest('a whole check and a plan send nothing and leave one key', async (page, { server }) => {
  await page.see('button', 'Start the check');
  const own = server.requests.map(({ path }) => path).filter((path) => path !== '/favicon.ico');
  assert.deepEqual(
    own.filter((path) => path !== '/icon.svg').toSorted(),
    ['/', '/cramp-check-app.js', '/cramp-check-app_bg.wasm', '/cramp-check.js', '/page.css'],
  );
  const begun = server.requests.length;

  await begin(page);
  await passPages(page, { to: 'days' });
  await page.tick(label('h_sit_long'));
  await page.click('button', 'Continue');
  await passPages(page, { from: 'nights' });
  await page.click('button', 'See your result');
  await page.at('Looking after yourself');
  await page.click('summary', 'Sources');
  await openPlan(page);
  await page.tick('Wear shoes that fit');
  await page.see(/Done today: 1 of/);
  await page.click('button', 'Cramp now');
  await page.at('Cramp now');
  await page.click('button', 'About and sources');
  await page.at('About this check');

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
});
