// The page about the element: its playground does what its controls say, its code works on a page of
// somebody else, and its tables leave nothing out.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { violations } from './support/axe.js';
import { APP_SCRIPT, version } from './support/dist.js';
import { serve } from './support/server.js';
import { browserTest } from './support/test.js';
import { begin } from './ways.js';

const AT = '/docs.html';
const DIST = new URL('../../dist/', import.meta.url);

const { attributes, events, cssProperties } = JSON.parse(
  await readFile(new URL('../../src/element/custom-elements.json', import.meta.url), 'utf8'),
).modules[0].declarations[0];

/** What a code box of that name says. */
const code = (page, name) => page.attribute('group', name, 'textContent');

const liveAttribute = (page, name) =>
  page.run("return document.querySelector('#live').getAttribute(arguments[0]);", name);

/** Everything that is folded, unfolded. */
const unfold = (page) => page.run("for (const one of document.querySelectorAll('details')) one.open = true;");

/** The page under its own policy alone, which lets it have a frame. */
async function openWithFrame(page, server) {
  server.addPage(AT, await readFile(new URL('docs.html', DIST), 'utf8'), { 'Content-Security-Policy': '' });
  await page.open(AT);
  await page.see('button', 'Start the check');
}

// The playground

/** Moves the control of an attribute, and gives back what its value then is. */
async function set(page, { name, type }) {
  const values = [...type.text.matchAll(/"(.*?)"/g)].map(([, value]) => value);
  const value = values[0] ?? 'mailto:"desk" & <co>@example.org';
  if (type.text === 'boolean') await page.tick(name);
  else if (values.length === 0) await page.fill(name, value);
  else if ((await page.count('combobox', name)) > 0) await page.select(name, value);
  else await page.choose(value);
  return type.text === 'boolean' ? '' : value;
}

for (const attribute of attributes) {
  const { name } = attribute;
  browserTest(`a control sets ${name} on the element and in its code`, { at: AT }, async (page) => {
    await page.see('button', 'Start the check');
    assert.match(await code(page, 'the HTML'), /<cramp-check><\/cramp-check>$/);
    const value = await set(page, attribute);
    await page.until(`${name} on the element`, async () => (await liveAttribute(page, name)) === value);
    const escaped = value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
    const said = value === '' ? name : `${name}="${escaped}"`;
    assert.ok((await code(page, 'the HTML')).endsWith(`\n<cramp-check ${said}></cramp-check>`));
    await page.click('button', 'Set everything back');
    await page.until('its code to be as before', async () =>
      (await code(page, 'the HTML')).endsWith('\n<cramp-check></cramp-check>'),
    );
    assert.equal(await liveAttribute(page, name), name === 'storage' ? 'none' : null);
    assert.equal(await page.run('return document.title;'), '<cramp-check>: how to use it');
  });
}

const accent = (page) =>
  page.run(`
    const { shadowRoot } = document.querySelector('#live');
    return getComputedStyle(shadowRoot.querySelector('[part="primary"]')).backgroundColor;`);

