// What two engines find on every screen, however it is shown: nothing. axe-core looks with every rule
// of WCAG 2.x and best practice at every way of showing; IBM's checker looks at those that it can tell
// from each other.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { openHost, STRICT } from './host.js';
import { everyScreen, needsOwnBrowser, unfold } from './every-screen.js';
import { screens } from './screens.js';
import { SHOWN, show } from './shown.js';
import * as axe from './support/axe.js';
import { label, pageNamed } from './support/content.js';
import * as ibm from './support/ibm.js';
import { browserTest } from './support/test.js';

/** The ways in groups, since a test is not to take long. */
const GROUPS = [
  ['axe', axe, ['in the light', 'in the dark', 'in forced colours', 'in print']],
  ['axe', axe, ['on a desktop', 'at 400 %', 'with text further apart']],
  ['axe', axe, ['in the light'], { textSize: 32 }],
  ['IBM’s checker', ibm, ['in the light', 'in the dark', 'at 400 %']],
];

for (const [engine, { violations }, ways, settings = {}] of GROUPS) {
  const how = settings.textSize ? `${ways} with text of twice the size` : ways.join(', ');
  browserTest(`${engine} finds nothing on any screen ${how}`, { at: null, once: true, long: true, ...settings }, async (page, { browser }) => {
    const look = async () => {
      await unfold(page);
      const found = [];
      for (const way of ways) {
        await show(page, browser, SHOWN[way]);
        found.push(...(await violations(page)).map((one) => `${way}: ${one}`));
      }
      await show(page, browser, {});
      return found;
    };
    assert.equal(await everyScreen(page, browser, look), '');
  });
}

const HOSTILE = {
  attributes: ' dir="rtl"',
  style: '* { all: unset; color: inherit; letter-spacing: 0.3em !important; } h1 { display: block; font-size: 30px; }',
};

browserTest('both find nothing on any screen in a hostile page from right to left', { at: null, once: true, long: true }, async (page, { browser, server }) => {
  await openHost(page, server, '<main><h1>A page</h1><cramp-check></cramp-check></main>', HOSTILE);
  const look = async () => {
    await unfold(page);
    return [...(await axe.violations(page)), ...(await ibm.violations(page))];
  };
  assert.equal(await everyScreen(page, browser, look, '/host'), '');
});

browserTest('both find nothing on the screens that stand there before the app', { at: null, once: true }, async (page, { browser, server }) => {
  server.hold('/cramp-check.wasm');
  const snippet = await readFile(new URL('../../dist/snippet.html', import.meta.url), 'utf8');
  // IBM's checker copies a linked style sheet into the page, which the usual policy refuses.
  const headers = { 'Content-Security-Policy': STRICT['Content-Security-Policy'].replace('style-src', "style-src 'unsafe-inline'") };
  await openHost(page, server, `<main><h1>A page</h1>${snippet}</main>`, { headers });
  const found = [];
  const look = async () => {
    for (const way of ['in the light', 'in the dark', 'at 400 %']) {
      await show(page, browser, SHOWN[way]);
      found.push(...(await axe.violations(page)), ...(await ibm.violations(page)));
    }
    await show(page, browser, {});
  };
  await page.see('button', 'Start the check');
  await look();
  await page.click('button', 'Start the check');
  await page.at(pageNamed('age').title);
  await look();
  await page.click('button', 'I am 18 or over');
  await page.at(pageNamed('emergency').title);
  await look();
  await page.tick(label('stroke'));
  await page.see('alert', /^/);
  await look();
  assert.deepEqual(found, []);
});

for (const { name, settings = {}, go } of screens.filter(needsOwnBrowser)) {
  browserTest(`both find nothing on ${name}, however it is shown`, { at: null, once: true, ...settings }, async (page, { browser }) => {
    await page.open();
    await go(page);
    await unfold(page);
    const found = [];
    for (const way of ['in the light', 'in the dark', 'at 400 %']) {
      await show(page, browser, SHOWN[way]);
      found.push(...(await axe.violations(page)), ...(await ibm.violations(page)));
    }
    assert.deepEqual(found, []);
  });
}

/** Pages that stand by themselves. */
const PAGES = ['/embed.html', '/cramp-check.html', '/leaflet-en.html', '/accessibility-en.html', '/docs.html'];

for (const path of PAGES) {
  browserTest(`both find nothing on ${path}, however it is shown`, { at: null, once: true, long: true }, async (page, { browser, server }) => {
    // Each states its own policy, and the one file needs another than the server's.
    await server.alter(path, { 'Content-Security-Policy': '' });
    await page.open(path);
    await page.see('heading', /./);
    await unfold(page);
    // A frame is a page of its own, which is looked at by itself.
    await page.run("document.querySelector('iframe')?.remove();");
    const found = [];
    for (const [way, changes] of Object.entries(SHOWN)) {
      await show(page, browser, changes);
      for (const { violations } of [axe, ibm]) found.push(...(await violations(page)).map((one) => `${way}: ${one}`));
    }
    assert.equal(found.join('\n'), '');
  });
}

// Engines that find nothing in anything would pass all of this.

const FAULTY = `<h1>A page</h1><h3>Too deep</h3><p style="color: #767676">Grey words</p><a href="/a">More</a>
  <a href="/b">More</a><button style="inline-size: 10px; block-size: 10px; padding: 0"></button>`;

const FOUND = {
  axe: [axe, ['color-contrast-enhanced', 'button-name', 'heading-order', 'region', 'target-size']],
  'IBM’s checker': [ibm, ['aria_content_in_landmark', 'input_label_exists', 'skip_main_exists']],
};

for (const [engine, [{ violations }, rules]] of Object.entries(FOUND)) {
  browserTest(`${engine} finds what is wrong with a faulty page`, { at: null, once: true }, async (page, { server }) => {
    server.addPage('/faulty', `<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="data:,">${FAULTY}`, {
      'Content-Security-Policy': '',
    });
    await page.open('/faulty');
    const found = (await violations(page)).map((one) => one.split(' ')[0]);
    for (const rule of rules) assert.ok(found.includes(rule), `${rule} in ${found.join(', ')}`);
  });
}
