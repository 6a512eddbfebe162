// Storage that is blocked, full, unreadable or changed by something else: the check works all the
// same, nothing that was there is lost, and it is said once.

import assert from 'node:assert/strict';
import { asked, label, pageNamed, pages, ui } from './support/content.js';
import { answered, KEY } from './support/record.js';
import { BLANK } from './support/server.js';
import { browserTest } from './support/test.js';
import { begin, carryOn, openAnew, openPlan, passPages, returning } from './ways.js';

const ASIDE = `${KEY}-aside-1`;
const BLOCKED = ui('notice_refused');
const FULL = ui('notice_full');
const PUT_ASIDE = ui('notice_kept_aside');
const LEFT_ALONE = ui('notice_not_kept');

async function close(page, notice) {
  await page.click('button', 'OK');
  await page.missing(notice);
}

browserTest(
  'with storage blocked the whole check and the plan work, and it is said once',
  { storage: 'blocked' },
  async (page) => {
    await page.see('status', /^/);
    await page.see(BLOCKED);
    await close(page, BLOCKED);
    await begin(page);
    assert.equal(await page.count(BLOCKED), 0);
    await passPages(page, { to: 'days' });
    await page.tick(label('h_sit_long'));
    await page.click('button', 'Continue');
    await passPages(page, { from: 'nights' });
    await page.click('button', 'See your result');
    await page.at('Looking after yourself');
    await page.see(ui('told_you', { told: asked('h_sit_long', 'told') }));
    await openPlan(page);
    await page.tick('Wear shoes that fit');
    await page.see(/Done today: 1 of/);
    assert.equal(await page.count(BLOCKED), 0);
    await page.click('button', 'Erase everything');
    await page.at('Erase everything?');
    await page.click('button', 'Erase everything now');
    await page.at('Everything is erased');
    await page.click('button', 'To the start');
    await page.at('Woken by leg cramps?');
    await page.see('button', 'Start the check');
  },
);

browserTest(
  'with storage full the check works, it is said once, and nothing else is touched',
  { storage: 'full' },
  async (page) => {
    const before = await page.storage();
    await page.see('button', 'Start the check');
    assert.equal(await page.count(FULL), 0);
    await begin(page);
    await page.see(FULL);
    await close(page, FULL);
    await page.click('button', 'None of these');
    await passPages(page, { from: 'emergency_more', to: 'days' });
    assert.equal(await page.count(FULL), 0, 'said again');
    await page.tick(label('h_sit_long'));
    await page.click('button', 'Continue');
    await passPages(page, { from: 'nights' });
    await page.click('button', 'See your result');
    await page.see(ui('told_you', { told: asked('h_sit_long', 'told') }));
    assert.equal(await page.count(FULL), 0, 'said again');
    assert.deepEqual(await page.storage(), before);
  },
);

browserTest('a notice that was read leaves the focus on the heading', { storage: 'blocked' }, async (page) => {
  await page.click('button', 'OK');
  await page.missing(BLOCKED);
  await page.at('Woken by leg cramps?');
});

browserTest('once there is room again, all that was answered is kept', { storage: 'full' }, async (page) => {
  await begin(page);
  await passPages(page, { to: 'days' });
  await page.see(FULL);
  await page.run("localStorage.removeItem('filler-0');");
  await page.tick(label('h_sit_long'));
  await page.missing(FULL);
  await openAnew(page);
  await carryOn(page, pageNamed('days').title);
  assert.equal(await page.isChecked('checkbox', label('h_sit_long')), true);
});

const UNREADABLE = {
  garbage: '{"version":1,"answers":{"h_s',
  'an empty text': '',
  'JSON of another shape': '[1, 2, {"three": "four"}]',
  'a record with answers of another kind': '{"version":1,"answers":{"h_shoes":"perhaps"}}',
  'a record without a version': '{"answers":{"h_shoes":"yes"}}',
  'a record of a later version': '{"version":99,"answers":{"h_shoes":{"left":"yes"}},"more":"than we know"}',
  'a text that is no text': '\u0000\ud83e\uddb5 not ours\n',
};

