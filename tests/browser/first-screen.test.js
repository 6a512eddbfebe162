// The first screen stands there before the app does, and the app takes its place unseen.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { label, pageNamed, ui } from './support/content.js';
import { browserTest } from './support/test.js';
import { openHost, TALL } from './host.js';
import { appIsThere, begin, returning } from './ways.js';

const APP = '/cramp-check.wasm';
/** The style sheet that the wasm has inside. */
const ELEMENT_STYLE = new URL('../../target/pack/cramp-check.css', import.meta.url);

/** Adds up how far things have moved without anyone having done anything, where the browser tells. */
const SHIFTS = `
  globalThis.shifted = 0;
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) shifted += value;
  }).observe({ type: 'layout-shift', buffered: true });`;

const look = async (page) => ({
  text: (await page.widget(0).text()).trim(),
  button: await page.box('button', 'Start the check'),
  link: await page.box('button', 'Erase everything'),
});

for (const [width, height] of [
  [320, 640],
  [390, 844],
  [1280, 900],
]) {
  browserTest(
    `the app takes over from the first screen unseen, ${width} px wide`,
    { at: null, width, height, preload: SHIFTS },
    async (page, { server }) => {
      server.hold(APP);
      await page.open();
      await page.see('button', 'Start the check');
      const before = await look(page);
      server.release(APP);
      await appIsThere(page);
      assert.deepEqual(await look(page), before);
      assert.equal(await page.run('return shifted;'), 0);
    },
  );
}

browserTest(
  'what stands below a host’s element does not move when the app comes',
  { at: null, preload: SHIFTS },
  async (page, { server }) => {
    server.hold(APP);
    const style = `.tall { height: 3000px; }
      cramp-check:not(:defined) { display: block; min-block-size: clamp(700px, 1400px - 92vw, 1100px); }`;
    await openHost(page, server, `<p>Before</p><cramp-check></cramp-check><p>After</p>${TALL}`, { style });
    await page.see('After');
    const below = () => page.run("return document.querySelectorAll('body > p')[1].getBoundingClientRect().top;");
    const before = await below();
    server.release(APP);
    await page.see('button', 'Start the check');
    assert.equal(await below(), before);
    assert.equal(await page.run('return shifted;'), 0);
  },
);

browserTest('a tap before the app is there is done when it is', { at: null }, async (page, { server }) => {
  server.hold(APP);
  await page.open();
  await page.click('button', 'Warning signs');
  assert.equal(await page.attribute('button', 'Warning signs', 'aria-busy'), 'true');
  server.release(APP);
  await page.at('Warning signs');
});

/** As an adult to the first page of warning signs, which is there without the app. */
async function toTheFirstSigns(page) {
  await page.click('button', 'Start the check');
  await page.at(pageNamed('age').title);
  await page.click('button', 'I am 18 or over');
  await page.at(pageNamed('emergency').title);
}

browserTest('the age can be told and the first warning signs read before the app is there', { at: null }, async (page, { server }) => {
  server.hold(APP);
  await page.open();
  await toTheFirstSigns(page);
  await page.click('button', 'None of these');
  assert.equal(await page.attribute('button', 'None of these', 'aria-busy'), 'true');
  server.release(APP);
  await page.at(pageNamed('emergency_more').title);
  for (const title of [pageNamed('emergency').title, pageNamed('age').title, 'Woken by leg cramps?']) {
    await page.click('button', 'Back');
    await page.at(title);
  }
});

/** What would look different with all of the element's style sheet, by a few words of it. */
const changedBy = (page, style) =>
  page.run(
    `const { shadowRoot } = document.querySelector('cramp-check');
     const looks = () =>
       [...shadowRoot.querySelectorAll('.cramp-check, .cramp-check *')].flatMap((element) =>
         [undefined, '::before', '::after'].map((part) => {
           const computed = getComputedStyle(element, part);
           const all = [...computed].map((name) => [name, computed.getPropertyValue(name)].join(': '));
           return { name: [element.localName, element.className, part ?? ''].join(' '), all };
         }),
       );
     const before = looks();
     const sheet = new CSSStyleSheet();
     sheet.replaceSync(arguments[0]);
     shadowRoot.adoptedStyleSheets = [sheet];
     const after = looks();
     shadowRoot.adoptedStyleSheets = [];
     return before.flatMap(({ name, all }, at) =>
       all.filter((line, nth) => line !== after[at].all[nth]).map((line) => [name, line].join(', ')),
     );`,
    style,
  );

