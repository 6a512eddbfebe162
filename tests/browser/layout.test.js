// Every screen on the narrowest phone and in other windows: nothing to scroll sideways, everything big
// enough to tap, whatever a person does to the text.

import assert from 'node:assert/strict';
import { everyScreen, unfold } from './every-screen.js';
import { SHOWN, show } from './shown.js';
import { browserTest } from './support/test.js';

const LEAST = 44;

/** Everything that sticks out of the window or is too small to tap, as lines to read. */
function faults(page, width) {
  // A phone makes its window wider for what does not fit, so the window cannot be asked.
  return page.run(
    `const [width, least] = arguments;
     const roots = [document, ...[...document.querySelectorAll('cramp-check')].map((host) => host.shadowRoot)];
     const all = (what) =>
       roots.flatMap((root) => [...root.querySelectorAll(what)]).filter((one) => one.checkVisibility());
     const tidy = (text) => text.replace(/\\s+/g, ' ').trim().slice(0, 40);
     const say = (one) => one.localName + ' "' + tidy(one.ariaLabel ?? one.textContent) + '"';
     const found = [];
     const { scrollWidth } = document.scrollingElement;
     if (scrollWidth > width) found.push('the page is ' + scrollWidth + ' px wide');
     for (const one of all('a, button, input, select, summary')) {
       // The whole row of a tick-box can be tapped.
       const row = one.matches('input') ? (one.closest('label') ?? one) : one;
       const box = row.getBoundingClientRect();
       if (box.width < least || box.height < least) {
         found.push(say(row) + ' is ' + box.width.toFixed(1) + ' by ' + box.height.toFixed(1) + ' px');
       }
     }
     for (const one of all('h1, h2, h3, p, li, button, a, summary, label, select, section, fieldset')) {
       const { left, right } = one.getBoundingClientRect();
       if (left < 0 || right > width + 0.5) {
         found.push(say(one) + ' lies from ' + left.toFixed() + ' to ' + right.toFixed() + ' px');
       }
     }
     return found;`,
    width,
    LEAST,
  );
}

const WAYS = {
  'at 320 px': { width: 320, height: 640 },
  'at 320 px with text of twice the size': { width: 320, height: 640, textSize: 32 },
};

for (const [way, settings] of Object.entries(WAYS)) {
  browserTest(`everything fits and can be tapped ${way}`, { at: null, ...settings }, async (page, { browser }) => {
    const look = async () => {
      const { width } = browser.settings;
      const folded = await faults(page, width);
      await unfold(page);
      return [...new Set([...folded, ...(await faults(page, width))])];
    };
    assert.deepEqual(await everyScreen(page, browser, look), '');
  });
}

browserTest('no button has a word that is broken apart at 320 px', { at: null, ...WAYS['at 320 px'] }, async (page, { browser }) => {
  const look = async () => {
    await unfold(page);
    return page.run(`
      const root = document.querySelector('cramp-check').shadowRoot;
      const range = document.createRange();
      const linesOf = (text, { index, 0: word }) => {
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        return new Set([...range.getClientRects()].map(({ top }) => top)).size;
      };
      const broken = [];
      for (const button of root.querySelectorAll('button')) {
        const texts = document.createTreeWalker(button, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          for (const word of texts.currentNode.data.matchAll(/[^\\s-]+/g)) {
            if (linesOf(texts.currentNode, word) > 1) broken.push(word[0]);
          }
        }
      }
      return broken;`);
  };
  assert.equal(await everyScreen(page, browser, look), '');
});

const OTHERS = ['in the light', 'on a desktop', 'with text further apart'];

browserTest(`the same ${OTHERS.join(', ')}`, { at: null, once: true, long: true }, async (page, { browser }) => {
  const look = async () => {
    await unfold(page);
    const found = [];
    for (const way of OTHERS) {
      await show(page, browser, SHOWN[way]);
      found.push(...(await faults(page, browser.settings.width)).map((one) => `${way}: ${one}`));
    }
    await show(page, browser, {});
    return found;
  };
  assert.equal(await everyScreen(page, browser, look), '');
});

const PAGES = ['/leaflet-en.html', '/accessibility-en.html', '/docs.html', '/cramp-check.html'];

browserTest('everything on the other pages can be tapped', { at: null, once: true, long: true }, async (page, { browser, server }) => {
  const found = [];
  for (const path of PAGES) {
    await server.alter(path, { 'Content-Security-Policy': '' });
    await page.open(path);
    await page.see('heading', /./);
    await unfold(page);
    for (const width of [320, 390, 1280]) {
      await show(page, browser, { width });
      found.push(...(await faults(page, width)).map((one) => `${path} at ${width} px: ${one}`));
    }
  }
  assert.deepEqual(found, []);
});
