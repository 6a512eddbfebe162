// A cramp in the night: help at one tap, a timer that leads to help after ten minutes, and a cramp
// that can be written down when it is over.

import assert from 'node:assert/strict';
import { day, KEY } from './support/record.js';
import { browserTest } from './support/test.js';
import { openAnew, returning } from './ways.js';

const NIGHT = '2026-11-24T03:00:00Z';

/** Lets the clock of the open page go forward. */
function passSeconds(page, seconds) {
  return page.run(
    `const shift = 1000 * arguments[0];
     const Before = window.Date;
     window.Date = class Date extends Before {
       constructor(...parts) {
         if (parts.length === 0) super(Before.now() + shift);
         else super(...parts);
       }
       static now() {
         return Before.now() + shift;
       }
     };`,
    seconds,
  );
}

async function seconds(page) {
  const [minutes, rest] = (await page.run(
    "return document.querySelector('cramp-check').shadowRoot.querySelector('[role=timer]')?.textContent ?? '';",
  )).split(':');
  return Number(minutes) * 60 + Number(rest);
}

async function toRelief(page) {
  await page.click('button', 'I have a cramp now');
  await page.at('Cramp now');
}

browserTest('the timer goes on by itself, and over a reload', { now: NIGHT }, async (page, { browser }) => {
  await toRelief(page);
  await page.until('a second to pass', async () => (await seconds(page)) >= 1);
  await passSeconds(page, 120);
  await page.until('two minutes to pass', async () => (await seconds(page)) >= 121);
  await browser.setClock('2026-11-24T03:05:00Z');
  await page.reload();
  await page.see('heading', 'Cramp now');
  await page.until('five minutes to pass', async () => (await seconds(page)) >= 299);
  assert.ok((await seconds(page)) < 330);
});

browserTest('after ten minutes the card says to get help, in place of the steps', { now: NIGHT }, async (page) => {
  await toRelief(page);
  await page.see('heading', 'Straighten your leg. Slowly pull your toes up towards your shin.');
  await passSeconds(page, 600);
  await page.see('alert', '');
  await page.see('heading', 'Get help today');
  await page.see('link', 'Call 111');
  assert.equal(await page.count('heading', /^Straighten your leg/), 0);
  await page.click('button', 'Start the timer again');
  await page.see('heading', 'Cramp now');
});

browserTest('whoever knows that it has lasted too long need not wait', { now: NIGHT }, async (page) => {
  await toRelief(page);
  await page.click('button', 'It has lasted 10 minutes already');
  await page.at('Get help today');
  await page.see('link', 'Call 111');
});

browserTest(
  'a cramp that has stopped is written down to its night, with how long it took',
  { ...(await returning({ yes: ['frequent'], started: '2026-11-20', nights: { '2026-11-23': { cramps: 1 } } })), now: NIGHT },
  async (page) => {
    await toRelief(page);
    await passSeconds(page, 200);
    await page.click('button', 'It has stopped');
    await page.at('Good that it has stopped');
    await page.see(/^Mon,? 23 Nov to Tue,? 24 Nov$/);
    await page.click('button', 'Write it down');
    await page.at('How was the night?');
    const { diary, cramp } = JSON.parse((await page.storage())[KEY]);
    assert.deepEqual(diary.nights, { [day('2026-11-23')]: { cramps: 2, longest: 'minutes' } });
    assert.equal(cramp, undefined);
  },
);

browserTest('a cramp need not be written down', { now: NIGHT }, async (page) => {
  await toRelief(page);
  await page.click('button', 'It has stopped');
  await page.click('button', 'No, thank you');
  await page.at('Woken by leg cramps?');
  assert.equal(JSON.parse((await page.storage())[KEY]).diary.nights, undefined);
});

browserTest('a timer that was forgotten does not frighten at the next cramp', { now: NIGHT }, async (page, { browser }) => {
  await toRelief(page);
  await browser.setClock('2026-11-24T05:00:00Z');
  await openAnew(page);
  await toRelief(page);
  assert.ok((await seconds(page)) < 30);
});

browserTest('the screen is dark whatever the person chose, and the page with it', { now: NIGHT, needs: [] }, async (page) => {
  const paper = () =>
    page.run(
      `const root = document.querySelector('cramp-check').shadowRoot.querySelector('[part=root]');
       return [root, document.documentElement].map((one) => getComputedStyle(one).backgroundColor);`,
    );
  const light = await paper();
  await toRelief(page);
  const [app, around] = await paper();
  assert.equal(app, around);
  assert.notEqual(app, light[0]);
  await page.click('button', 'Back');
  await page.at('Woken by leg cramps?');
  assert.deepEqual(await paper(), light);
});