for (const [way, settings] of Object.entries({
  'on a phone': {},
  'on a wide screen': { width: 1280, height: 900 },
  'in the dark': { dark: true },
  'in forced colours': { forcedColours: true },
})) {
  browserTest(`what stands there before the app has all the style that it needs, ${way}`, { at: null, ...settings }, async (page, { server }) => {
    const style = await readFile(ELEMENT_STYLE, 'utf8');
    server.hold(APP);
    await page.open();
    await page.see('button', 'Start the check');
    assert.deepEqual(await changedBy(page, style), []);
    await page.click('button', 'Start the check');
    await page.at(pageNamed('age').title);
    assert.deepEqual(await changedBy(page, style), []);
    await page.click('button', 'I am 18 or over');
    await page.at(pageNamed('emergency').title);
    await page.tick(label('stroke'));
    assert.deepEqual(await changedBy(page, style), []);
    server.release(APP);
    await page.see('link', 'Call 999');
  });
}

browserTest('a warning sign ticked before the app is there says to call, and the app says whom', { at: null }, async (page, { server }) => {
  server.hold(APP);
  await page.open();
  await toTheFirstSigns(page);
  await page.tick(label('blocked_artery'));
  await page.see('alert', /^/);
  await page.see(/call your local emergency number/);
  await page.untick(label('blocked_artery'));
  assert.equal(await page.count('alert', /^/), 0);
  await page.tick(label('blocked_artery'));
  await page.tick(label('stroke'));
  server.release(APP);
  await page.see('link', 'Call 999');
  for (const id of ['blocked_artery', 'stroke']) assert.equal(await page.isChecked('checkbox', label(id)), true);
  await page.focus('checkbox', label('stroke'));
  await page.click('button', 'Continue');
  await page.at('Call an ambulance now');
});

browserTest('who ticks and goes on before the app is there comes to the help it calls for', { at: null }, async (page, { server }) => {
  server.hold(APP);
  await page.open();
  await toTheFirstSigns(page);
  await page.tick(label('stroke'));
  await page.click('button', 'Continue');
  server.release(APP);
  await page.at('Call an ambulance now');
});

browserTest('whoever is under 18 is told by the app', { at: null }, async (page, { server }) => {
  server.hold(APP);
  await page.open();
  await page.click('button', 'Start the check');
  await page.at(pageNamed('age').title);
  await page.click('button', 'I am under 18');
  assert.equal(await page.attribute('button', 'I am under 18', 'aria-busy'), 'true');
  server.release(APP);
  await page.at(ui('child_title'));
});

browserTest('the way back from it needs no app, and the app goes on from there', { at: null }, async (page, { server }) => {
  server.hold(APP);
  await page.open();
  await page.click('button', 'Start the check');
  await page.at(pageNamed('age').title);
  await page.click('button', 'Back');
  await page.at('Woken by leg cramps?');
  await page.click('button', 'Start the check');
  await page.at(pageNamed('age').title);
  server.release(APP);
  await appIsThere(page);
  await page.at(pageNamed('age').title);
  await page.click('button', 'Back');
  await page.at('Woken by leg cramps?');
});

browserTest('so is a tap before even the script is there', { at: null, awaited: false }, async (page, { server }) => {
  server.hold('/cramp-check.js');
  await page.open();
  await page.click('button', 'I have a cramp now');
  server.release('/cramp-check.js');
  await page.at('Cramp now');
});

browserTest('taken out while it waits and put back, its buttons are the app’s alone', { at: null }, async (page, { server }) => {
  server.hold(APP);
  await page.open();
  await page.see('button', 'Start the check');
  await page.run("window.taken = document.querySelector('cramp-check'); taken.remove();");
  server.release(APP);
  await page.run("document.querySelector('main').append(taken);");
  await appIsThere(page);
  await begin(page);
  await page.tick(label('stroke'));
  await page.click('button', 'None of these');
  await page.see('group', 'There is a problem');
  assert.equal(await page.attribute('button', 'None of these', 'aria-busy'), null);
});

browserTest('of two taps the last one counts', { at: null }, async (page, { server }) => {
  server.hold(APP);
  await page.open();
  await page.click('button', 'Start the check');
  await page.click('button', 'Warning signs');
  server.release(APP);
  await page.at('Warning signs');
});

browserTest('what the keyboard had in focus stays in focus, and is no tap', { at: null, awaited: false }, async (page, { server }) => {
  server.hold('/cramp-check.js');
  await page.open();
  await page.see('button', 'Start the check');
  await page.press('Tab');
  await page.focus('button', 'Start the check');
  server.release('/cramp-check.js');
  await appIsThere(page);
  await page.focus('button', 'Start the check');
  await page.press('Enter');
  await page.at(pageNamed('age').title);
});

browserTest(
  'someone who comes back gets their own first screen, and no tap meant for another',
  { at: null, ...(await returning({ yes: ['h_sit_long'] })) },
  async (page, { server }) => {
    server.hold(APP);
    await page.open();
    await page.click('button', 'Start the check');
    server.release(APP);
    await page.see('heading', 'Pick up where you left off');
  },
);
