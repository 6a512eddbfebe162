// What someone is told who cannot go on yet.

import assert from 'node:assert/strict';
import { label, pageNamed } from './support/content.js';
import { browserTest } from './support/test.js';
import { carryOn, returning } from './ways.js';

const { title: DAYS, asks } = pageNamed('days');
const FIRST = asks[0].label;

const atDays = await returning({ upTo: asks[0].id });
const NOTHING = 'Tick what fits you, or choose ‘None of these’';

browserTest(
  '“Continue” with nothing chosen moves to a message, which leads to the first tick-box',
  atDays,
  async (page) => {
    await carryOn(page, DAYS);
    await page.click('button', 'Continue');
    await page.focus('group', 'There is a problem');
    await page.click('button', NOTHING);
    await page.focus('checkbox', FIRST);
    await page.press('Space');
    await page.missing('There is a problem');
    assert.equal(await page.isChecked('checkbox', FIRST), true);
    await page.click('button', 'Continue');
    await page.at(pageNamed('nights').title);
  },
);

browserTest('“None of these” does not take ticks away, but says so', atDays, async (page) => {
  await carryOn(page, DAYS);
  await page.tick(FIRST);
  await page.click('button', 'None of these');
  await page.focus('group', 'There is a problem');
  await page.see('button', /^You ticked something and chose ‘None of these’/);
  assert.equal(await page.isChecked('checkbox', FIRST), true);
  assert.equal(await page.attribute('button', 'None of these', 'aria-pressed'), 'false');
  await page.untick(FIRST);
  await page.missing('There is a problem');
  await page.click('button', 'None of these');
  await page.at(pageNamed('nights').title);
});

browserTest('“I’m not sure” needs at least one tick, or the way back', atDays, async (page) => {
  await carryOn(page, DAYS);
  await page.click('button', 'I’m not sure');
  await page.at('Which are you not sure about?');
  await page.click('button', 'Continue');
  await page.focus('group', 'There is a problem');
  await page.click('button', 'Tick at least one, or go back');
  await page.focus('checkbox', FIRST);
  await page.click('button', 'Back');
  await page.at(DAYS);
  assert.equal(await page.count('There is a problem'), 0);
  assert.equal(await page.isChecked('checkbox', FIRST), false);
});

browserTest('a tick and a doubt on the same page are both kept', atDays, async (page) => {
  await carryOn(page, DAYS);
  await page.tick(FIRST);
  await page.click('button', 'I’m not sure');
  await page.at('Which are you not sure about?');
  assert.equal(await page.count('checkbox', FIRST), 0);
  await page.tick(label('h_shoes'));
  await page.click('button', 'Continue');
  await page.at(pageNamed('nights').title);
  await page.click('button', 'Back');
  await page.click('button', 'Back');
  await page.at(DAYS);
  assert.equal(await page.isChecked('checkbox', FIRST), true);
  await page.see('You said: not sure');
});
