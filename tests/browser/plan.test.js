// The ticks of the plan belong to a day, which begins at the person's own midnight.

import assert from 'node:assert/strict';
import { asked, label, pageNamed, pages, ui, words } from './support/content.js';
import { day, KEY } from './support/record.js';
import { browserTest } from './support/test.js';
import { carryOn, openAnew, openPlan, returning } from './ways.js';

const SHOES = words('action.shoes', 'title');
const COVERS = words('action.bed_loose', 'title');
const LIST = words('action.med_list', 'title');

const kept = (ticks, more) => returning({ yes: ['frequent'], started: '2026-11-20', ticks, ...more });

async function toPlan(page) {
  await page.click('button', /^My plan/);
  await page.at('Your checklist');
}

async function ticks(page) {
  return JSON.parse((await page.storage())[KEY]).diary.ticks;
}

/** Lets the clock of the open page go forward, as when it stays open for that long. */
function passHours(page, hours) {
  return page.run(
    `const shift = 3_600_000 * arguments[0];
     const Before = window.Date;
     window.Date = class Date extends Before {
       constructor(...parts) {
         if (parts.length === 0) super(Before.now() + shift);
         else super(...parts);
       }
     };`,
    hours,
  );
}

browserTest(
  'ticks are found again tomorrow as those of yesterday, and the new day is empty',
  { ...(await kept({ '2026-11-22': ['shoes', 'bed_loose'] })), now: '2026-11-23T08:00:00Z' },
  async (page) => {
    await page.see('button', /^My plan Done today: 0 of/);
    await toPlan(page);
    await page.see(/^Monday,? 23 November/);
    await page.see(/^Night 4 of 42/);
    assert.equal(await page.isChecked('checkbox', SHOES), false);
    assert.equal(await page.isChecked('checkbox', COVERS), false);
    await page.tick(SHOES);
    assert.deepEqual(await ticks(page), {
      [day('2026-11-22')]: ['bed_loose', 'shoes'],
      [day('2026-11-23')]: ['shoes'],
    });
    await page.untick(SHOES);
    assert.deepEqual(await ticks(page), { [day('2026-11-22')]: ['bed_loose', 'shoes'] });
  },
);

browserTest(
  'today’s ticks are there again after a reload and in a new visit',
  { ...(await kept({})), now: '2026-11-23T20:30:00Z' },
  async (page) => {
    await toPlan(page);
    await page.tick(COVERS);
    await page.reload();
    assert.equal(await page.isChecked('checkbox', COVERS), true);
    await openAnew(page);
    await page.see('button', /^My plan Done today: 1 of/);
    await toPlan(page);
    assert.equal(await page.isChecked('checkbox', COVERS), true);
    assert.equal(await page.isChecked('checkbox', SHOES), false);
  },
);

browserTest(
  'what is done once stays done on later days, and can be taken back',
  { ...(await kept({ '2026-11-21': ['med_list'] })), now: '2026-11-23T20:30:00Z' },
  async (page) => {
    await toPlan(page);
    assert.equal(await page.isChecked('checkbox', LIST), true);
    await page.untick(LIST);
    assert.deepEqual(await ticks(page), {});
  },
);

browserTest(
  'a tap just after midnight counts for the day that the screen showed, which stays in sight',
  { ...(await kept({})), now: '2026-11-23T23:30:00Z' },
  async (page) => {
    await toPlan(page);
    await page.tick(SHOES);
    await passHours(page, 1);
    await page.tick(COVERS);
    assert.deepEqual(await ticks(page), { [day('2026-11-23')]: ['bed_loose', 'shoes'] });
    await page.see(/^Monday,? 23 November/);
    await page.click('button', 'Back to today');
    await page.see(/^Tuesday,? 24 November/);
    await page.see(/^Night 5 of 42 · Done today: 0 of/);
    await page.tick(SHOES);
    assert.deepEqual(await ticks(page), {
      [day('2026-11-23')]: ['bed_loose', 'shoes'],
      [day('2026-11-24')]: ['shoes'],
    });
  },
);

