// Nights: one tap in the plan, more on a screen of their own, and six weeks of them at a glance.

import assert from 'node:assert/strict';
import { words } from './support/content.js';
import { day, KEY } from './support/record.js';
import { browserTest } from './support/test.js';
import { openAnew, returning } from './ways.js';

const SHOES = words('action.shoes', 'title');

const NOW = '2026-11-23T20:30:00Z';
const kept = (more = {}) => returning({ yes: ['frequent'], started: '2026-11-20', ...more });

async function toPlan(page) {
  await page.click('button', /^My plan/);
  await page.at('Your checklist');
}

async function nights(page) {
  return JSON.parse((await page.storage())[KEY]).diary.nights ?? {};
}

async function isPressed(page, name) {
  return (await page.attribute('button', name, 'aria-pressed')) === 'true';
}

const pressed = (page, name) => page.until(`${name} to be pressed`, () => isPressed(page, name));

/** The rows of the table, as their cells' texts. */
function table(page) {
  return page.run(
    `const rows = document.querySelector('cramp-check').shadowRoot.querySelectorAll('tbody tr');
     return [...rows].map((row) => [...row.cells].map((cell) => cell.innerText.trim().replace(/\\s+/g, ' ')));`,
  );
}

browserTest('one tap says that there was no cramp, and another takes it back', { ...(await kept()), now: NOW }, async (page) => {
  await toPlan(page);
  await page.see('heading', 'Cramps last night?');
  await page.see(/^Sun,? 22 Nov to Mon,? 23 Nov$/);
  await page.click('button', 'None');
  await pressed(page, 'None');
  assert.deepEqual(await nights(page), { [day('2026-11-22')]: { cramps: 0 } });
  await page.reload();
  await pressed(page, 'None');
  await page.click('button', 'None');
  await page.until('nothing to be pressed', async () => !(await isPressed(page, 'None')));
  assert.deepEqual(await nights(page), {});
});

browserTest('a night is told in full, and kept at every tap', { ...(await kept()), now: NOW }, async (page) => {
  await toPlan(page);
  await page.click('button', '2');
  await pressed(page, '2');
  await page.click('button', 'How long, how bad, where');
  await page.at('How was the night?');
  await pressed(page, '2');
  await page.click('button', '1 to 10 minutes');
  await page.click('button', 'Very bad');
  await pressed(page, 'Very bad');
  await page.reload();
  await page.see('heading', 'How was the night?');
  await pressed(page, '1 to 10 minutes');
  await page.click('button', 'Done');
  await page.at('Your checklist');
  assert.deepEqual(await nights(page), {
    [day('2026-11-22')]: { cramps: 2, longest: 'minutes', worst: 'severe' },
  });
});

browserTest('where it hurt is tapped on the legs or ticked in the list, which are one', { ...(await kept()), now: NOW }, async (page) => {
  await toPlan(page);
  await page.click('button', '1');
  await page.click('button', 'How long, how bad, where');
  await page.see('group', 'Where did it hurt?');
  await page.tick('Left calf');
  // The picture is for pointers only: whoever cannot see it has the list.
  const tap = (at) =>
    page.run(
      `const spots = document.querySelector('cramp-check').shadowRoot.querySelectorAll('.legs-picture path[class^=spot]');
       spots[arguments[0]].dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
       return spots.length;`,
      at,
    );
  assert.equal(await tap(5), 6);
  await page.until('the right foot to be ticked', () => page.isChecked('checkbox', 'Right foot'));
  assert.deepEqual((await nights(page))[day('2026-11-22')].places, ['left_calf', 'right_foot']);
  await tap(1);
  await page.until('the left calf to be free', async () => !(await page.isChecked('checkbox', 'Left calf')));
  await page.untick('Right foot');
  assert.deepEqual(await nights(page), { [day('2026-11-22')]: { cramps: 1 } });
});

