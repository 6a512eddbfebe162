// What a screen reader would say through the whole check and after it, kept as a file that people read:
// transcript/check.txt. Where the words have changed for the better, RENEW=transcript writes it anew.

import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { label, pages } from './support/content.js';
import { heard } from './support/reader.js';
import { browserTest } from './support/test.js';
import { openPlan, tickPages } from './ways.js';

const KEPT = fileURLToPath(new URL('./transcript/check.txt', import.meta.url));

const SETTINGS = { now: '2026-11-23T20:30:00Z', once: true };

browserTest('the whole check sounds as it did when it was last read', SETTINGS, async (page) => {
  const screens = [];
  const hear = async (name) => screens.push([`# ${name}`, ...(await heard(page))].join('\n'));

  await page.see('button', 'Start the check');
  await hear('The start');
  await page.click('button', 'Start the check');
  await page.at(pages[0].title);
  await hear('The age');
  await page.click('button', 'I am 18 or over');
  for (const { id, title } of tickPages) {
    await page.at(title);
    await hear(title);
    if (id === 'emergency') {
      await page.tick(label('blocked_artery'));
      await page.see('link', 'Call 999');
      await hear('An emergency sign is ticked');
      await page.untick(label('blocked_artery'));
      await page.missing('link', 'Call 999');
    }
    if (id === 'days') {
      await page.click('button', 'Continue');
      await page.see('There is a problem');
      await hear('Nothing is ticked');
      await page.tick(label('h_sit_long'));
      await page.click('button', 'Continue');
    } else if (id === 'safety') {
      await page.click('button', 'I’m not sure');
      await page.at('Which are you not sure about?');
      await hear('Not sure');
      await page.click('button', 'Back');
      await page.at(title);
      await page.click('button', 'None of these');
    } else {
      await page.click('button', 'None of these');
    }
  }
  await page.at('Your answers');
  await hear('The answers');
  await page.click('button', 'See your result');
  await page.at('Looking after yourself');
  await hear('The result');
  await openPlan(page);
  await page.tick('Wear shoes that fit');
  await hear('The plan, with one tick');
  await page.click('button', 'How long, how bad, where');
  await page.at('How was the night?');
  await page.click('button', '2');
  await page.see('heading', 'How bad was the worst?');
  await hear('A night');
  await page.click('button', 'Done');
  await page.at('Your checklist');
  await page.click('button', 'See every night');
  await page.at('Six weeks at a glance');
  await hear('Six weeks');
  await page.click('button', 'Take it along');
  await page.at('Take it along');
  await hear('Taking it along');
  await page.click('button', 'Erase everything');
  await page.at('Erase everything?');
  await hear('Erasing');
  await page.click('button', 'Erase everything now');
  await page.at('Everything is erased');
  await hear('All is erased');

  const said = `${screens.join('\n\n')}\n`;
  if (process.env.RENEW === 'transcript') await writeFile(KEPT, said);
  assert.equal(said, await readFile(KEPT, 'utf8'));
});
