// What a host page may set on the element, and what it is told: both while the app is running.

import assert from 'node:assert/strict';
import { pageNamed } from './support/content.js';
import { browserTest } from './support/test.js';
import { openHost } from './host.js';
import { begin, openPlan, passPages, returning } from './ways.js';

const set = (page, name, value) =>
  page.run("document.querySelector('cramp-check').setAttribute(arguments[0], arguments[1]);", name, value);

browserTest('an attribute that changes is followed at once, and nothing is lost', { at: null }, async (page, { server }) => {
  await openHost(page, server, '<cramp-check></cramp-check>');
  await begin(page);
  await passPages(page, { to: 'days' });
  const { title } = pageNamed('days');
  assert.equal(await page.attribute('heading', title, 'tagName'), 'H2');
  await set(page, 'heading-level', '4');
  await page.see('heading', title);
  assert.equal(await page.attribute('heading', title, 'tagName'), 'H4');
  await set(page, 'start', 'plan');
  await page.see('heading', 'Not finished yet');
});

browserTest('the theme is the host’s, whatever the device prefers', { at: null, dark: true, needs: ['a changing theme'] }, async (page, { browser, server }) => {
  await openHost(page, server, '<cramp-check></cramp-check>');
  await page.see('button', 'Start the check');
  const paper = () =>
    page.run(`
      const root = document.querySelector('cramp-check').shadowRoot.querySelector('.cramp-check');
      return getComputedStyle(root).backgroundColor;`);
  const dark = await paper();
  await set(page, 'theme', 'light');
  const light = await paper();
  assert.notEqual(light, dark);
  await set(page, 'theme', 'dark');
  assert.equal(await paper(), dark);
  await browser.emulate({ dark: false });
  assert.equal(await paper(), dark);
});

browserTest('colours, font, corners and distances are the host’s to set', { at: null }, async (page, { server }) => {
  const style = `cramp-check {
    --cramp-check-paper: rgb(1, 2, 3);
    --cramp-check-font: monospace;
    --cramp-check-radius: 0px;
    --cramp-check-space: 40px;
  }
  cramp-check::part(primary) { text-transform: uppercase; }`;
  await openHost(page, server, '<cramp-check></cramp-check>', { style });
  await page.see('button', 'Start the check');
  const looks = await page.run(`
    const { shadowRoot } = document.querySelector('cramp-check');
    const root = getComputedStyle(shadowRoot.querySelector('.cramp-check'));
    const button = getComputedStyle(shadowRoot.querySelector('button'));
    return [root.backgroundColor, root.fontFamily, root.paddingTop, button.borderRadius, button.textTransform];`);
  assert.deepEqual(looks, ['rgb(1, 2, 3)', 'monospace', '36px', '0px', 'uppercase']);
});

browserTest('with storage="none" nothing is kept, and it says so', { at: null }, async (page, { server }) => {
  await openHost(page, server, '<cramp-check storage="none"></cramp-check><cramp-check storage="none"></cramp-check>');
  const [first, second] = [page.widget(0), page.widget(1)];
  await first.see('This website keeps nothing of what you enter here. Your answers are gone when you close the page.');
  await begin(first);
  await passPages(first);
  await first.click('button', 'See your result');
  await first.at('Looking after yourself');
  await openPlan(first);
  await first.tick('Wear shoes that fit');
  await first.see(/Done today: 1 of/);
  assert.deepEqual(await page.storage(), {});
  await second.see('button', 'Start the check');
  // What it holds survives being taken out, since nothing else keeps it.
  await page.run("const first = document.querySelector('cramp-check'); first.remove(); document.body.append(first);");
  await page.widget(1).see(/Done today: 1 of/);
});

browserTest(
  'with start="plan" the checklist comes first',
  { at: null, ...(await returning({ yes: ['h_sit_long'] })) },
  async (page, { server }) => {
    await openHost(page, server, '<cramp-check start="plan"></cramp-check>');
    await page.see('heading', 'Your checklist');
    await page.click('button', 'Back');
    await page.at('Woken by leg cramps?');
  },
);

browserTest(
  'with start="relief" the steps come first, and the timer waits until it is asked for',
  { at: null, now: '2026-11-24T03:00:00Z' },
  async (page, { server }) => {
    await openHost(page, server, '<cramp-check start="relief"></cramp-check>');
    await page.see('heading', 'Cramp now');
    await page.see(/^You have not done the check yet, so read the warnings/);
    assert.equal(await page.count('button', 'It has stopped'), 0);
    await page.click('button', 'Start the timer');
    await page.see('button', 'It has stopped');
    await page.see('timer', 'Time so far');
  },
);

/** Keeps what a page hears of the element at its window, where only composed events arrive. */
const LISTENING = `
  globalThis.heard = [];
  for (const news of ['ready', 'step', 'complete', 'error']) {
    addEventListener('cramp-check:' + news, ({ type, detail, composed, target }) => {
      heard.push([type, JSON.stringify(detail), composed, target.localName]);
    });
  }`;

browserTest(
  'a page is told what kind of screen is shown, and no answer',
  { at: null, preload: LISTENING },
  async (page, { server }) => {
    await openHost(page, server, '<cramp-check></cramp-check>');
    await begin(page);
    await page.click('button', 'I’m not sure');
    await page.at('Which are you not sure about?');
    await page.click('button', 'Back');
    await passPages(page);
    await page.click('button', 'See your result');
    await page.at('Looking after yourself');
    await openPlan(page);
    await page.click('button', 'Cramp now');
    await page.at('Cramp now');
    const heard = await page.run('return heard;');
    const told = (name, detail = {}) => [`cramp-check:${name}`, JSON.stringify(detail), true, 'cramp-check'];
    const step = (name) => told('step', { step: name });
    assert.deepEqual(heard, [
      told('ready'),
      step('start'),
      step('check'),
      step('result'),
      told('complete'),
      step('plan'),
      step('relief'),
    ]);
  },
);

browserTest(
  'a page is told when nothing can be kept',
  { at: null, preload: LISTENING, storage: 'blocked' },
  async (page, { server }) => {
    await openHost(page, server, '<cramp-check></cramp-check>');
    await page.see('button', 'Start the check');
    const heard = await page.run('return heard.map(([type, detail]) => [type, detail]);');
    assert.deepEqual(heard.at(-1), ['cramp-check:error', '{"reason":"storage"}']);
  },
);