browserTest(
  'a clock that jumps while the plan is open moves nothing and loses nothing',
  { ...(await kept({ '2026-11-22': ['shoes', 'bed_loose'] })), now: '2026-11-23T12:00:00Z' },
  async (page) => {
    const jump = async (days) => {
      await passHours(page, days * 24);
      await page.run("document.dispatchEvent(new Event('visibilitychange'));");
    };
    await toPlan(page);
    await page.tick(SHOES);
    const before = await page.storage();
    for (const [days, shown] of [
      [1, /^Tuesday,? 24 November/],
      [-1, /^Sunday,? 22 November/],
      [365, /^Tuesday,? 23 November/],
      [-365, /^Sunday,? 23 November/],
    ]) {
      await jump(days);
      await page.see(shown);
      assert.deepEqual(await page.storage(), before);
    }
    await jump(0);
    await page.see(/^Monday,? 23 November/);
    await page.see(/^Night 4 of 42/);
    assert.equal(await page.isChecked('checkbox', SHOES), true);
    assert.deepEqual(await page.storage(), before);
  },
);

browserTest(
  'past midnight the evening can still be ticked, and in the morning nobody asks',
  { ...(await kept({})), now: '2026-11-24T00:30:00Z' },
  async (page, { browser }) => {
    await toPlan(page);
    await page.see(/^Tuesday,? 24 November/);
    await page.click('button', /^Tick for Mon,? 23 Nov/);
    await page.at('Your checklist');
    await page.see(/^Monday,? 23 November/);
    await page.tick(SHOES);
    assert.deepEqual(await ticks(page), { [day('2026-11-23')]: ['shoes'] });
    await browser.setClock('2026-11-24T07:00:00Z');
    await openAnew(page);
    await toPlan(page);
    await page.see(/^Tuesday,? 24 November/);
    assert.equal(await page.count('button', /^Tick for/), 0);
  },
);

browserTest(
  'yesterday can be filled in, last week corrected, and tomorrow not reached',
  { ...(await kept({ '2026-11-20': ['shoes'] })), now: '2026-11-23T20:30:00Z' },
  async (page) => {
    await toPlan(page);
    assert.equal(await page.count('button', /^Later/), 0);
    await page.click('button', /^Earlier: Sunday,? 22 November/);
    await page.see(/^Sunday,? 22 November/);
    await page.tick(COVERS);
    await page.see(/^Night 3 of 42 · Done that day: 1 of/);
    await page.click('button', /^Earlier: Saturday,? 21/);
    await page.click('button', /^Earlier: Friday,? 20/);
    await page.untick(SHOES);
    await page.click('button', 'Back to today');
    await page.see(/^Monday,? 23 November/);
    assert.deepEqual(await ticks(page), { [day('2026-11-22')]: ['bed_loose'] });
  },
);

browserTest(
  'the day is the one of the person’s own calendar, also in the night when the clocks change',
  { ...(await kept({})), now: '2026-10-24T23:30:00Z', needs: ['travel'] },
  async (page, { browser }) => {
    await toPlan(page);
    await page.see('Sunday 25 October');
    await page.tick(SHOES);
    await browser.setClock('2026-10-25T23:30:00Z');
    await page.reload();
    await page.see('Sunday 25 October');
    assert.equal(await page.isChecked('checkbox', SHOES), true);
    assert.deepEqual(await ticks(page), { [day('2026-10-25')]: ['shoes'] });

    await browser.emulate({ timeZone: 'Pacific/Auckland' });
    await page.reload();
    await page.see('Monday 26 October');
    assert.equal(await page.isChecked('checkbox', SHOES), false);
  },
);

browserTest(
  'after six weeks one is asked whether it helped, and “not better” means an appointment',
  { ...(await returning({ yes: ['h_bedding'], started: '2026-10-01' })), now: '2026-11-23T20:30:00Z' },
  async (page) => {
    await toPlan(page);
    await page.click('button', 'No, not better');
    await page.until('the answer to be pressed', async () => (await page.attribute('button', 'No, not better', 'aria-pressed')) === 'true');
    await page.click('button', 'Your result');
    await page.at('Book an appointment');
    await page.see(ui('told_you', { told: asked('no_better', 'told') }));
    await openAnew(page);
    await carryOn(page, 'Book an appointment');
    await openPlan(page);
    assert.equal(await page.attribute('button', 'No, not better', 'aria-pressed'), 'true');
    await page.click('button', 'Yes, better');
    await page.click('button', 'Your result');
    await page.at('Looking after yourself');
  },
);

