// The element on somebody else's page: it stays in its place and leaves everything else alone.

import assert from 'node:assert/strict';
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { label, pageNamed, ui } from './support/content.js';
import { APP_SCRIPT, version } from './support/dist.js';
import { KEY } from './support/record.js';
import { browserTest } from './support/test.js';
import { openHost, STRICT, TALL } from './host.js';
import { begin, carryOn, passPages, returning, tickPages } from './ways.js';

const review = async (page) => {
  await carryOn(page, 'Looking after yourself');
  await page.click('button', 'Change my answers');
  await page.at('Your answers');
};

browserTest(
  'two on a page go their own ways under a strict policy, and keep both’s answers',
  { at: null, ...(await returning({ yes: ['h_sit_long'] })) },
  async (page, { server }) => {
    await openHost(page, server, '<cramp-check></cramp-check><cramp-check></cramp-check>');
    const [first, second] = [page.widget(0), page.widget(1)];
    await review(first);
    await second.see('heading', 'Woken by leg cramps?');
    await review(second);
    await first.click('button', `Change: ${pageNamed('days').title}`);
    await first.at(pageNamed('days').title);
    await first.tick(label('h_shoes'));
    await second.click('button', `Change: ${pageNamed('nights').title}`);
    await second.at(pageNamed('nights').title);
    await second.tick(label('h_bedding'));
    const { answers } = JSON.parse((await page.storage())[KEY]);
    assert.deepEqual([answers.h_sit_long, answers.h_shoes, answers.h_bedding], ['yes', 'yes', 'yes']);
    await second.click('button', 'Continue');
    await second.at('Your answers');
    await second.see(label('h_shoes'));
    await first.click('button', 'Continue');
    await first.at('Your answers');
  },
);

browserTest('it comes where a page lets in what bears its nonce, and nothing else', { at: null }, async (page, { server }) => {
  const headers = { 'Content-Security-Policy': STRICT['Content-Security-Policy'].replace("script-src 'self'", "script-src 'nonce-once'") };
  await openHost(page, server, '<cramp-check></cramp-check>', { headers, nonce: 'once' });
  await begin(page);
});

browserTest('it comes out of its package through a bundler', { at: null }, async (page, { server }) => {
  const entry = fileURLToPath(new URL('../../dist/npm/cramp-check.js', import.meta.url));
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, minify: true, format: 'esm', write: false });
  server.addPage('/bundle.js', outputFiles[0].text, { 'Content-Type': 'text/javascript' });
  server.lose(`/${APP_SCRIPT}`);
  await openHost(page, server, '<cramp-check></cramp-check>', { script: '/bundle.js' });
  await begin(page);
});

browserTest(
  'what is erased in one of two on a page is not brought back by the other',
  { at: null, ...(await returning({ yes: ['h_sit_long'] })) },
  async (page, { server }) => {
    await openHost(page, server, '<cramp-check></cramp-check><cramp-check></cramp-check>');
    const [first, second] = [page.widget(0), page.widget(1)];
    await review(second);
    await first.click('button', 'Erase everything');
    await first.at('Erase everything?');
    await first.click('button', 'Erase everything now');
    await first.at('Everything is erased');
    await second.missing('heading', 'Your answers');
    assert.equal(await second.count(label('h_sit_long')), 0);
    assert.deepEqual(await page.storage(), {});
  },
);

browserTest('moved within the page it stays as it is', { at: null }, async (page, { server }) => {
  await openHost(page, server, `<cramp-check></cramp-check>${TALL}<div class="other"></div>`);
  await begin(page);
  await passPages(page, { to: 'days' });
  await page.tick(label('h_shoes'));
  await page.run("document.querySelector('.other').append(document.querySelector('cramp-check'));");
  assert.equal(await page.isChecked('checkbox', label('h_shoes')), true);
  await page.click('button', 'Continue');
  await page.at(pageNamed('nights').title);
});

/** Counts what a page listens to in its window and document. */
const COUNTING = `
  globalThis.listening = 0;
  for (const target of [window, document]) {
    for (const [method, change] of [['addEventListener', 1], ['removeEventListener', -1]]) {
      const real = target[method];
      target[method] = function (...all) {
        listening += change;
        return real.apply(this, all);
      };
    }
  }`;

browserTest(
  'taken out it leaves nothing behind, and put in again it goes on where it was',
  { at: null, preload: COUNTING },
  async (page, { server }) => {
    await openHost(page, server, `<h1>A page</h1>${TALL}`);
    await page.see('heading', 'A page');
    const before = await page.run('return listening;');
    await page.run("document.body.prepend(document.createElement('cramp-check'));");
    await begin(page);
    await passPages(page, { to: 'days' });
    await page.tick(label('h_shoes'));
    assert.ok((await page.run('return listening;')) > before);
    await page.run(`
      window.taken = document.querySelector('cramp-check');
      taken.remove();
      return new Promise((done) => setTimeout(done));`);
    assert.equal(await page.run('return listening;'), before);
    await page.run('document.body.append(taken);');
    await page.see('heading', pageNamed('days').title);
    assert.equal(await page.isChecked('checkbox', label('h_shoes')), true);
  },
);

browserTest('taken out before it has loaded, it never begins', { at: null }, async (page, { server }) => {
  await openHost(page, server, '<h1>A page</h1><cramp-check></cramp-check>');
  await page.see('button', 'Start the check');
  // Done by the page itself: in a script of WebKit's driver promises settle between two lines.
  const begun = await page.run(`
    return new Promise((done) => requestAnimationFrame(() => {
      const early = document.createElement('cramp-check');
      document.body.append(early);
      early.remove();
      // By the time that one which stays has begun, it would have, too.
      const stays = document.createElement('cramp-check');
      stays.addEventListener('cramp-check:ready', () => done(Boolean(early.shadowRoot.querySelector('button'))));
      document.body.append(stays);
    }));`);
  assert.equal(begun, false);
});

