// Which number a care card gives: by the time zone, by the language where that says nothing, by the
// site, and by the person.

import assert from 'node:assert/strict';
import { label, pageNamed } from './support/content.js';
import { browserTest } from './support/test.js';
import { carryOn, openAnew, returning } from './ways.js';

const AMBULANCE = ['999', '112', '911', '000'];

/** Looks at the warning signs, which give the number `expected` to tap and no other country's. */
async function gives(page, expected) {
  await page.click('button', 'Warning signs');
  await page.at('Warning signs');
  assert.equal(await page.attribute('link', `Call ${expected}`, 'href'), `tel:${expected}`);
  for (const other of AMBULANCE.filter((number) => number !== expected)) {
    assert.equal(await page.count('link', `Call ${other}`), 0, `${other} beside ${expected}`);
  }
}

browserTest('the number follows the time zone', { at: null, needs: ['travel'] }, async (page, { browser }) => {
  const expected = {
    'Europe/London': '999',
    'Europe/Dublin': '112',
    'Europe/Berlin': '112',
    'America/New_York': '911',
    'Australia/Sydney': '000',
    'Pacific/Auckland': '111',
  };
  for (const [timeZone, number] of Object.entries(expected)) {
    await browser.emulate({ timeZone });
    await openAnew(page);
    await gives(page, number);
  }
});

browserTest(
  'where no number is known, words stand in its place',
  { timeZone: 'Asia/Tokyo', locale: 'ja-JP' },
  async (page) => {
    await page.click('button', 'Warning signs');
    await page.at('Warning signs');
    await page.see('Call your local emergency number');
    await page.see('button', /^Somewhere else/);
    assert.equal(await page.count('link', /^Call/), 0);
  },
);

browserTest(
  'the language speaks where the time zone says nothing',
  { timeZone: 'UTC', locale: 'en-CA' },
  async (page) => {
    await gives(page, '911');
  },
);

browserTest(
  'the place can be changed on the card itself, and is remembered',
  await returning({ upTo: 'clot_lung' }),
  async (page) => {
    await carryOn(page, pageNamed('emergency').title);
    await page.tick(label('stroke'));
    await page.see('link', 'Call 999');
    await page.click('button', /^United Kingdom/);
    await page.select('Where are you?', 'Australia');
    await page.see('link', 'Call 000');
    assert.equal(await page.attribute('link', 'Call 000', 'href'), 'tel:000');
    assert.equal(await page.count('link', 'Call 999'), 0);
    assert.equal(await page.isChecked('checkbox', label('stroke')), true);
    await page.click('button', 'Continue');
    await page.at('Call an ambulance now');
    await page.see('link', 'Call 000');

    await openAnew(page);
    await page.click('button', 'Warning signs');
    await page.at('Warning signs');
    await page.see('link', 'Call 000');
    await page.click('button', /^Australia/);
    await page.select('Where are you?', 'Somewhere else');
    await page.see('Call your local emergency number');
    assert.equal(await page.count('link', /^Call/), 0);
  },
);

browserTest(
  'a card lists the regions once someone says that they are elsewhere, until they leave it',
  await returning({ upTo: 'clot_lung' }),
  async (page) => {
    const elsewhere = ['button', 'United Kingdom · I am somewhere else'];
    await carryOn(page, pageNamed('emergency').title);
    await page.tick(label('stroke'));
    await page.see(...elsewhere);
    assert.equal(await page.attribute(...elsewhere, 'aria-expanded'), 'false');
    assert.equal(await page.count('combobox', 'Where are you?'), 0);

    await page.press('Tab');
    await page.focus('link', 'Call 999');
    await page.press('Tab', 'Enter');
    await page.see('combobox', 'Where are you?');
    await page.focus(...elsewhere);
    assert.equal(await page.attribute(...elsewhere, 'aria-expanded'), 'true');
    // The card of another sign has its own.
    await page.tick(label('blocked_artery'));
    await page.until('a second card', async () => (await page.count(...elsewhere)) === 2);
    assert.equal(await page.count('combobox', 'Where are you?'), 1);

    await page.click('button', 'Continue');
    await page.at('Call an ambulance now');
    await page.see(...elsewhere);
    assert.equal(await page.count('combobox', 'Where are you?'), 0);
  },
);

const HOST = (attributes) => `<!doctype html>
<html lang="en">
<title>A host</title>
<link rel="icon" href="icon.svg">
<script type="module" src="cramp-check.js"></script>
<cramp-check ${attributes}></cramp-check>`;

browserTest('the site can set the region, and the person still change it', { at: null }, async (page, { server }) => {
  server.addPage('/host', HOST('region="nz"'));
  await page.open('/host');
  await gives(page, '111');
  await page.click('button', /^New Zealand/);
  await page.select('Where are you?', 'Ireland and the EU');
  await page.see('link', 'Call 112');
  await page.reload();
  await gives(page, '112');
});

browserTest('a region that does not exist leaves the guess standing', { at: null }, async (page, { server }) => {
  server.addPage('/host', HOST('region="atlantis"'));
  await page.open('/host');
  await gives(page, '999');
});
