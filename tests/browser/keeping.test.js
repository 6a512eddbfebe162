// What is kept without being asked for: the answers and the place, through reloads and closed tabs.

import assert from 'node:assert/strict';
import { edition, label, pageNamed, pages } from './support/content.js';
import { KEY } from './support/record.js';
import { browserTest } from './support/test.js';
import { carryOn, openAnew, openPlan, passPages, returning, tickPages } from './ways.js';

const NOW = '2026-11-23T20:30:00Z';
const LATER = 'Pick up where you left off';

browserTest('a reload on any page of questions keeps the page and its ticks', async (page) => {
  await page.click('button', 'Start the check');
  await page.at(pages[0].title);
  await page.reload();
  await page.see('heading', pages[0].title);
  await page.click('button', 'I am 18 or over');
  for (const { title, asks } of tickPages) {
    await page.at(title);
    const [ticked, other] = asks.map(({ label: words }) => words);
    await page.tick(ticked);
    await page.reload();
    await page.see('heading', title);
    assert.equal(await page.isChecked('checkbox', ticked), true, title);
    assert.equal(await page.isChecked('checkbox', other), false, title);
    await page.untick(ticked);
    await page.click('button', 'None of these');
  }
  await page.at('Your answers');
});

browserTest(
  'a reload keeps what one is not sure about',
  await returning({ upTo: 'h_sit_long' }),
  async (page) => {
    await carryOn(page, pageNamed('days').title);
    await page.click('button', 'I’m not sure');
    await page.at('Which are you not sure about?');
    await page.tick(label('h_shoes'));
    await page.reload();
    await page.see('heading', 'Which are you not sure about?');
    assert.equal(await page.isChecked('checkbox', label('h_shoes')), true);
    assert.equal(await page.isChecked('checkbox', label('h_sit_long')), false);
    await page.click('button', 'Continue');
    await page.at(pageNamed('nights').title);
  },
);

browserTest(
  'a reload on any other screen keeps the screen',
  await returning({ yes: ['h_sit_long', 'h_bedding'], started: '2026-11-12' }, { now: NOW }),
  async (page) => {
    const stays = async (title) => {
      await page.at(title);
      await page.reload();
      await page.see('heading', title);
    };
    await page.click('button', /^My plan/);
    await stays('Your checklist');
    await page.click('button', 'Your result');
    await stays('Looking after yourself');
    await page.click('button', 'Change my answers');
    await stays('Your answers');
    await page.see(label('h_bedding'));
    await page.click('button', 'Cramp now');
    await stays('Cramp now');
    await page.click('button', 'Warning signs');
    await stays('Warning signs');
    await page.click('button', 'About and sources');
    await stays('About this check');
    await page.click('button', 'Back');
    await page.at('Woken by leg cramps?');
    await page.click('button', 'Start again');
    await stays('Start again?');
    await page.click('button', 'Erase everything');
    await stays('Erase everything?');
    await page.click('button', 'Erase everything now');
    await stays('Everything is erased');
  },
);

browserTest('the emergency card is still there after a reload', async (page) => {
  await page.click('button', 'Start the check');
  await page.at(pages[0].title);
  await page.click('button', 'I am 18 or over');
  await page.at(pageNamed('emergency').title);
  await page.tick(label('stroke'));
  await page.reload();
  await page.see('link', 'Call 999');
  await page.click('button', 'Continue');
  await page.at('Call an ambulance now');
  await page.reload();
  await page.see('heading', 'Call an ambulance now');
  await openAnew(page);
  await carryOn(page, 'Call an ambulance now');
});

browserTest(
  'after the tab was closed, “Carry on” leads to the page that was half done',
  await returning({ upTo: 'h_sit_long' }),
  async (page, { browser }) => {
    await carryOn(page, pageNamed('days').title);
    await page.tick(label('h_shoes'));
    const closing = await browser.currentTab();
    const next = await browser.newTab();
    await browser.inTab(closing);
    await browser.driver.close();
    await browser.inTab(next);
    await page.open();
    await page.see('button', 'Carry on Part 3 of 7: Your days');
    await carryOn(page, pageNamed('days').title);
    assert.equal(await page.isChecked('checkbox', label('h_shoes')), true);
  },
);

browserTest(
  '“Start again” clears the answers and keeps the ticks of the plan',
  await returning({ yes: ['h_bedding'], started: '2026-11-20', ticks: { '2026-11-23': ['shoes'] } }, { now: NOW }),
  async (page) => {
    await page.click('button', 'Start again');
    await page.at('Start again?');
    await page.click('button', 'No, keep them');
    await page.at('Woken by leg cramps?');
    await page.see('heading', LATER);
    await page.click('button', 'Start again');
    await page.at('Start again?');
    await page.click('button', 'Clear my answers');
    await page.at(pages[0].title);
    await page.reload();
    await page.see('heading', pages[0].title);
    await page.click('button', 'I am 18 or over');
    await passPages(page);
    assert.equal(await page.count(label('h_bedding')), 0);
    await page.click('button', 'See your result');
    await page.at('Looking after yourself');
    await openPlan(page);
    await page.see(/^Night 4 of 42/);
    assert.equal(await page.isChecked('checkbox', 'Wear shoes that fit'), true);
  },
);

const { stored } = await returning({ yes: ['h_bedding'], started: '2026-11-20' });

browserTest(
  '“Erase everything” removes all that this app kept and nothing else',
  { stored: { ...stored, [`${KEY}-aside-1`]: 'unreadable', 'another-app': 'its own' } },
  async (page) => {
    await page.click('button', 'Erase everything');
    await page.at('Erase everything?');
    await page.click('button', 'Erase everything now');
    await page.at('Everything is erased');
    assert.deepEqual(await page.storage(), { 'another-app': 'its own' });
    await page.click('button', 'To the start');
    await page.at('Woken by leg cramps?');
    await page.see('button', 'Start the check');
    await page.click('button', 'Start the check');
    await page.at(pages[0].title);
    assert.deepEqual(await page.storage(), { 'another-app': 'its own' });
  },
);

browserTest('nothing is kept of someone who only reads', async (page) => {
  await page.click('button', 'Warning signs');
  await page.at('Warning signs');
  await page.click('button', 'About and sources');
  await page.at('About this check');
  assert.deepEqual(await page.storage(), {});
});

browserTest('of a cramp nothing but the time is kept, until it has stopped', { now: '2026-11-24T03:00:00Z' }, async (page) => {
  await page.click('button', 'I have a cramp now');
  await page.at('Cramp now');
  const { cramp, ...rest } = JSON.parse((await page.storage())[KEY]);
  assert.ok(Math.abs(cramp - Date.parse('2026-11-24T03:00:00Z') / 1000) < 30);
  assert.deepEqual(rest, { version: 1, content: edition.version, answers: {}, diary: { ticks: {} } });
  await page.click('button', 'It has stopped');
  await page.at('Good that it has stopped');
  assert.equal(JSON.parse((await page.storage())[KEY]).cramp, undefined);
});