browserTest('it works when its script comes late, and what stood in it is gone', { at: null, awaited: false }, async (page, { server }) => {
  server.hold('/cramp-check.js');
  await openHost(page, server, '<cramp-check><a href="/leaflet-en.html">Read it here</a></cramp-check>');
  await page.see('link', 'Read it here');
  server.release('/cramp-check.js');
  await page.see('button', 'Start the check');
  await page.missing('link', 'Read it here');
});

browserTest('it comes from the folder of its version, too', { at: null }, async (page, { server }) => {
  await openHost(page, server, '<cramp-check></cramp-check>', { script: `/${version}/cramp-check.js` });
  await page.see('button', 'Start the check');
  const [first, ...others] = server.requests.map(({ path }) => path).filter((path) => path.includes('cramp-check'));
  assert.equal(first, `/${version}/cramp-check.js`);
  // These two at once, so that either may be the first; and what is checked is asked for again where nothing is cached.
  assert.deepEqual([...new Set(others)].sort(), [`/${version}/${APP_SCRIPT}`, `/${version}/cramp-check.wasm`]);
});

browserTest(
  'loading takes no focus and does not scroll',
  { at: null, ...(await returning({ yes: ['h_sit_long'] })) },
  async (page, { server }) => {
    await openHost(
      page,
      server,
      `<label>Search <input autofocus></label>${TALL}<cramp-check></cramp-check>${TALL}`,
    );
    await page.see('heading', 'Pick up where you left off');
    await page.focus('textbox', 'Search');
    assert.equal(await page.run('return scrollY;'), 0);
  },
);

browserTest('title, address and history stay the host’s own', { at: null }, async (page, { server }) => {
  await openHost(page, server, `<cramp-check></cramp-check>${TALL}`);
  const state = () => page.run('return [document.title, location.href, history.length, history.state];');
  await page.see('button', 'Start the check');
  const before = await state();
  await begin(page);
  await passPages(page);
  await page.click('button', 'See your result');
  await page.at('Looking after yourself');
  await page.click('button', 'Back');
  await page.at('Your answers');
  await page.click('button', 'Erase everything');
  await page.click('button', 'Erase everything now');
  await page.at('Everything is erased');
  assert.deepEqual(await state(), before);
});

browserTest('nothing of the host’s document is changed', { at: null }, async (page, { server }) => {
  await openHost(page, server, '<p>Before</p><cramp-check lang="en-GB"></cramp-check>');
  const outside = () =>
    page.run(`
      const { head, body, documentElement, adoptedStyleSheets } = document;
      return [head.innerHTML, body.outerHTML, documentElement.cloneNode().outerHTML, adoptedStyleSheets.length];`);
  await page.see('button', 'Start the check');
  const before = await outside();
  await begin(page);
  await page.click('button', 'None of these');
  await page.at(tickPages[1].title);
  assert.deepEqual(await outside(), before);
});

browserTest('headings begin at the level that the host asks for', { at: null }, async (page, { server }) => {
  await openHost(page, server, '<cramp-check heading-level="3"></cramp-check><cramp-check></cramp-check>');
  const [first, second] = [page.widget(0), page.widget(1)];
  const level = (widget, name) => widget.attribute('heading', name, 'tagName');
  assert.equal(await level(first, 'Woken by leg cramps?'), 'H3');
  assert.equal(await level(second, 'Woken by leg cramps?'), 'H2');
  await first.click('button', 'Warning signs');
  await first.at('Warning signs');
  assert.equal(await level(first, 'Warning signs'), 'H3');
  assert.equal(await level(first, 'Get help today'), 'H4');
});

const HOSTILE = `
  * { font: 9px/4 monospace !important; letter-spacing: 1em; text-transform: uppercase; word-spacing: 2em; }
  body, cramp-check { text-align: end; text-indent: 5em; white-space: pre; cursor: none; }
  button { display: none !important; }
  h2, p, .title { font-size: 90px; }`;

browserTest('a host’s style sheet does not reach in', { at: null }, async (page, { server }) => {
  const look = async () => {
    await page.see('button', 'Start the check');
    const { x, y, width, height } = await page.box('button', 'Start the check');
    // Where the element stands is the host's own business.
    const [left, top] = await page.run(`
      const { left, top } = document.querySelector('cramp-check').getBoundingClientRect();
      return [left + scrollX, top + scrollY];`);
    return { text: await page.widget(0).text(), button: [x - left, y - top, width, height].map(Math.round) };
  };
  await openHost(page, server, '<cramp-check></cramp-check>', { style: '/* nothing */' });
  const plain = await look();
  await openHost(page, server, '<cramp-check></cramp-check>', { style: HOSTILE });
  assert.deepEqual(await look(), plain);
});

browserTest('a report goes where the host says, unless that is script', { at: null }, async (page, { server }) => {
  const bad = '<cramp-check report="javascript:alert(1)"></cramp-check>';
  await openHost(page, server, `<cramp-check report="mailto:desk@example.org"></cramp-check>${bad}`);
  const [first, second] = [page.widget(0), page.widget(1)];
  for (const widget of [first, second]) {
    await widget.click('button', 'About and sources');
    await widget.at('About this check');
  }
  assert.equal(await first.attribute('link', 'Report a problem', 'href'), 'mailto:desk@example.org');
  await second.see(ui('report_no_link'));
  assert.equal(await second.count('link', 'Report a problem'), 0);
});
