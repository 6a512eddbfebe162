// Hostile values in a real page: attributes, what is kept, messages, and the page's history. The scripts
// and the core by themselves are tried with far more (tests/hostile/, fuzz/).

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { text } from '../hostile/values.js';
import { edition } from './support/content.js';
import { answered, KEY } from './support/record.js';
import { browserTest } from './support/test.js';
import { openHost } from './host.js';

/** The same values each time, as text that any driver passes on as it is. */
const some = (values, count) => JSON.stringify(fc.sample(values, { numRuns: count, seed: 6 }));

/** What the scripts below share. */
const SHARED = `
  const ready = (element) => new Promise((done) => {
    element.addEventListener('cramp-check:ready', done, { once: true });
  });
  const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const hasHeading = (element) => element.shadowRoot.querySelector('[data-heading]')?.textContent.length > 0;`;

/** Runs the body of an async function in the page, with one value that is told as JSON. */
const inPage = (page, body, told) =>
  page.run(`return (async (told) => { ${SHARED} ${body} })(JSON.parse(arguments[0]));`, told);

browserTest('whatever a page sets, the check begins and brings in no script', { at: null }, async (page, { server }) => {
  await openHost(page, server, '<cramp-check></cramp-check>');
  await page.click('button', 'About and sources');
  await page.at('About this check');
  const names = ['lang', 'heading-level', 'region', 'report', 'storage', 'start'];
  const values = fc.record(Object.fromEntries(names.map((name) => [name, text])), { requiredKeys: [] });
  const wrong = await inPage(
    page,
    `const element = document.querySelector('cramp-check');
     const wrong = [];
     // A driver’s own script may be told of each attribute by itself.
     await drawn();
     for (const said of told) {
       const begun = ready(element);
       for (const name of ${JSON.stringify(names)}) {
         if (name in said) element.setAttribute(name, said[name]);
         else element.removeAttribute(name);
       }
       await begun;
       const links = [...element.shadowRoot.querySelectorAll('a')].map((link) => new URL(link.href).protocol);
       const leads = links.every((protocol) => ['http:', 'https:', 'mailto:', 'tel:'].includes(protocol));
       if (!hasHeading(element) || !leads) wrong.push(said);
     }
     return wrong;`,
    some(values, 80),
  );
  assert.deepEqual(wrong, []);
});

/** A record as it was kept, cut, or with something else in its midst; or any text. */
async function kept() {
  const record = (await answered({ yes: ['h_shoes'] }))[KEY];
  const at = fc.nat(record.length);
  const spoilt = fc.tuple(at, at, text).map(([from, to, word]) => record.slice(0, from) + word + record.slice(to));
  return fc.oneof(spoilt, text, fc.constantFrom(record, '\ud800', `${record.slice(0, -1)}\udc00`, '['.repeat(100_000)));
}

browserTest('whatever is kept, the check begins, and what is no record is put aside as it was', { at: null }, async (page, { server }) => {
  await openHost(page, server, '<h1>A page</h1>');
  const { wrong, aside } = await inPage(
    page,
    `const wrong = [];
     let aside = 0;
     for (const text of told) {
       localStorage.clear();
       localStorage.setItem('${KEY}', text);
       const element = document.createElement('cramp-check');
       const begun = ready(element);
       document.body.append(element);
       await begun;
       const keys = Object.keys(localStorage);
       const isKept = keys.length === 1 && localStorage.getItem(keys[0]) === text;
       if (!isKept || !hasHeading(element)) wrong.push([text.slice(0, 200), keys]);
       if (keys[0] !== '${KEY}') aside += 1;
       element.remove();
       await drawn();
     }
     return { wrong, aside };`,
    some(await kept(), 80),
  );
  assert.deepEqual(wrong, []);
  assert.ok(aside > 20, `only ${aside} were put aside`);
});

