// The standalone page as an app of its own: it works offline after one visit, and a new version
// waits until the person wants it.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { label, pageNamed } from './support/content.js';
import { browserTest } from './support/test.js';
import { begin, passPages } from './ways.js';

const WORKER = new URL('../../dist/worker.js', import.meta.url);

/** Until the service worker has kept everything and is in charge from the next visit on. */
const kept = (page) => page.run('return navigator.serviceWorker.ready.then(() => true);');

browserTest('after one visit it works without a network', async (page, { server }) => {
  await page.see('button', 'Start the check');
  await kept(page);
  await server.close();
  await page.open();
  await begin(page);
  await passPages(page);
  await page.click('button', 'See your result');
  await page.at('Looking after yourself');
});

browserTest('what is kept for later is fetched only once the person pauses', { at: null }, async (page, { server }) => {
  const asked = () => server.requests.some(({ path }) => path === '/worker.js');
  server.hold('/cramp-check.wasm');
  await page.open();
  await page.see('button', 'Start the check');
  // Ten taps a second, from before the app is there until thirty after it: longer than a pause.
  await page.run(`
    let isReady = false;
    addEventListener('cramp-check:ready', () => (isReady = true), { once: true });
    window.tapped = new Promise((done) => {
      let taps = 0;
      window.tapping = setInterval(() => {
        dispatchEvent(new Event('pointerdown'));
        if (isReady) taps += 1;
        if (taps === 30) done(true);
      }, 100);
    });
    return true;`);
  server.release('/cramp-check.wasm');
  await page.run('return window.tapped;');
  assert.equal(asked(), false);
  await page.run('clearInterval(window.tapping); return true;');
  await kept(page);
  assert.equal(asked(), true);
});

browserTest('a new version waits, says so, and takes nothing away', async (page, { server }) => {
  await page.see('button', 'Start the check');
  await kept(page);
  await page.open();
  await begin(page);
  await passPages(page, { to: 'days' });
  await page.tick(label('h_shoes'));
  server.addPage('/worker.js', `${await readFile(WORKER, 'utf8')}\n// another`, { 'Content-Type': 'text/javascript' });
  await page.run('return navigator.serviceWorker.getRegistration().then((found) => found.update()).then(() => true);');
  await page.see('A newer version of this page is there. Your answers stay.');
  assert.equal(await page.isChecked('checkbox', label('h_shoes')), true);
  await page.click('button', 'Use it now');
  await page.missing('A newer version of this page is there. Your answers stay.');
  await page.see('heading', pageNamed('days').title);
  assert.equal(await page.isChecked('checkbox', label('h_shoes')), true);
});

browserTest('pages that embed the element get nothing from it', async (page, { browser, server }) => {
  await page.see('button', 'Start the check');
  await kept(page);
  const before = server.requests.length;
  await page.open('/embed.html');
  await page.see('button', 'Start the check');
  const asked = server.requests.slice(before).map(({ path }) => path);
  assert.ok(asked.includes('/embed.html') && asked.includes('/cramp-check.js'), `asked for ${asked}`);
  await browser.console();
});

browserTest('it can be installed', async (page, { server }) => {
  const manifest = await (await fetch(`${server.url}/manifest.webmanifest`)).json();
  assert.equal(await page.run("return document.querySelector('link[rel=manifest]').getAttribute('href');"), 'manifest.webmanifest');
  assert.ok(manifest.icons.some(({ purpose, sizes }) => purpose === 'maskable' && sizes === '512x512'));
  for (const { src, sizes, type } of manifest.icons) {
    const [width, height] = await page.run(
      `const image = new Image();
       image.src = arguments[0];
       return image.decode().then(() => [image.naturalWidth, image.naturalHeight]);`,
      `/${src}`,
    );
    if (type === 'image/png') assert.equal(`${width}x${height}`, sizes);
  }
});
