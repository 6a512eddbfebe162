// The element in a frame: options by the address, and only the height goes out.

import assert from 'node:assert/strict';
import { browserTest } from './support/test.js';
import { begin } from './ways.js';

/** A page of another origin with the frame, which keeps what it is told. */
async function openAround(page, server, query) {
  const around = server.url.replace('127.0.0.1', 'localhost');
  const policy = { 'Content-Security-Policy': `default-src 'none'; script-src 'self'; style-src 'self'; frame-src ${server.url}` };
  server.addPage(
    '/around',
    `<!doctype html><html lang="en"><title>A page</title><link rel="stylesheet" href="/around.css">
     <script src="/around.js"></script>
     <h1>A page</h1><iframe title="Check" src="${server.url}/embed.html${query}"></iframe></html>`,
    policy,
  );
  server.addPage('/around.css', 'iframe { border: 0; inline-size: 400px; block-size: 300px; }', { 'Content-Type': 'text/css' });
  server.addPage(
    '/around.js',
    `globalThis.told = [];
     addEventListener('message', ({ data, origin }) => {
       if (!data.type?.startsWith('cramp-check')) return;
       told.push({ data, origin });
       document.querySelector('iframe').style.blockSize = data.height + 'px';
     });`,
    { 'Content-Type': 'text/javascript' },
  );
  await page.open(`${around}/around`);
  return around;
}

const told = (page) => page.run('return told;');

browserTest('the page around is told how tall it is, at each screen', { at: null, width: 1280 }, async (page, { browser, server }) => {
  await openAround(page, server, '?lang=en&theme=dark&heading-level=3&nonsense=1');
  await browser.driver.switchTo().frame(0);
  await page.see('button', 'Start the check');
  assert.equal(await page.attribute('heading', 'Woken by leg cramps?', 'tagName'), 'H3');
  await begin(page);
  const height = await page.run("return Math.ceil(document.querySelector('cramp-check').getBoundingClientRect().height);");
  const scrolls = await page.run('return document.documentElement.scrollHeight > innerHeight;');
  await browser.driver.switchTo().defaultContent();
  const all = await told(page);
  assert.ok(all.length > 1);
  assert.deepEqual(all.at(-1), { data: { type: 'cramp-check:height', height }, origin: server.url });
  assert.deepEqual([...new Set(all.flatMap(({ data }) => Object.keys(data)))].sort(), ['height', 'type']);
  assert.equal(scrolls, false);
});

for (const [what, origin, hears] of [
  ['its own origin, and then it hears', (around) => around, true],
  ['another origin, and then it hears nothing', () => 'https://example.org', false],
  ['nonsense, and then it hears nothing', () => 'nonsense', false],
]) {
  browserTest(`the page around names ${what}`, { at: null, width: 1280 }, async (page, { browser, server }) => {
    const around = origin(server.url.replace('127.0.0.1', 'localhost'));
    await openAround(page, server, `?origin=${encodeURIComponent(around)}`);
    await browser.driver.switchTo().frame(0);
    await begin(page);
    await browser.driver.switchTo().defaultContent();
    assert.equal((await told(page)).length > 0, hears);
    // A message that another origin may not have is refused in the console.
    await browser.console();
  });
}