browserTest('what cannot be read is put aside byte for byte, of whatever kind', { at: null }, async (page) => {
  for (const [kind, text] of Object.entries(UNREADABLE)) {
    await page.open(BLANK);
    await page.run('localStorage.clear();');
    await page.store(KEY, text);
    await page.open();
    await page.see(PUT_ASIDE);
    await page.see('button', 'Start the check');
    assert.equal((await page.storage())[ASIDE], text, kind);
  }
});

browserTest(
  'what cannot be read stays aside while the app works on, and it is said once',
  { stored: { [KEY]: UNREADABLE.garbage } },
  async (page) => {
    await page.see(PUT_ASIDE);
    await close(page, PUT_ASIDE);
    await begin(page);
    assert.equal(await page.count(PUT_ASIDE), 0, 'said again');
    await page.tick(label('stroke'));
    assert.equal(await page.count(PUT_ASIDE), 0, 'said again');
    assert.equal((await page.storage())[ASIDE], UNREADABLE.garbage);
    await openAnew(page);
    await carryOn(page, 'Call an ambulance now');
    assert.equal(await page.count(PUT_ASIDE), 0, 'said again');
    assert.equal((await page.storage())[ASIDE], UNREADABLE.garbage);
  },
);

browserTest(
  'that something was put aside is not said again at the next visit',
  { stored: { [KEY]: UNREADABLE.garbage } },
  async (page) => {
    await page.see(PUT_ASIDE);
    await close(page, PUT_ASIDE);
    await page.reload();
    await page.see('button', 'Start the check');
    assert.equal(await page.count(PUT_ASIDE), 0);
    assert.equal((await page.storage())[ASIDE], UNREADABLE.garbage);
  },
);

browserTest(
  'a second unreadable text does not take the place of the first',
  { stored: { [KEY]: UNREADABLE.garbage, [ASIDE]: 'an earlier one' } },
  async (page) => {
    await page.see(PUT_ASIDE);
    const kept = await page.storage();
    assert.equal(kept[ASIDE], 'an earlier one');
    assert.ok(Object.values(kept).includes(UNREADABLE.garbage));
    await begin(page);
    const later = await page.storage();
    assert.equal(later[ASIDE], 'an earlier one');
    assert.ok(Object.values(later).includes(UNREADABLE.garbage));
  },
);

browserTest(
  'what can be neither read nor put aside is left as it is, and the check works',
  { stored: { [KEY]: UNREADABLE.garbage }, storage: 'full' },
  async (page) => {
    const before = await page.storage();
    await page.see(LEFT_ALONE);
    await close(page, LEFT_ALONE);
    await begin(page);
    await passPages(page);
    await page.click('button', 'See your result');
    await page.at('Looking after yourself');
    assert.equal(await page.count(LEFT_ALONE), 0);
    assert.deepEqual(await page.storage(), before);
  },
);

for (const [what, text] of [
  ['that is spoilt', UNREADABLE.garbage],
  ['that a later version writes', UNREADABLE['a record of a later version']],
]) browserTest(
  `a record ${what} while the page is open is put aside, and the answers are kept`,
  await returning({ upTo: 'h_sit_long' }),
  async (page) => {
    await carryOn(page, pageNamed('days').title);
    await page.store(KEY, text);
    await page.tick(label('h_shoes'));
    await page.see(PUT_ASIDE);
    await close(page, PUT_ASIDE);
    await page.tick(label('h_sit_long'));
    assert.equal(await page.count(PUT_ASIDE), 0);
    const kept = await page.storage();
    assert.equal(kept[ASIDE], text);
    const { answers } = JSON.parse(kept[KEY]);
    assert.deepEqual([answers.h_shoes, answers.h_sit_long, answers.frequent], ['yes', 'yes', 'no']);
  },
);

