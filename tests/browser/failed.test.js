// The app itself fails while it is used: a calm word, what to read in its place, and the way back in.
// What was saved stays as it was, and nothing calls what has failed again.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { openHost } from './host.js';
import { label, pageNamed } from './support/content.js';
import { panicIn } from './support/panic.js';
import { KEY } from './support/record.js';
import { violations } from './support/axe.js';
import { browserTest } from './support/test.js';
import { appIsThere, begin, carryOn, passPages, returning } from './ways.js';

const around = readFileSync(new URL('../../content/pages/en.toml', import.meta.url), 'utf8');
const said = (key) => around.match(new RegExp(`^${key} = "(.*)"$`, 'm'))[1];

const TITLE = said('failed_title');
const AGAIN = said('failed_again');

/** Every function that a listener of the app is called by. */
const LISTENERS = /^invoke_Event/;

/** From now on the clock throws, which goes right through the app. */
const breakClock = (page) =>
  page.run("window.Date.prototype.getTime = () => { throw new Error('the clock is broken'); };");

/** The failure is told, and the leaflet follows, help before everything else. */
async function readsFailure(page) {
  await page.see('heading', TITLE);
  await page.see('heading', 'Cramp now');
  const text = await page.text();
  const told = [TITLE, said('failed_help'), said('failed_kept'), AGAIN, 'Warning signs', 'Call an ambulance now', label('clot_leg'), 'Cramp now'];
  const places = told.map((words) => text.indexOf(words));
  assert.ok(places.every((at) => at >= 0), `${told} should all be in:\n${text.slice(0, 2000)}`);
  assert.deepEqual(places, places.toSorted((a, b) => a - b));
}

/** The console has told of the failure once, and of nothing else. */
async function failsOnce(browser, pattern) {
  const lines = await browser.console();
  assert.equal(lines.length, 1, lines.join('\n'));
  assert.match(lines[0], pattern);
}

const PANIC = /unreachable/i;
const BROKEN_CLOCK = /the clock is broken/;

browserTest(
  'a panic at a tap is told, the answers stay, and the check can be opened again',
  { ...(await returning({ upTo: 'h_sit_long', yes: ['frequent'] })), preload: panicIn(LISTENERS) },
  async (page, { browser }) => {
    await page.see('heading', 'Pick up where you left off');
    const before = await page.storage();
    await page.click('button', /^Carry on/);
    await page.at(TITLE);
    await readsFailure(page);
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(await page.storage(), before);
    await failsOnce(browser, PANIC);
    await page.click('button', AGAIN);
    await page.see('heading', 'Pick up where you left off');
    assert.deepEqual(await page.storage(), before);
  },
);

browserTest('after an error that went through the app everything up to the last tick is there', async (page, { browser }) => {
  await begin(page);
  await passPages(page, { to: 'days' });
  await page.tick(label('h_shoes'));
  const before = await page.storage();
  await breakClock(page);
  await page.click('checkbox', label('h_sit_long'));
  await readsFailure(page);
  await failsOnce(browser, BROKEN_CLOCK);
  assert.deepEqual(await page.storage(), before);
  await page.click('button', AGAIN);
  await carryOn(page, pageNamed('days').title);
  assert.equal(await page.isChecked('checkbox', label('h_shoes')), true);
  assert.equal(await page.isChecked('checkbox', label('h_sit_long')), false);
});

browserTest('a failure that no tap led to is told as well', async (page, { browser }) => {
  await page.click('button', 'I have a cramp now');
  await page.at('Cramp now');
  await breakClock(page);
  await page.at(TITLE);
  await readsFailure(page);
  await failsOnce(browser, BROKEN_CLOCK);
  assert.equal(await page.run("return document.documentElement.hasAttribute('data-lamplit');"), false);
  assert.ok(JSON.parse((await page.storage())[KEY]).cramp > 0);
});

browserTest('a panic at the very start is told', { at: null, preload: panicIn(/^mount$/) }, async (page, { browser }) => {
  await page.open();
  await readsFailure(page);
  assert.deepEqual(await browser.console(), []);
});

browserTest(
  'all elements of a page stop with it, and so do those that come later',
  { at: null, ...(await returning({ yes: ['h_sit_long'] })) },
  async (page, { browser, server }) => {
    await openHost(page, server, '<cramp-check></cramp-check><cramp-check heading-level="3"></cramp-check><p>The end</p>');
    for (const at of [0, 1]) await page.widget(at).see('heading', 'Pick up where you left off');
    const before = await page.storage();
    await page.run(`
      window.told = [];
      window.addEventListener('cramp-check:error', ({ detail }) => window.told.push(JSON.stringify(detail)));`);
    await breakClock(page);
    await page.widget(0).click('button', 'Your result');
    for (const at of [0, 1]) await readsFailure(page.widget(at));
    await failsOnce(browser, BROKEN_CLOCK);
    assert.deepEqual(await page.run('return window.told;'), ['{"reason":"app"}', '{"reason":"app"}']);
    const levels = await page.run(`
      return [...document.querySelectorAll('cramp-check')].map(({ shadowRoot }) => shadowRoot.querySelector('.title').localName);`);
    assert.deepEqual(levels, ['h2', 'h3']);
    // Whatever the app had listened to, and what a page may do with an element. The app, if it were called,
    // would ask whether the page can be seen.
    await page.run(`
      window.asked = 0;
      Object.defineProperty(document, 'hidden', { get: () => (window.asked += 1) === 0 });
      dispatchEvent(new Event('cramp-check:kept'));
      dispatchEvent(new StorageEvent('storage', { key: null }));
      document.dispatchEvent(new Event('visibilitychange'));
      const [first, second] = document.querySelectorAll('cramp-check');
      first.setAttribute('lang', 'en-GB');
      second.remove();
      document.body.prepend(document.createElement('cramp-check'));`);
    for (const at of [0, 1]) await readsFailure(page.widget(at));
    assert.equal(await page.run('return window.asked;'), 0);
    assert.deepEqual(await page.storage(), before);
  },
);

browserTest('where the leaflet cannot be had by then, what matters most is said', { at: null }, async (page, { browser, server }) => {
  // Its worker would have kept it.
  server.lose('/worker.js');
  server.lose('/leaflet-en.html');
  await page.open();
  await appIsThere(page);
  await breakClock(page);
  await page.click('button', 'Start the check');
  await page.at(TITLE);
  await page.see(said('failed_help'));
  await page.see('link', /^Read it as a leaflet/);
  await page.see('button', AGAIN);
  await page.until('the leaflet to be asked for', async () => server.requests.some(({ path }) => path === '/leaflet-en.html'));
  await browser.console();
});

const ELSEWHERE = [
  { where: 'in a frame', at: '/embed.html', needs: [] },
  {
    where: 'in the one file',
    at: new URL('../../dist/cramp-check.html', import.meta.url).href,
    needs: ['the console of a page from disk'],
  },
];

for (const { where, at, needs } of ELSEWHERE) {
  browserTest(`${where} it is the same`, { at: null, needs }, async (page, { browser, server }) => {
    await page.open(at);
    await appIsThere(page);
    await breakClock(page);
    await page.click('button', 'Start the check');
    await page.at(TITLE);
    await readsFailure(page);
    await failsOnce(browser, BROKEN_CLOCK);
    const asked = server.requests.length;
    await page.click('button', AGAIN);
    await page.see('button', 'Start the check');
    assert.equal(server.requests.length > asked, at.startsWith('/'));
  });
}
