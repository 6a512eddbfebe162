// Where the app cannot run, there is something to read in its place: never an empty box.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { label } from './support/content.js';
import { violations } from './support/axe.js';
import { APP_SCRIPT } from './support/dist.js';
import { browserTest } from './support/test.js';
import { openHost, STRICT } from './host.js';

const TITLE = 'Night leg cramps: the leaflet';

/** The leaflet is there, with help before everything else. */
async function readsLeaflet(page) {
  await page.see('heading', TITLE);
  const text = await page.text();
  const places = ['Warning signs', 'Call an ambulance now', 'Get help today', 'Cramp now', 'Your checklist', 'Where it all comes from'];
  const found = places.map((words) => text.indexOf(words));
  assert.ok(found.every((at) => at >= 0), `${places} should all be in:\n${text.slice(0, 2000)}`);
  assert.deepEqual(found, found.toSorted((a, b) => a - b));
  assert.ok(text.includes(label('clot_leg')));
}

for (const path of ['/', '/embed.html']) {
  browserTest(`without script ${path} becomes the leaflet`, { at: null, script: false }, async (page) => {
    await page.open(path);
    await readsLeaflet(page);
    assert.match(await page.url(), /leaflet-en\.html$/);
  });
}

browserTest('without script the one file is the leaflet', { at: null, script: false }, async (page) => {
  await page.open(new URL('../../dist/cramp-check.html', import.meta.url).href);
  await readsLeaflet(page);
  assert.equal(await page.count('button', 'Start the check'), 0);
});

browserTest('without script the longer snippet is the leaflet', { at: null, script: false }, async (page, { server }) => {
  const snippet = await (await fetch(`${server.url}/snippet.html`)).text();
  await openHost(page, server, snippet);
  await readsLeaflet(page);
  assert.equal(await page.count('button', 'Start the check'), 0);
});

const TWO_LINES = '<cramp-check></cramp-check>';
const FORBIDDEN = { 'Content-Security-Policy': STRICT['Content-Security-Policy'].replace(" 'wasm-unsafe-eval'", '') };
const HOSTILE = '* { all: unset !important; font-size: 6px !important; }';

/** The console has said nothing but what a browser says by itself of files that are not there. */
async function complains(browser, patterns) {
  const said = await browser.console();
  assert.deepEqual(said.filter((line) => !patterns.some((pattern) => pattern.test(line))), []);
}

browserTest('where the page forbids wasm', { at: null }, async (page, { browser, server }) => {
  await openHost(page, server, `<main>${TWO_LINES}</main>`, { headers: FORBIDDEN });
  await readsLeaflet(page);
  assert.deepEqual(await violations(page), []);
  await browser.console();
});

browserTest(
  'where the browser has no wasm',
  { at: null, preload: 'delete globalThis.WebAssembly;' },
  async (page, { server }) => {
    await openHost(page, server, TWO_LINES);
    await readsLeaflet(page);
  },
);

browserTest('where the wasm is missing', { at: null }, async (page, { browser, server }) => {
  server.lose('/cramp-check.wasm');
  await openHost(page, server, TWO_LINES, { style: HOSTILE });
  await readsLeaflet(page);
  const size = await page.run(`
    const { shadowRoot } = document.querySelector('cramp-check');
    return [...shadowRoot.querySelectorAll('p')].map((p) => parseFloat(getComputedStyle(p).fontSize));`);
  assert.ok(Math.min(...size) >= 15, `letters of ${Math.min(...size)} px`);
  await complains(browser, [/cramp-check\.wasm/]);
});

browserTest('where the wasm is another one', { at: null }, async (page, { browser, server }) => {
  server.addPage('/cramp-check.wasm', 'not that one', { 'Content-Type': 'application/wasm' });
  await openHost(page, server, TWO_LINES);
  await readsLeaflet(page);
  await complains(browser, [/integrity/]);
});

browserTest('where the wasm is cut short on the way', { at: null }, async (page, { browser, server }) => {
  server.cutShort('/cramp-check.wasm');
  await page.open();
  await readsLeaflet(page);
  await openHost(page, server, TWO_LINES);
  await readsLeaflet(page);
  await complains(browser, [/cramp-check\.wasm|integrity/]);
});

