// The ways through the check that several tests take, as a person takes them.

import assert from 'node:assert/strict';
import { pages } from './support/content.js';
import { answered } from './support/record.js';
import { BLANK } from './support/server.js';

/** The pages of tick-boxes: all but the first, which asks for the age. */
export const tickPages = pages.slice(1);

/** Until the app has taken over, the first screen is the page's own. */
export function appIsThere(page) {
  return page.run(`
    const isThere = () => {
      const root = document.querySelector('cramp-check').shadowRoot;
      return root.querySelector('[data-heading]') && !root.querySelector('link, style');
    };
    return new Promise((done) => {
      const look = () => (isThere() ? done(true) : requestAnimationFrame(look));
      look();
    });`);
}

/** From the start to the first page of tick-boxes, as an adult. */
export async function begin(page) {
  await page.click('button', 'Start the check');
  await page.at(pages[0].title);
  await page.click('button', 'I am 18 or over');
  await page.at(tickPages[0].title);
  // So far it needs no app.
  await appIsThere(page);
}

/** Passes pages with *None of these*, from the one with the id `from` up to `to`, where it stops. */
export async function passPages(page, { from = tickPages[0].id, to } = {}) {
  const first = tickPages.findIndex(({ id }) => id === from);
  const last = to === undefined ? tickPages.length : tickPages.findIndex(({ id }) => id === to);
  for (const { title } of tickPages.slice(first, last)) {
    await page.at(title);
    await page.click('button', 'None of these');
  }
  await page.at(tickPages[last]?.title ?? 'Your answers');
}

/** The settings of someone who comes back having answered all before `upTo`, or everything. */
export async function returning(answers, settings = {}) {
  return { stored: await answered(answers), ...settings };
}

/** Opens the app anew, as from a bookmark. */
export async function openAnew(page) {
  await page.open(BLANK);
  await page.open();
}

/** From the start to where someone who comes back had left. */
export async function carryOn(page, title) {
  await page.click('button', /^(Carry on|Your result)/);
  await page.at(title);
}

/** From a result that has a checklist to the plan. */
export async function openPlan(page) {
  await page.clickFirst('button', /^(Start|Open) my plan$/);
  await page.at('Your checklist');
}

/** The screen has all of these texts, in this order. */
export async function reads(page, texts) {
  const text = await page.text();
  let from = 0;
  for (const words of texts) {
    const found = text.indexOf(words, from);
    assert.notEqual(found, -1, `"${words}" should come next in:\n${text.slice(from)}`);
    from = found + words.length;
  }
}
