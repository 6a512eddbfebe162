// The app open twice in the same browser: neither tab takes away what the other keeps.

import assert from 'node:assert/strict';
import { label, pageNamed } from './support/content.js';
import { KEY } from './support/record.js';
import { browserTest } from './support/test.js';
import { carryOn, openAnew, returning } from './ways.js';

const NOW = '2026-11-23T20:30:00Z';

const answers = async (page) => JSON.parse((await page.storage())[KEY]).answers;

/** Opens the review in a second tab; resolves to the handles of both. */
async function twice(page, browser) {
  await toReview(page);
  const first = await browser.currentTab();
  const second = await browser.newTab();
  await page.open();
  await toReview(page);
  return { first, second };
}

async function toReview(page) {
  await carryOn(page, 'Looking after yourself');
  await page.click('button', 'Change my answers');
  await page.at('Your answers');
}

async function change(page, pageId, add) {
  await page.click('button', `Change: ${pageNamed(pageId).title}`);
  await page.at(pageNamed(pageId).title);
  await page.tick(label(add));
}

browserTest(
  'answers given in two tabs are both kept, and each tab shows both',
  await returning({ yes: ['h_sit_long'] }),
  async (page, { browser }) => {
    const { first, second } = await twice(page, browser);
    await browser.inTab(first);
    await change(page, 'days', 'h_shoes');
    await browser.inTab(second);
    await change(page, 'nights', 'h_bedding');
    const kept = await answers(page);
    assert.deepEqual([kept.h_sit_long, kept.h_shoes, kept.h_bedding], ['yes', 'yes', 'yes']);
    for (const tab of [first, second]) {
      await browser.inTab(tab);
      await page.click('button', 'Continue');
      await page.at('Your answers');
      for (const id of ['h_sit_long', 'h_shoes', 'h_bedding']) await page.see(label(id));
    }
  },
);

browserTest(
  'two tabs on the same page keep each other’s ticks, and a tick taken away stays away',
  await returning({ yes: ['h_sit_long'] }),
  async (page, { browser }) => {
    const { first, second } = await twice(page, browser);
    await change(page, 'days', 'h_shoes');
    await browser.inTab(first);
    await change(page, 'days', 'h_stand_long');
    await page.untick(label('h_sit_long'));
    await browser.inTab(second);
    await page.until('the ticks of the other tab', () => page.isChecked('checkbox', label('h_stand_long')));
    assert.equal(await page.isChecked('checkbox', label('h_shoes')), true);
    assert.equal(await page.isChecked('checkbox', label('h_sit_long')), false);
    await page.click('button', 'Continue');
    await page.at('Your answers');
    const kept = await answers(page);
    assert.deepEqual([kept.h_sit_long, kept.h_shoes, kept.h_stand_long], ['no', 'yes', 'yes']);
  },
);

browserTest(
  'a result on the screen, and the title with it, follow the answers given in another tab',
  await returning({ yes: ['h_sit_long'] }),
  async (page, { browser }) => {
    await carryOn(page, 'Looking after yourself');
    const first = await browser.currentTab();
    await browser.newTab();
    await page.open();
    await toReview(page);
    await change(page, 'emergency', pageNamed('emergency').asks[0].id);
    await browser.inTab(first);
    await page.see('heading', 'Call an ambulance now');
    await page.titled('Call an ambulance now – Night leg cramps');
  },
);

browserTest(
  'ticks of the plan made in two tabs are both kept',
  await returning({ yes: ['h_bedding'], started: '2026-11-20' }, { now: NOW }),
  async (page, { browser }) => {
    await page.click('button', /^My plan/);
    await page.at('Your checklist');
    const first = await browser.currentTab();
    await browser.newTab();
    await page.open();
    await page.click('button', /^My plan/);
    await page.at('Your checklist');
    await page.tick('Wear shoes that fit');
    await browser.inTab(first);
    await page.see(/Done today: 1 of/);
    await page.tick('Loosen the covers at the foot of the bed');
    await page.see(/Done today: 2 of/);
  },
);

browserTest(
  'erasing in one tab empties the other, which writes nothing back',
  await returning({ yes: ['h_sit_long'] }),
  async (page, { browser }) => {
    const { first } = await twice(page, browser);
    await page.click('button', 'Erase everything');
    await page.at('Erase everything?');
    await page.click('button', 'Erase everything now');
    await page.at('Everything is erased');
    await browser.inTab(first);
    await page.see('heading', 'Everything is erased');
    await page.click('button', 'To the start');
    await page.at('Woken by leg cramps?');
    assert.deepEqual(await page.storage(), {});
    await page.back();
    await page.missing('heading', 'Woken by leg cramps?');
    assert.equal(await page.count(label('h_sit_long')), 0);
    assert.deepEqual(await page.storage(), {});
  },
);

browserTest(
  'starting again in one tab does not bring the answers of the other back',
  await returning({ yes: ['h_sit_long'] }),
  async (page, { browser }) => {
    const { first } = await twice(page, browser);
    await openAnew(page);
    await page.click('button', 'Start again');
    await page.at('Start again?');
    await page.click('button', 'Clear my answers');
    await page.at('How old are you?');
    await browser.inTab(first);
    await page.until('the review to be empty', async () => (await page.count(label('h_sit_long'))) === 0);
    await page.see('button', 'Answer the rest');
    assert.deepEqual(await answers(page), {});
  },
);

browserTest(
  'a tab that heard nothing of the erasing empties when it is seen again',
  {
    ...(await returning({ yes: ['h_sit_long'] })),
    needs: ['hide a tab'],
    preload: "addEventListener('storage', (event) => event.stopImmediatePropagation(), true);",
  },
  async (page, { browser }) => {
    const { first } = await twice(page, browser);
    await page.click('button', 'Erase everything');
    await page.at('Erase everything?');
    await page.click('button', 'Erase everything now');
    await page.at('Everything is erased');
    await browser.inTab(first);
    await page.see('heading', 'Everything is erased');
    assert.deepEqual(await page.storage(), {});
  },
);

browserTest(
  'erasing removes every key that was ever written, in all tabs, and nothing of anybody else’s',
  { now: NOW, stored: { [KEY]: 'spoilt once', [`${KEY}-aside-7`]: 'spoilt before', theirs: 'stays' } },
  async (page, { browser }) => {
    await page.click('button', 'Start the check');
    await page.click('button', 'I am 18 or over');
    await page.at(pageNamed('emergency').title);
    const first = await browser.currentTab();
    await browser.newTab();
    await page.open();
    await page.click('button', 'I have a cramp now');
    await page.click('button', 'It has stopped');
    await page.click('button', 'Write it down');
    await page.at('How was the night?');
    const written = Object.keys(await page.storage()).sort();
    assert.deepEqual(written, [KEY, `${KEY}-aside-1`, `${KEY}-aside-7`, 'theirs']);
    await page.click('button', 'Erase everything');
    await page.click('button', 'Erase everything now');
    await page.at('Everything is erased');
    assert.deepEqual(await page.storage(), { theirs: 'stays' });
    assert.deepEqual(await page.run('return [sessionStorage.length, document.cookie];'), [0, '']);
    await browser.inTab(first);
    await page.see('heading', 'Everything is erased');
    assert.deepEqual(await page.storage(), { theirs: 'stays' });
    await page.reload();
    await page.see('button', 'To the start');
    assert.deepEqual(await page.storage(), { theirs: 'stays' });
  },
);