browserTest('on the standalone page, which had a first screen already', { at: null }, async (page, { browser, server }) => {
  server.lose('/cramp-check.wasm');
  await page.open();
  await readsLeaflet(page);
  assert.equal(await page.count('button', 'Start the check'), 0);
  await complains(browser, [/cramp-check\.wasm/]);
});

browserTest('where nothing but the script is there, it says what matters most', { at: null }, async (page, { browser, server }) => {
  for (const path of ['/cramp-check.wasm', '/leaflet-en.html', '/leaflet.css']) server.lose(path);
  await openHost(page, server, '<cramp-check><a href="/elsewhere">Read it elsewhere</a></cramp-check>');
  await page.see(/The check can’t be shown here. .* call your local emergency number/);
  await page.see('link', 'Read it elsewhere');
  await complains(browser, [/cramp-check\.wasm/, /leaflet/]);
});

const SPOILT = {
  'is missing': (server, path) => server.lose(path),
  'is cut short on the way': (server, path) => server.cutShort(path),
  'is a page that says so': (server, path) => server.addPage(path, '<h1>Not found</h1>'),
};

browserTest('where the script of the app is another one, which then does not run', { at: null }, async (page, { browser, server }) => {
  const script = await readFile(new URL(`../../dist/${APP_SCRIPT}`, import.meta.url), 'utf8');
  server.addPage(`/${APP_SCRIPT}`, `${script};globalThis.another = true;`, { 'Content-Type': 'text/javascript' });
  await openHost(page, server, TWO_LINES);
  await readsLeaflet(page);
  assert.equal(await page.run('return globalThis.another ?? false;'), false);
  await complains(browser, [/integrity/]);
});

for (const [what, spoil] of Object.entries(SPOILT)) {
  browserTest(`where the script of the app ${what}`, { at: null }, async (page, { browser, server }) => {
    spoil(server, `/${APP_SCRIPT}`);
    await openHost(page, server, TWO_LINES);
    await readsLeaflet(page);
    await page.open();
    await readsLeaflet(page);
    await complains(browser, [new RegExp(APP_SCRIPT), /integrity/]);
  });

  browserTest(
    `where the script of the element ${what}, the first screen says where to read`,
    { at: null },
    async (page, { browser, server }) => {
      spoil(server, '/cramp-check.js');
      await page.open();
      await page.click('summary', 'Does nothing happen when you tap?');
      await page.click('link', /^Read it as a leaflet/);
      await readsLeaflet(page);
      await complains(browser, [/cramp-check\.js/]);
    },
  );
}

browserTest('without its style sheets the page works and the leaflet reads', { at: null }, async (page, { browser, server }) => {
  for (const path of ['/page.css', '/leaflet.css']) server.lose(path);
  await page.open();
  await page.click('button', 'Start the check');
  await page.at('How old are you?');
  const { height } = await page.box('button', 'I am 18 or over');
  assert.ok(height >= 44, `a button of ${height} px`);
  server.lose('/cramp-check.wasm');
  await openHost(page, server, TWO_LINES);
  await readsLeaflet(page);
  await complains(browser, [/\.css/, /cramp-check\.wasm/]);
});

browserTest('while the wasm is slow, what matters most is said, and then the app comes', { at: null }, async (page, { server }) => {
  server.hold('/cramp-check.wasm');
  await openHost(page, server, '<cramp-check><a href="/leaflet-en.html">Read it here</a></cramp-check>');
  await page.see(/^One moment, the check is loading\. .* call your local emergency number/);
  await page.see('link', 'Read it here');
  await page.open();
  await page.click('summary', 'Does nothing happen when you tap?');
  await page.see('link', /^Read it as a leaflet/);
  server.release('/cramp-check.wasm');
  await page.missing('link', /^Read it as a leaflet/);
  await page.click('button', 'Start the check');
  await page.at('How old are you?');
});

browserTest(
  'a browser too old for the script shows what the page put in',
  { at: null, preload: 'delete Document.prototype.adoptedStyleSheets;' },
  async (page, { browser, server }) => {
    await openHost(page, server, '<cramp-check><a href="/leaflet-en.html">Read it here</a></cramp-check>');
    await page.see('link', 'Read it here');
  },
);

browserTest('what the server calls the wasm does not matter', { at: null }, async (page, { server }) => {
  await server.alter('/cramp-check.wasm', { 'Content-Type': 'text/plain' });
  await openHost(page, server, TWO_LINES);
  await page.see('button', 'Start the check');
});