browserTest('a custom property changes what is seen, and stands in the code', { at: AT }, async (page) => {
  await page.see('button', 'Start the check');
  const before = await accent(page);
  await page.click('summary', 'Colours');
  await page.fill('--cramp-check-accent', '#aa0000');
  await page.until('the colour', async () => (await accent(page)) === 'rgb(170, 0, 0)');
  assert.match(await code(page, 'the CSS'), /\n\ncramp-check \{\n {2}--cramp-check-accent: #aa0000;\n\}$/);
  // What no browser can read is left out, and said to be.
  await page.fill('--cramp-check-accent', 'no colour');
  await page.see('No browser can read this, so it is left out.');
  assert.equal(await accent(page), before);
  assert.doesNotMatch(await code(page, 'the CSS'), /accent/);
  // The browser's own colour picker cannot be driven from here.
  await page.run(`
    const picker = document.querySelector('[aria-label="Pick --cramp-check-accent"]');
    picker.value = '#0000aa';
    picker.dispatchEvent(new InputEvent('input', { bubbles: true }));`);
  assert.equal(await page.value('--cramp-check-accent'), '#0000aa');
  assert.equal(await accent(page), 'rgb(0, 0, 170)');
  await page.missing('No browser can read this, so it is left out.');
});

browserTest('room kept free stands in the rule for before the script, too', { at: AT }, async (page) => {
  await page.click('summary', 'Sizes and type');
  await page.fill('--cramp-check-reserve', '40em');
  await page.until('the rule', async () => (await code(page, 'the CSS')).includes('min-block-size: 40em;'));
  for (const open of ['1em; } body { color: red', '1em /*']) {
    await page.fill('--cramp-check-reserve', '40em');
    await page.missing('No browser can read this, so it is left out.');
    await page.fill('--cramp-check-reserve', open);
    await page.see('No browser can read this, so it is left out.');
  }
  const { default: kept } = cssProperties.find(({ name }) => name === '--cramp-check-reserve');
  const rule = `cramp-check:not(:defined) {\n  display: block;\n  min-block-size: ${kept};\n}`;
  assert.equal(await code(page, 'the CSS'), rule);
});

browserTest('events are listed as they come, and can be cleared', { at: AT }, async (page) => {
  await page.see('cramp-check:ready {}');
  await page.see('cramp-check:step {"step":"start"}');
  await begin(page);
  await page.see('cramp-check:step {"step":"check"}');
  await page.click('button', 'Clear the events');
  await page.see('Nothing so far.');
  assert.equal(await page.count('cramp-check:ready {}'), 0);
});

browserTest('trying it out leaves alone what is kept', { at: AT, stored: { 'cramp-check': 'mine' } }, async (page) => {
  await begin(page);
  await page.click('button', 'None of these');
  await page.see('cramp-check:step {"step":"check"}');
  assert.deepEqual(await page.storage(), { 'cramp-check': 'mine' });
});

// Its code, elsewhere

/** A page of another site with that HTML, CSS and script on it, under the policy for it. */
async function openElsewhere(page, server, { html, css = '', script = '' }) {
  const host = await serve('/nonexistent');
  const policy = `default-src 'none'; script-src 'self' ${server.url} 'wasm-unsafe-eval'; style-src 'self' ${server.url};
    connect-src ${server.url}; frame-src ${server.url}; base-uri 'none'; form-action 'none';
    require-trusted-types-for 'script'; trusted-types 'none'`;
  host.addPage('/host.css', css, { 'Content-Type': 'text/css' });
  host.addPage('/host.js', script, { 'Content-Type': 'text/javascript' });
  host.addPage(
    '/',
    `<!doctype html><html lang="en"><head><title>Sleep well</title><link rel="icon" href="data:,">
     <link rel="stylesheet" href="host.css"></head><body><h1>Sleep well</h1>${html}
     <script type="module" src="host.js"></script></body></html>`,
    { 'Content-Security-Policy': policy.replace(/\s+/g, ' ') + '; img-src data:' },
  );
  await page.open(host.url);
  return host;
}

/** Lets other sites have the files, as the page says that their server must. */
async function share(server, names) {
  const types = { js: 'text/javascript', wasm: 'application/wasm', css: 'text/css' };
  for (const name of names) {
    const headers = { 'Access-Control-Allow-Origin': '*', 'Content-Type': types[name.split('.').pop()] };
    server.addPage(`/${name}`, await readFile(new URL(name, DIST)), headers);
  }
}

const FILES = ['cramp-check.js', APP_SCRIPT, 'cramp-check.wasm', 'first-screen.css'].map((name) => `${version}/${name}`);

/** Each kind of code that puts the element on a page: the names of its boxes. */
const OF_THE_ELEMENT = {
  'the playground’s': { html: 'the HTML', css: 'the CSS' },
  'the plain': { html: 'the HTML for a page', css: 'the CSS for a page' },
  'the first': { html: 'the two lines', css: 'the CSS for a page' },
};

for (const [way, boxes] of Object.entries(OF_THE_ELEMENT)) {
  browserTest(`${way} code works on a page of another site`, { at: AT }, async (page, { server }) => {
    await page.see('button', 'Start the check');
    if (way === 'the playground’s') {
      await page.choose('dark');
      await page.click('summary', 'Colours');
      await page.fill('--cramp-check-accent', '#aa0000');
    }
    const [html, css] = [await code(page, boxes.html), await code(page, boxes.css)];
    await share(server, FILES);
    const host = await openElsewhere(page, server, { html, css });
    try {
      await begin(page);
      await page.see('group', /./);
      if (way === 'the playground’s') {
        const primary = 'return getComputedStyle(document.querySelector("cramp-check").shadowRoot.querySelector("[part=primary]"))';
        assert.equal(await page.run(`${primary}.backgroundColor;`), 'rgb(170, 0, 0)');
      }
    } finally {
      await host.close();
    }
  });
}

browserTest('the longer form shows the first screen without any script', { at: AT }, async (page, { server }) => {
  await page.click('summary', 'The longer form');
  const html = await code(page, 'the longer form');
  await share(server, FILES);
  // Without script there is the leaflet instead; here it is the script that does not come.
  const host = await openElsewhere(page, server, { html: html.slice(html.indexOf('<cramp-check')) });
  try {
    await page.see('button', 'Start the check');
    const style = "return getComputedStyle(document.querySelector('cramp-check').shadowRoot.querySelector('.primary'));";
    await page.until('its style sheet', async () =>
      (await page.run(style.replace(';', '.backgroundColor;'))) !== 'rgba(0, 0, 0, 0)',
    );
  } finally {
    await host.close();
  }
  const whole = await openElsewhere(page, server, { html });
  try {
    await begin(page);
  } finally {
    await whole.close();
  }
});

browserTest('another address of the files stands in all code', { at: AT }, async (page, { server }) => {
  assert.ok((await code(page, 'the two lines')).includes(`"${server.url}/${version}/cramp-check.js"`));
  await page.fill('Where the files are, for all code on this page', 'https://health.example/check');
  for (const box of ['the two lines', 'the HTML', 'the HTML for a page', 'the frame']) {
    assert.match(await code(page, box), /"https:\/\/health\.example\/check\/\d/, box);
  }
  assert.equal((await page.text()).includes(server.url), false);
});

browserTest('code can be copied', { at: AT }, async (page) => {
  await page.click('button', 'Copy the policy');
  await page.see('Copied.');
  // Pasted, to see what was copied; a field has a single line, as that code.
  await page.click('textbox', 'report');
  await page.press('Control+v');
  const copied = await code(page, 'the policy');
  await page.until('it in the field', async () => (await page.value('report')) === copied);
});

browserTest(
  'where nothing can be copied, the code is selected',
  { at: AT, preload: "Object.defineProperty(navigator, 'clipboard', { value: undefined });" },
  async (page) => {
    await page.click('button', 'Copy the two lines');
    await page.see('Selected: copy it with your keyboard or menu.');
    assert.equal(await page.run('return getSelection().toString();'), await code(page, 'the two lines'));
  },
);

// The frame

const frameHeight = "return document.querySelector('iframe').style.height;";

for (const sandbox of [undefined, 'allow-scripts allow-same-origin allow-popups']) {
  const way = sandbox ? 'in the sandbox that the page names' : 'without a sandbox';
  browserTest(`a frame on another site is as tall as what is in it, ${way}`, { at: AT, needs: ['a frame to scroll'] }, async (page, { server, browser }) => {
    if (sandbox) await page.see(`sandbox="${sandbox}"`);
    const [frame, css, script] = [
      await code(page, 'the frame'),
      await code(page, 'the CSS for the frame'),
      await code(page, 'the listener'),
    ];
    const html = sandbox ? frame.replace('<iframe', `<iframe sandbox="${sandbox}"`) : frame;
    const host = await openElsewhere(page, server, { html, css, script });
    try {
      const { driver } = browser;
      const told = await page.until('a height', () => page.run(frameHeight));
      // A word that does not come from the frame is not heard.
      const after = await page.run(`
        return new Promise((done) => {
          addEventListener('message', ({ source }) => source === window && done(document.querySelector('iframe').style.height));
          postMessage({ type: 'cramp-check:height', height: 9 }, '*');
        });`);
      assert.notEqual(after, '9px');
      await driver.switchTo().frame(0);
      await page.click('button', 'Warning signs');
      await page.at('Warning signs');
      const inside = await page.run("return Math.ceil(document.querySelector('cramp-check').getBoundingClientRect().height) + 'px';");
      assert.notEqual(inside, told);
      await driver.switchTo().defaultContent();
      await page.until('the new height', async () => (await page.run(frameHeight)) === inside);
    } finally {
      await host.close();
    }
  });
}

browserTest('the frame takes every option that the page names', { at: AT }, async (page) => {
  const options = await page.run("return [...document.querySelectorAll('[data-option]')].map((one) => one.textContent);");
  assert.deepEqual(options, attributes.map(({ name }) => name).filter((name) => name !== 'standalone'));
  await page.open(`/embed.html?${options.map((name) => `${name}=1`).join('&')}`);
  await page.see('button', 'Start the check');
  const taken = await page.run("return document.querySelector('cramp-check').getAttributeNames();");
  assert.deepEqual(taken.sort(), options.sort());
});

browserTest('the frame on the page itself grows with what is in it', { at: null }, async (page, { server }) => {
  await openWithFrame(page, server);
  await page.click('summary', 'See it in a frame');
  await page.until('a height', () => page.run(frameHeight));
});

// The page

browserTest('the tables and the playground leave nothing out', { at: AT }, async (page) => {
  await page.see('button', 'Start the check');
  const observed = await page.run("return customElements.get('cramp-check').observedAttributes;");
  const named = async (caption) =>
    page.run(
      `const tables = [...document.querySelectorAll('[role=table]')];
       const table = tables.find((one) => one.ariaLabelledByElements[0].textContent === arguments[0]);
       return [...table.querySelectorAll('[role=rowheader]')].map((cell) => cell.textContent);`,
      caption,
    );
  assert.deepEqual((await named('Attributes')).sort(), [...observed, 'theme'].sort());
  assert.deepEqual(await named('Events'), events.map(({ name }) => name));
  const properties = cssProperties.map(({ name }) => name);
  assert.deepEqual(await named('Custom properties'), properties);
  await unfold(page);
  for (const name of properties) assert.equal(await page.count('textbox', name), 1, name);
});

browserTest('what the element reads from CSS is what the tables name', { at: null }, async () => {
  // Its style sheet is in there.
  const script = await readFile(new URL('cramp-check.js', DIST), 'utf8');
  const read = new Set(script.match(/--cramp-check-[a-z-]+/g));
  assert.deepEqual([...read].sort(), cssProperties.map(({ name }) => name).sort());
});

const WAYS = { 'in the light': {}, 'in the dark': { dark: true }, 'at 320 px': { width: 320, height: 640 } };

for (const [way, settings] of Object.entries(WAYS)) {
  browserTest(`axe finds nothing on the page ${way}`, { at: null, ...settings }, async (page, { server }) => {
    await openWithFrame(page, server);
    await unfold(page);
    // It loads when it comes into sight.
    await page.run("document.querySelector('iframe').scrollIntoView();");
    await page.until('a height', () => page.run(frameHeight));
    assert.deepEqual(await violations(page), []);
  });
}

for (const textSize of [16, 32]) {
  browserTest(
    `nothing scrolls sideways at 320 px with text of ${textSize} px`,
    { at: AT, width: 320, height: 640, textSize },
    async (page) => {
      await page.see('button', 'Start the check');
      await page.run("for (const one of document.querySelectorAll('details:not(.live-frame)')) one.open = true;");
      const wide = await page.run(
        `const shown = [...document.body.querySelectorAll('*')].filter((one) => one.checkVisibility());
         const outside = (one) => !one.closest('pre') || one.localName === 'pre';
         return shown
           .filter((one) => outside(one) && !one.closest('.unseen') && one.getBoundingClientRect().right > 320.5)
           .map((one) => one.localName + ' ' + one.textContent.slice(0, 40))
           .concat(document.scrollingElement.scrollWidth > 320 ? ['the page'] : []);`,
      );
      assert.deepEqual(wide, []);
    },
  );
}

browserTest('no request goes anywhere but to its own files', { at: AT }, async (page, { server }) => {
  await begin(page);
  // Not every browser asks for the icon when nobody sees it.
  const paths = [...new Set(server.requests.map(({ path }) => path))].filter((path) => path !== '/icon.svg').sort();
  const own = ['/cramp-check.js', `/${APP_SCRIPT}`, '/cramp-check.wasm', '/docs.css', AT, '/docs.js'];
  assert.deepEqual(paths, own.sort());
});