browserTest('messages from anybody change nothing', { at: null }, async (page, { server }) => {
  const foreign = server.url.replace('127.0.0.1', 'localhost');
  server.addPage('/recipe.js', await readFile(new URL('../../site/recipes/frame.js', import.meta.url)), {
    'Content-Type': 'text/javascript',
  });
  server.addPage(
    '/foreign.js',
    "addEventListener('message', ({ data }) => data.forEach((one) => parent.postMessage(one, '*')));",
    { 'Content-Type': 'text/javascript' },
  );
  server.addPage('/foreign', '<!doctype html><html lang="en"><title>Foreign</title><script src="/foreign.js"></script></html>', {
    'Content-Security-Policy': "default-src 'none'; script-src 'self'",
  });
  const body = `<cramp-check></cramp-check><iframe title="Check" src="/embed.html"></iframe>
    <iframe title="Foreign" src="${foreign}/foreign"></iframe><script type="module" src="/recipe.js"></script>`;
  const policy = `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline';
    connect-src 'self'; frame-src ${server.url} ${foreign}`;
  await openHost(page, server, body, { headers: { 'Content-Security-Policy': policy.replace(/\s+/g, ' ') } });
  await page.widget(0).see('button', 'Start the check');
  const frame = "document.querySelector('iframe').style.height";
  await page.until('a height', () => page.run(`return ${frame};`));
  const height = fc.oneof(fc.integer(), fc.double(), fc.jsonValue());
  const messages = fc.oneof(fc.jsonValue(), fc.record({ type: fc.constantFrom('cramp-check:height', 'cramp-check:kept'), height }));
  const [before, after, heard] = await inPage(
    page,
    `const look = () => JSON.stringify([
       ${frame}, document.querySelector('cramp-check').shadowRoot.textContent, { ...localStorage }, history.length,
       location.href]);
     const before = look();
     let heard = 0;
     const all = new Promise((done) => addEventListener('message', ({ source }) => {
       if (source !== document.querySelector('iframe').contentWindow) heard += 1;
       if (heard === 2 * told.length) done();
     }));
     document.querySelectorAll('iframe')[1].contentWindow.postMessage(told, '*');
     told.forEach((one) => postMessage(one, '*'));
     await all;
     await drawn();
     return [before, look(), heard];`,
    some(messages, 300),
  );
  assert.equal(after, before);
  assert.equal(heard, 600);
});

browserTest('whatever the history holds, there is a screen', {}, async (page) => {
  await page.see('button', 'Start the check');
  const names = fc.constantFrom('plan', 'page/days', 'unsure/days', 'night/20780', 'opened', 'take-along');
  const days = fc.oneof(fc.integer(), fc.constantFrom(2 ** 31 - 1, -(2 ** 31), 2 ** 31)).map((at) => `night/${at}`);
  const entries = fc.tuple(fc.oneof(fc.integer(), text), fc.oneof(names, days, text)).map((parts) => parts.join(' '));
  const states = fc.oneof(entries, text, fc.jsonValue());
  const wrong = await inPage(
    page,
    `const element = document.querySelector('cramp-check');
     const wrong = [];
     for (const state of told) {
       history.replaceState(state, '');
       dispatchEvent(new PopStateEvent('popstate', { state }));
       await drawn();
       if (!hasHeading(element)) wrong.push(state);
     }
     history.replaceState('0 night/-2147483648', '');
     return wrong;`,
    some(states, 80),
  );
  assert.deepEqual(wrong, []);
  await page.reload();
  await page.see('heading', /./);
});

browserTest(
  'a browser whose language is no language says dates all the same',
  { preload: "Object.defineProperty(navigator, 'languages', { get: () => ['en-US@posix', 'en-GB'] });" },
  async (page) => {
    await page.click('button', 'About and sources');
    await page.at('About this check');
    await page.see(new RegExp(`^Content version ${edition.version}, .*${edition.date.slice(0, 4)}`));
  },
);