browserTest(
  'the plan gives way to help when a warning sign comes',
  { ...(await kept({}, { started: '2026-11-20' })), now: '2026-11-23T20:30:00Z' },
  async (page) => {
    await toPlan(page);
    await page.click('button', 'Your result');
    await page.at('Book an appointment');
    await page.click('button', 'Change my answers');
    await page.at('Your answers');
    await page.click('button', `Change: ${pageNamed('emergency').title}`);
    await page.at(pageNamed('emergency').title);
    await page.tick(label('stroke'));
    await openAnew(page);
    await page.see('heading', 'Pick up where you left off');
    assert.equal(await page.count('button', /^My plan/), 0);
    await carryOn(page, 'Call an ambulance now');
  },
);

browserTest(
  'a life that changes changes the list and keeps the diary, until a warning sign takes its place',
  {
    ...(await returning({
      yes: ['h_toes_down'],
      started: '2026-11-02',
      ticks: { '2026-11-10': ['foot_position', 'shoes'] },
      nights: { '2026-11-10': { cramps: 2 } },
    })),
    now: '2026-11-23T20:30:00Z',
  },
  async (page) => {
    const change = async (id) => {
      await page.click('button', 'Your result');
      await page.click('button', 'Change my answers');
      await page.at('Your answers');
      const { title } = pages.find(({ asks }) => asks.some((question) => question.id === id));
      await page.click('button', `Change: ${title}`);
      await page.at(title);
      await page.tick(label(id));
    };
    const before = async () => JSON.parse((await page.storage())[KEY]).diary;
    await toPlan(page);
    await page.see('checkbox', words('action.foot_position', 'title'));
    const diary = await before();
    await change('b_pregnant');
    await page.click('button', 'Continue');
    await page.at('Your answers');
    await page.click('button', 'See your result');
    await openPlan(page);
    await page.see('checkbox', words('action.midwife_tell', 'title'));
    assert.equal(await page.count('checkbox', words('action.foot_position', 'title')), 0);
    assert.deepEqual(await before(), diary);
    await page.click('button', 'See every night');
    await page.at('Six weeks at a glance');
    await page.see('Not on your list now');
    await page.click('button', 'Back');
    await change('clot_leg');
    await page.click('button', 'Continue');
    await openAnew(page);
    await page.see('heading', 'Pick up where you left off');
    assert.equal(await page.count('button', /^My plan/), 0);
    await carryOn(page, 'Get help today');
    assert.deepEqual(await before(), diary);
  },
);

/** Where the rows of the checklist are, from the top of the page. */
const places = (page) =>
  page.run(`
    const rows = document.querySelector('cramp-check').shadowRoot.querySelectorAll('.row');
    return [...rows].map((row) => Math.round(row.getBoundingClientRect().top + scrollY));`);

browserTest(
  'a tick and a night are to be seen by the next frame, what comes with the tick in one of the next, and nothing moves',
  { ...(await kept({})), now: '2026-11-23T20:30:00Z' },
  async (page) => {
    await toPlan(page);
    const before = await places(page);
    assert.ok(before.length > 5);
    const seen = await page.run(
      `const [name, done] = arguments;
       const root = document.querySelector('cramp-check').shadowRoot;
       const box = [...root.querySelectorAll('label')].find((one) => one.innerText.trim() === name).control;
       const none = [...root.querySelectorAll('button')].find((one) => one.innerText === 'None');
       const inNextFrame = (look) => new Promise((resolve) => requestAnimationFrame(() => resolve(look())));
       box.click();
       return inNextFrame(() => [box.checked, root.textContent.includes(done)]).then((ticked) => {
         none.click();
         return inNextFrame(() => [...ticked, none.getAttribute('aria-pressed')]);
       });`,
      SHOES,
      'Done today: 1 of',
    );
    assert.deepEqual(seen, [true, false, 'true']);
    await page.see(/Done today: 1 of/);
    assert.deepEqual(await places(page), before);
  },
);
