// A new release after a visit to the one before, which its service worker has kept: never a mix of the two,
// and whatever was answered stays.

import assert from 'node:assert/strict';
import { FILES, release, upload } from './release.js';
import { label, pageNamed } from './support/content.js';
import { browserTest } from './support/test.js';
import { begin, carryOn, passPages } from './ways.js';

const OFFER = 'A newer version of this page is there. Your answers stay.';
const DAYS = pageNamed('days').title;

const [former, latest] = await Promise.all(['former', 'latest'].map(release));

/** Of which release the page is and each file that it could ask for. */
const releases = (page) =>
  page.run(
    `const marks = arguments[0].map(async (name) => {
       const text = await (await fetch(name)).text();
       return text.match(/release-(\\w+)/)[1];
     });
     const own = document.querySelector('meta[name=release]').content.slice('release-'.length);
     return Promise.all(marks).then((found) => [...new Set([own, ...found])]);`,
    FILES,
  );

/** Looks for a new release; resolves to what became of it. */
const update = (page) =>
  page.run(`
    return navigator.serviceWorker.getRegistration().then(async (found) => {
      await found.update();
      const worker = found.installing ?? found.waiting;
      while (worker.state === 'installing') {
        await new Promise((changed) => worker.addEventListener('statechange', changed, { once: true }));
      }
      return worker.state;
    });`);

/** Someone who has visited the former release, and has answered up to the page of their days. */
async function visitFormer(page, server) {
  upload(server, former);
  await page.open();
  await page.see('button', 'Start the check');
  await page.run('return navigator.serviceWorker.ready.then(() => true);');
  await page.open();
  await begin(page);
  await passPages(page, { to: 'days' });
  await page.tick(label('h_shoes'));
  assert.deepEqual(await releases(page), ['former']);
}

/** Not by a reload, for which some drivers leave the service worker out. */
async function comeBack(page) {
  await page.open('about:blank');
  await page.open();
  await carryOn(page, DAYS);
  await hasAnswers(page);
}

async function hasAnswers(page) {
  await page.see('heading', DAYS);
  assert.equal(await page.isChecked('checkbox', label('h_shoes')), true);
}

browserTest('the former release stays whole until the person takes the new one, which is whole, too', { at: null }, async (page, { server }) => {
  await visitFormer(page, server);
  upload(server, latest);
  await comeBack(page);
  assert.equal(await update(page), 'installed');
  await page.see(OFFER);
  assert.deepEqual(await releases(page), ['former']);
  await page.click('button', 'Use it now');
  await page.missing(OFFER);
  await hasAnswers(page);
  assert.deepEqual(await releases(page), ['latest']);
  assert.deepEqual(await page.run('return caches.keys();'), ['cramp-check-page-latest']);
  await server.close();
  await comeBack(page);
});

browserTest('an upload that is only half done is not taken, and the rest of it is', { at: null }, async (page, { browser, server }) => {
  await visitFormer(page, server);
  upload(server, latest, ['index.html', 'worker.js', 'cramp-check.js']);
  await comeBack(page);
  assert.equal(await update(page), 'redundant');
  assert.equal(await page.count(OFFER), 0);
  assert.deepEqual(await releases(page), ['former']);
  // Of each file that was not the expected one.
  await browser.console();
  upload(server, latest);
  assert.equal(await update(page), 'installed');
  await page.see(OFFER);
  await page.click('button', 'Use it now');
  await page.missing(OFFER);
  await hasAnswers(page);
  assert.deepEqual(await releases(page), ['latest']);
});

browserTest('once no tab of the former release is open, the new one comes by itself', { at: null }, async (page, { server }) => {
  await visitFormer(page, server);
  upload(server, latest);
  assert.equal(await update(page), 'installed');
  await page.see(OFFER);
  await page.until('the new release', async () => {
    await page.open('about:blank');
    await page.open();
    await page.see('heading', 'Pick up where you left off');
    const [found, ...others] = await releases(page);
    assert.deepEqual(others, []);
    return found === 'latest';
  });
  await carryOn(page, DAYS);
  await hasAnswers(page);
});
