// The tab is killed at every step of the check and opened anew: all that was answered is there, and the
// person stands where they were.

import assert from 'node:assert/strict';
import { label, pages, words } from './support/content.js';
import { KEY } from './support/record.js';
import { BLANK } from './support/server.js';
import { browserTest } from './support/test.js';
import { begin, carryOn, returning, tickPages } from './ways.js';

const SHOES = words('action.shoes', 'title');

/** The pages that ask for warning signs, and those on which a tick changes nothing about the way. */
const half = tickPages.findIndex(({ id }) => id === 'days');
const [signPages, factorPages] = [tickPages.slice(0, half), tickPages.slice(half)];

/** Does things in the app in one tab after the other, each of which is killed after the last of them. */
async function inTabs(page, browser, acts) {
  const resting = await browser.currentTab();
  for (const act of acts) {
    await browser.newTab();
    await page.open();
    await act();
    await browser.killTab();
    await browser.inTab(resting);
  }
}

browserTest('on every page, every answer up to the last tap is there', { at: BLANK }, async (page, { browser }) => {
  const acts = [
    () => page.click('button', 'Start the check'),
    async () => {
      await page.click('button', 'Start the check');
      await page.at(pages[0].title);
      await page.click('button', 'I am 18 or over');
    },
  ];
  // Of each page the last tap before the end of a tab: on those that ask for signs the one that leads on.
  for (const { title } of signPages) {
    acts.push(async () => {
      await carryOn(page, title);
      await page.click('button', 'None of these');
    });
  }
  for (const [at, { title, asks }] of factorPages.entries()) {
    const before = factorPages[at - 1];
    acts.push(async () => {
      if (before) await passTicked(page, before);
      else await carryOn(page, title);
      await page.at(title);
      await page.click('checkbox', asks[0].label);
    });
  }
  await inTabs(page, browser, acts);
  await page.open();
  await passTicked(page, factorPages.at(-1));
  await page.at('Your answers');
});

/** Goes on where a tick was the last that was done, and takes it away. */
async function passTicked(page, { title, asks }) {
  await carryOn(page, title);
  assert.equal(await page.isChecked('checkbox', asks[0].label), true);
  await page.untick(asks[0].label);
  await page.click('button', 'None of these');
}

browserTest('a sign is there as well, and leads to help', { at: BLANK }, async (page, { browser }) => {
  const sign = async () => {
    await begin(page);
    await page.click('checkbox', label('stroke'));
  };
  await inTabs(page, browser, [sign]);
  await page.open();
  await carryOn(page, 'Call an ambulance now');
});

const done = await returning({ yes: ['h_sit_long'] });

browserTest('so are a plan, a tick, a night and a cramp', { ...done, at: BLANK }, async (page, { browser }) => {
  let began;
  const cramp = async () => JSON.parse((await page.storage())[KEY]).cramp;
  const toPlan = async (name) => {
    await page.click('button', name);
    await page.at('Your checklist');
  };
  await inTabs(page, browser, [
    async () => {
      await carryOn(page, 'Looking after yourself');
      await page.clickFirst('button', 'Start my plan');
    },
    async () => {
      await toPlan(/^My plan/);
      await page.click('checkbox', SHOES);
    },
    async () => {
      await toPlan(/^My plan Done today: 1 of/);
      assert.equal(await page.isChecked('checkbox', SHOES), true);
      await page.click('button', 'None');
    },
    async () => {
      await toPlan(/^My plan/);
      assert.equal(await page.attribute('button', 'None', 'aria-pressed'), 'true');
      await page.click('button', 'Cramp now');
      await page.at('Cramp now');
      began = await cramp();
    },
  ]);
  await page.open();
  await page.click('button', 'I have a cramp now');
  await page.see('button', 'It has stopped');
  assert.ok(began > 0);
  assert.equal(await cramp(), began);
});