browserTest('a cramp of more than ten minutes shows whom to call', { ...(await kept()), now: NOW }, async (page) => {
  await toPlan(page);
  await page.click('button', '1');
  await page.click('button', 'How long, how bad, where');
  await page.at('How was the night?');
  assert.equal(await page.count('link', /^Call/), 0);
  await page.click('button', 'More than 10 minutes');
  await page.see('heading', 'Get help today');
  await page.see('link', 'Call 111');
});

browserTest(
  'every night can be seen as a number, and changed where it stands',
  {
    ...(await kept({
      ticks: { '2026-11-20': ['shoes', 'caffeine_less'], '2026-11-21': ['shoes'], '2026-11-23': ['med_list'] },
      nights: { '2026-11-20': { cramps: 3, worst: 'mild' }, '2026-11-21': { cramps: 0 } },
    })),
    now: NOW,
  },
  async (page) => {
    await toPlan(page);
    await page.see('img', 'Nights written down: 2. Nights with a cramp: 1.');
    await page.click('button', 'See every night');
    await page.at('Six weeks at a glance');
    await page.see('Nights written down: 2. Nights with a cramp: 1.');
    const [today, yesterday, quiet, bad] = await table(page);
    assert.match(today.join(' | '), /^Mon,? 23 Nov \| Not written down \| 1$/);
    assert.match(yesterday.join(' | '), /^Sun,? 22 Nov \| Not written down \| 0$/);
    assert.match(quiet.join(' | '), /^Sat,? 21 Nov \| No cramps \| 1$/);
    assert.match(bad.join(' | '), /^Fri,? 20 Nov \| 3 cramps Mild \| 2$/);
    await page.see('2 of 4 days');
    // An item that has left the plan keeps its history.
    await page.see('Not on your list now');

    await page.click('button', /^No cramps\. Change the night of Sat,? 21 Nov$/);
    await page.at('How was the night?');
    await page.click('button', '1');
    await page.click('button', 'Done');
    await page.at('Six weeks at a glance');
    await page.see('Nights written down: 2. Nights with a cramp: 2.');
    await page.click('button', /^0\. Change the ticks of Sun,? 22 Nov$/);
    await page.at('Your checklist');
    await page.see(/^Sunday,? 22 November/);
    await page.tick(SHOES);
    assert.deepEqual(JSON.parse((await page.storage())[KEY]).diary.ticks[day('2026-11-22')], ['shoes']);
  },
);

browserTest(
  'six weeks are lived through, over a change of clocks and a flight, and none is lost or doubled',
  { ...(await returning({ yes: ['h_bedding'] })), now: '2026-10-20T20:00:00Z', needs: ['travel'] },
  async (page, { browser }) => {
    const DAY = 86_400_000;
    const first = Date.parse('2026-10-20T20:00:00Z');
    await page.click('button', 'Your result');
    await page.clickFirst('button', 'Start my plan');
    await page.at('Your checklist');
    // The clocks go back on night 6; from night 20 on the person is in New York, five hours behind.
    for (let night = 1; night <= 43; night += 1) {
      if (night === 20) await browser.emulate({ timeZone: 'America/New_York' });
      const evening = first + (night - 1) * DAY + (night >= 20 ? 5 * 3_600_000 : 0);
      await browser.setClock(new Date(evening).toISOString());
      await openAnew(page);
      await toPlan(page);
      await page.see(night <= 42 ? new RegExp(`^Night ${night} of 42 `) : /^Night 43 /);
      if (night > 42) break;
      await page.tick(SHOES);
      const cramps = String(night % 4 || 'None');
      await page.click('button', cramps);
      await pressed(page, cramps);
    }
    await page.see('heading', 'Are your cramps better than when you began?');
    const { ticks, nights: logged, started } = JSON.parse((await page.storage())[KEY]).diary;
    assert.equal(started, day('2026-10-20'));
    const days = Array.from({ length: 42 }, (_, at) => String(day('2026-10-20') + at));
    assert.deepEqual(Object.keys(ticks).sort(), days);
    assert.deepEqual(Object.keys(logged).sort(), days.map((one) => String(one - 1)));
    await page.click('button', 'See every night');
    await page.at('Six weeks at a glance');
    await page.see('41 of 42 days');
    assert.equal((await table(page)).length, 42);
  },
);
