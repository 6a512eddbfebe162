// What is drawn in which frame: a new screen is shown from its beginning, as much as a phone has room for, and the
// rest comes once that was seen. And what comes with a tick is never left out for that.

import assert from 'node:assert/strict';
import { openHost, TALL } from './host.js';
import { browserTest } from './support/test.js';
import { begin, returning, tickPages } from './ways.js';

const kept = await returning({ yes: ['frequent'], started: '2026-11-20' }, { now: '2026-11-23T20:30:00Z' });

/** Where the first parts of the screen begin. */
const PLACES = `
  const places = () => {
    const parts = [...document.querySelector('cramp-check').shadowRoot.querySelectorAll('h1, h2, button')];
    return parts.slice(0, 12).map((one) => Math.round(one.getBoundingClientRect().top));
  };`;

/** Taps a button, and tells what of the next screen is there in the first frame. */
const inFirstFrame = (page, words) =>
  page.run(
    `${PLACES}
     const root = document.querySelector('cramp-check').shadowRoot;
     [...root.querySelectorAll('button')].find((one) => one.innerText.startsWith(arguments[0])).click();
     return new Promise((resolve) => requestAnimationFrame(() => {
       window.heading = root.querySelector('h1');
       resolve({
         title: heading.innerText,
         size: root.querySelectorAll('*').length,
         text: root.firstElementChild.innerText,
         places: places(),
       });
     }));`,
    words,
  );

const SCREENS = [
  { button: 'My plan', title: 'Your checklist' },
  { button: 'See every night', title: 'Six weeks at a glance' },
  { button: 'Warning signs', title: 'Warning signs' },
  { button: 'About and sources', title: 'About this check' },
  { button: 'Cramp now', title: 'Cramp now' },
];

browserTest('a screen shows its beginning in the first frame, and the rest joins it', kept, async (page) => {
  await page.see('button', /^My plan/);
  for (const { button, title } of SCREENS) {
    const first = await inFirstFrame(page, button);
    assert.equal(first.title, title);
    assert.ok(first.size < 80, `${title}: ${first.size} elements in the first frame`);
    await page.at(title);
    const size = await page.run(`
      const root = document.querySelector('cramp-check').shadowRoot;
      return root.querySelector('h1') === heading && root.querySelectorAll('*').length;`);
    assert.ok(size > first.size + 10, `${title}: first ${first.size} elements, then ${size}`);
    const text = await page.text();
    assert.ok(text.length > first.text.length, title);
  }
});

for (const { hour, now } of [
  { hour: 'evening', now: '2026-11-23T20:30:00Z' },
  { hour: 'middle of the night', now: '2026-11-24T01:30:00Z' },
]) {
  browserTest(`the first day of a visit keeps its place until it can be said, in the ${hour}`, { ...kept, now }, async (page) => {
    await page.see('button', /^My plan/);
    const first = await inFirstFrame(page, 'My plan');
    assert.doesNotMatch(first.text, /November/);
    assert.equal(first.places.length, 12);
    await page.see(/2[34] November/);
    assert.deepEqual(await page.run(`${PLACES} return places();`), first.places);
    await page.click('button', 'Back');
    // From then on days are said at once.
    await page.see('button', /^My plan/);
    assert.match((await inFirstFrame(page, 'My plan')).text, /2[34] November/);
  });
}

browserTest(
  'at the end of a page as tall as a desk’s a new screen begins at its top',
  { ...kept, at: null, width: 1280, height: 1700 },
  async (page, { server }) => {
    await openHost(page, server, `${TALL}<cramp-check></cramp-check>`);
    await page.click('button', 'Your result');
    await page.at('Book an appointment');
    await page.click('button', 'About and sources');
    await page.at('About this check');
    const top = await page.run("return document.querySelector('cramp-check').getBoundingClientRect().top;");
    assert.ok(Math.abs(top) < 1, `the widget begins at ${top}`);
  },
);

browserTest('a warning sign ticked before the page that it is on has been done with is not lost', {}, async (page) => {
  await begin(page);
  // As on a phone so slow that every drawing takes longer than the framework works in one go, and frames are late.
  await page.run(
    `const [now, frame] = [Date.now, requestAnimationFrame];
     let later = 0;
     Date.now = () => now() + (later += 20);
     window.requestAnimationFrame = (show) => frame(() => frame(() => frame(show)));
     const root = document.querySelector('cramp-check').shadowRoot;
     const button = (words) => [...root.querySelectorAll('button')].find((one) => one.innerText.trim() === words);
     const turned = new Promise((resolve) => {
       new MutationObserver(resolve).observe(root, { childList: true, characterData: true, subtree: true });
     });
     button('None of these').click();
     return turned.then(() => root.querySelector('input[type=checkbox]').click());`,
  );
  await page.at(tickPages[1].title);
  await page.see('link', 'Call 999');
});
