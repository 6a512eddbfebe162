// The one file, opened from disk without a network: the whole check, the plan, and keeping both.

import assert from 'node:assert/strict';
import { label } from './support/content.js';
import { browserTest } from './support/test.js';
import { begin, openPlan, passPages } from './ways.js';

const FILE = new URL('../../dist/cramp-check.html', import.meta.url).href;

browserTest('opened from disk, it does everything and asks for nothing', { at: null }, async (page, { server }) => {
  await page.open(FILE);
  await begin(page);
  await passPages(page, { to: 'days' });
  await page.tick(label('h_sit_long'));
  await page.click('button', 'Continue');
  await passPages(page, { from: 'nights' });
  await page.click('button', 'See your result');
  await page.at('Looking after yourself');
  await openPlan(page);
  await page.tick('Wear shoes that fit');
  await page.see(/Done today: 1 of/);
  await page.reload();
  await page.see(/Done today: 1 of/);
  assert.equal(await page.isChecked('checkbox', 'Wear shoes that fit'), true);
  await page.back();
  await page.see('heading', 'Looking after yourself');
  assert.deepEqual(server.requests, []);
  const asked = await page.run("return performance.getEntriesByType('resource').map(({ name }) => name.slice(0, 80));");
  assert.deepEqual(asked.filter((name) => !/^(data|blob):/.test(name)), []);
});