browserTest(
  'a record that is found spoilt when the page is seen again is not taken for an erasure',
  await returning({ upTo: 'h_sit_long' }),
  async (page) => {
    await carryOn(page, pageNamed('days').title);
    await page.tick(label('h_shoes'));
    await page.store(KEY, UNREADABLE.garbage);
    const seenAgain = () => page.run("document.dispatchEvent(new Event('visibilitychange'));");
    await seenAgain();
    await page.see(PUT_ASIDE);
    await seenAgain();
    await close(page, PUT_ASIDE);
    await page.see('heading', pageNamed('days').title);
    assert.equal(await page.isChecked('checkbox', label('h_shoes')), true);
    const kept = await page.storage();
    assert.equal(kept[ASIDE], UNREADABLE.garbage);
    assert.equal(JSON.parse(kept[KEY]).answers.h_shoes, 'yes');
  },
);

browserTest(
  'what is deleted while the page is open is all there again with the next tap',
  await returning({ upTo: 'h_sit_long', yes: ['frequent'] }),
  async (page) => {
    await carryOn(page, pageNamed('days').title);
    await page.tick(label('h_shoes'));
    await page.run('localStorage.clear();');
    await page.tick(label('h_sit_long'));
    const { answers } = JSON.parse((await page.storage())[KEY]);
    assert.deepEqual([answers.h_shoes, answers.h_sit_long, answers.frequent, answers.stroke], ['yes', 'yes', 'yes', 'no']);
  },
);

browserTest(
  'what another tab deletes is gone here, too, and it is said',
  await returning({ upTo: 'h_sit_long' }),
  async (page, { browser }) => {
    await carryOn(page, pageNamed('days').title);
    const first = await browser.currentTab();
    await browser.newTab();
    await page.open(BLANK);
    await page.run('localStorage.clear();');
    await browser.inTab(first);
    await page.see('heading', 'Everything is erased');
    assert.deepEqual(await page.storage(), {});
  },
);

browserTest(
  'what is changed by hand is taken in at the next tap, and so is that tap',
  await returning({ upTo: 'h_sit_long' }),
  async (page) => {
    await carryOn(page, pageNamed('days').title);
    await page.tick(label('h_shoes'));
    const changed = JSON.parse((await page.storage())[KEY]);
    await page.store(KEY, JSON.stringify({ ...changed, answers: { ...changed.answers, h_shoes: 'no', frequent: 'yes' } }));
    await page.tick(label('h_sit_long'));
    await page.until('the change to be seen', async () => !(await page.isChecked('checkbox', label('h_shoes'))));
    assert.equal(await page.isChecked('checkbox', label('h_sit_long')), true);
    const { answers } = JSON.parse((await page.storage())[KEY]);
    assert.deepEqual([answers.h_shoes, answers.h_sit_long, answers.frequent], ['no', 'yes', 'yes']);
  },
);

const known = JSON.parse((await answered({ upTo: 'h_sit_long' }))[KEY]);

browserTest(
  'answers, ticks and a region that this version does not know are carried along',
  {
    stored: {
      [KEY]: JSON.stringify({
        ...known,
        answers: { ...known.answers, asked_next_year: 'not_sure' },
        region: 'the_moon',
        diary: { started: 20000, ticks: { 20001: ['not_yet_invented', 'shoes'] } },
      }),
    },
  },
  async (page) => {
    await carryOn(page, pageNamed('days').title);
    await page.tick(label('h_shoes'));
    await page.click('button', 'Continue');
    await page.at(pageNamed('nights').title);
    const kept = JSON.parse((await page.storage())[KEY]);
    assert.deepEqual(
      { asked: kept.answers.asked_next_year, shoes: kept.answers.h_shoes, region: kept.region, diary: kept.diary },
      {
        asked: 'not_sure',
        shoes: 'yes',
        region: 'the_moon',
        diary: { started: 20000, ticks: { 20001: ['not_yet_invented', 'shoes'] } },
      },
    );
  },
);

browserTest('answers to later pages do not hide an earlier page that was not answered', {
  stored: { [KEY]: JSON.stringify({ ...known, answers: { ...known.answers, stroke: undefined, h_shoes: 'yes' } }) },
}, async (page) => {
  await carryOn(page, pages[1].title);
  await page.see('checkbox', label('stroke'));
});
