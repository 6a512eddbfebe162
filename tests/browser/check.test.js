// The check from the first question to the result, as people with different answers go through it.

import assert from 'node:assert/strict';
import { asked, label, pageNamed, pages, ui, words } from './support/content.js';
import { browserTest } from './support/test.js';
import { begin, carryOn, openAnew, openPlan, passPages, reads, returning, tickPages } from './ways.js';

const told = (id) => ui('told_you', { told: asked(id, 'told') });
const because = (id) => ui('because_you', { told: asked(id, 'told') });
const item = (id) => words(`action.${id}`, 'title');
const CLINIC = `Cleveland Clinic. Leg cramps. ${ui('opens_window')}`;

browserTest('someone with nothing to tick gets from the start to the result in 16 taps', async (page) => {
  let taps = 0;
  const tap = async (name, next) => {
    taps += 1;
    await page.click('button', name);
    await page.at(next);
  };
  await tap('Start the check', pages[0].title);
  await tap('I am 18 or over', tickPages[0].title);
  for (const at of tickPages.keys()) await tap('None of these', tickPages[at + 1]?.title ?? 'Your answers');
  await tap('See your result', 'Looking after yourself');
  assert.ok(taps <= 16, `${taps} taps`);

  await reads(page, [ui('factors_none'), 'Your checklist']);
  const text = await page.text();
  for (const warning of [/ambulance/i, /emergency/i, /You told us/, /Call \d/, /not sure/i]) {
    assert.doesNotMatch(text, warning);
  }
  for (const verdict of [/you are fine/i, /nothing is wrong/i, /\bscore\b/i, /\d ?%/, /diagnos/i]) {
    assert.doesNotMatch(text, verdict);
  }
});

browserTest('someone with much to tick sees the level, what matched and why, and the checklist', async (page) => {
  const fits = ['frequent', 'h_sit_long', 'h_bedding', 'b_age60'];
  await begin(page);
  for (const { title, asks } of tickPages) {
    await page.at(title);
    const fitting = asks.filter(({ id }) => fits.includes(id));
    for (const { id } of fitting) await page.tick(label(id));
    await page.click('button', fitting.length > 0 ? 'Continue' : 'None of these');
  }
  await page.at('Your answers');
  await reads(page, ['18 or over', 'None of these', ...fits.map(label), 'None of these']);
  await page.click('button', 'See your result');

  await page.at('Book an appointment');
  await reads(page, [
    'Book an appointment',
    ...[told('frequent'), asked('frequent', 'act')],
    ui('factors_title'),
    ...[told('h_sit_long'), asked('h_sit_long', 'linked'), asked('h_sit_long', 'evidence')],
    ...[told('h_bedding'), asked('h_bedding', 'linked'), asked('h_bedding', 'evidence')],
    ...[told('b_age60'), asked('b_age60', 'linked'), asked('b_age60', 'evidence')],
    'Your checklist',
    ...[item('move_breaks'), because('h_sit_long')],
    ...[item('bed_loose'), because('h_bedding')],
    ...[item('night_safety'), ui('for_everyone')],
    ui('lookalikes_title'),
  ]);
});

browserTest(
  'what matched names its sources, and how each was checked',
  await returning({ yes: ['h_sit_long'] }),
  async (page) => {
    await carryOn(page, 'Looking after yourself');
    assert.equal(await page.count('link', CLINIC), 0);
    await page.click('summary', 'Sources');
    await page.see('link', CLINIC);
    await reads(page, [
      'Merck Manual Quick Facts. Muscle cramps.',
      ui('checked_own_page'),
      'Cleveland Clinic. Leg cramps.',
      ui('checked_copy'),
    ]);
    assert.match(await page.attribute('link', /^Delacour C/, 'href'), /^https:\/\/doi\.org\//);
    assert.equal(await page.attribute('link', /^Delacour C/, 'target'), '_blank');
    assert.match(await page.attribute('link', /^Delacour C/, 'rel'), /noopener/);
  },
);

browserTest(
  'the checklist of the result becomes a plan, which counts what is ticked',
  await returning({ yes: ['h_sit_long'] }),
  async (page) => {
    await carryOn(page, 'Looking after yourself');
    await openPlan(page);
    await page.see(/^Night 1 of 42 · Done today: 0 of \d/);
    await reads(page, ['Day', item('move_breaks'), 'Evening', 'Bedtime', item('bed_loose')]);
    await page.tick(item('shoes'));
    await page.tick(item('move_breaks'));
    await page.see(/Done today: 2 of/);
    await page.untick(item('shoes'));
    await page.see(/Done today: 1 of/);
  },
);

browserTest(
  'a tick on an emergency sign shows whom to call at once, and taking it away removes that',
  await returning({ upTo: 'clot_lung' }),
  async (page) => {
    await carryOn(page, pageNamed('emergency').title);
    assert.equal(await page.count('alert', /^/), 0);
    await page.tick(label('blocked_artery'));
    await page.see('alert', /^/);
    await page.see('Call an ambulance now');
    await page.see(asked('blocked_artery', 'means'));
    assert.equal(await page.attribute('link', 'Call 999', 'href'), 'tel:999');
    assert.equal(await page.heading(), pageNamed('emergency').title);
    await page.untick(label('blocked_artery'));
    await page.missing('link', 'Call 999');
    await page.missing('alert', /^/);
    await page.click('button', 'None of these');
    await page.at(pageNamed('emergency_more').title);
  },
);

browserTest(
  'a tap right after a tick finds all that the tick has brought',
  await returning({ upTo: 'clot_lung' }),
  async (page) => {
    await carryOn(page, pageNamed('emergency').title);
    const name = label('stroke');
    const tickThen = (button) =>
      page.run(
        `const root = document.querySelector('cramp-check').shadowRoot;
         const named = (selector, name) => [...root.querySelectorAll(selector)].find((one) => one.innerText.includes(name));
         named('label', arguments[0]).control.click();
         named('button', arguments[1]).click();`,
        name,
        button,
      );
    // It is refused, since something is ticked.
    await tickThen('None of these');
    await page.see(ui('problem_none_and_some'));
    await page.see('alert', /^/);
    assert.equal(await page.isChecked('checkbox', name), true);
    await page.untick(name);
    await tickThen('Continue');
    await page.at('Call an ambulance now');
  },
);

browserTest(
  'whom to call comes with a tick even where the browser makes no frames',
  { preload: 'globalThis.requestAnimationFrame = () => 0;' },
  async (page) => {
    await begin(page);
    await page.tick(label('stroke'));
    await page.see('link', 'Call 999');
  },
);

browserTest(
  'an emergency sign leads straight to the card for an ambulance, with nothing of the checklist',
  await returning({ upTo: 'clot_lung' }),
  async (page) => {
    await carryOn(page, pageNamed('emergency').title);
    await page.tick(label('stroke'));
    await page.click('button', 'Continue');
    await page.at('Call an ambulance now');
    await reads(page, ['Call 999', told('stroke'), asked('stroke', 'means'), ui('emergency_hidden')]);
    assert.equal(await page.count('heading', 'Your checklist'), 0);
    assert.equal(await page.count('heading', ui('factors_title')), 0);
    assert.equal(await page.count('button', /my plan/), 0);
    assert.equal(await page.count('checkbox', /^/), 0);
    assert.doesNotMatch(await page.text(), /stretch/i);

    await page.click('button', 'Cramp now');
    await page.at('Call an ambulance now');
    assert.equal(await page.count(words('step.pull_toes', 'instruction')), 0);
  },
);

browserTest(
  'an urgent sign is followed by the other warning signs, then help for today, then the rest if wanted',
  await returning({ upTo: 'clot_leg' }),
  async (page) => {
    await carryOn(page, pageNamed('urgent').title);
    await page.tick(label('clot_leg'));
    assert.equal(await page.count('alert', /^/), 0);
    await page.click('button', 'Continue');
    await page.at(pageNamed('urgent_more').title);
    await page.click('button', 'None of these');

    await page.at('Get help today');
    await reads(page, ['Call 111', 'Call 999', told('clot_leg'), ui('help_list'), item('med_list')]);
    assert.equal(await page.attribute('link', 'Call 111', 'href'), 'tel:111');
    assert.equal(await page.count('heading', 'Your checklist'), 0);
    assert.equal(await page.count(item('stretch_night')), 0);

    await page.click('button', 'Answer the other questions');
    await passPages(page, { from: 'cramps' });
    await page.click('button', 'See your result');
    await page.at('Get help today');
    // That nothing matched is no news beside a warning sign.
    assert.equal(await page.count('heading', ui('factors_title')), 0);
    assert.equal(await page.count('button', 'Answer the other questions'), 0);
  },
);

browserTest(
  '“I’m not sure” asks about which, and the result says so and what to do',
  await returning({ upTo: 'clot_leg' }),
  async (page) => {
    await carryOn(page, pageNamed('urgent').title);
    await page.click('button', 'I’m not sure');
    await page.at('Which are you not sure about?');
    await page.tick(label('dirty_wound'));
    await page.click('button', 'Continue');
    await passPages(page, { from: 'urgent_more' });
    await page.see(ui('review_unsure', { statement: label('dirty_wound') }));
    await page.click('button', 'See your result');
    await page.at('Book an appointment');
    await reads(page, [
      ui('unsure_about', { statement: label('dirty_wound') }),
      asked('dirty_wound', 'means'),
      ui('unsure_today'),
      asked('dirty_wound', 'act'),
    ]);
  },
);

browserTest(
  'doubt about an emergency sign means help today',
  await returning({ upTo: 'clot_lung' }),
  async (page) => {
    await carryOn(page, pageNamed('emergency').title);
    await page.click('button', 'I’m not sure');
    await page.at('Which are you not sure about?');
    await page.tick(label('stroke'));
    await page.click('button', 'Continue');
    for (const id of ['emergency_more', 'urgent', 'urgent_more']) {
      await page.at(pageNamed(id).title);
      await page.click('button', 'None of these');
    }
    await page.at('Get help today');
    await reads(page, [ui('unsure_about', { statement: label('stroke') }), ui('unsure_emergency')]);
  },
);

browserTest('someone under 18 is told where to go, and can take it back', async (page) => {
  await page.click('button', 'Start the check');
  await page.at(pages[0].title);
  await page.click('button', 'I am under 18');
  await page.at('This check is for adults');
  await reads(page, [ui('child_lead'), ui('child_urgent'), 'Call 999']);
  assert.equal(await page.count('heading', 'Your checklist'), 0);
  assert.equal(await page.count('checkbox', /^/), 0);

  await page.click('button', 'Change my answers');
  await page.at('Your answers');
  await page.click('button', `Change: ${pages[0].title}`);
  await page.at(pages[0].title);
  await page.click('button', 'I am 18 or over');
  await page.at(tickPages[0].title);
});

browserTest(
  'signs of needing alcohol are not asked of someone who does not drink',
  await returning({ upTo: 's_fluid_limit' }),
  async (page) => {
    await carryOn(page, pageNamed('safety').title);
    await page.see('checkbox', label('s_unsteady'));
    assert.equal(await page.count('checkbox', label('s_alcohol_dep')), 0);
    await page.click('button', 'None of these');
    await page.at('Your answers');
  },
);

browserTest(
  'someone who drinks is asked for signs of needing alcohol before there is a result',
  await returning({ upTo: 's_fluid_limit' }),
  async (page) => {
    await carryOn(page, pageNamed('safety').title);
    await page.click('button', 'None of these');
    await page.at('Your answers');
    await page.click('button', `Change: ${pageNamed('nights').title}`);
    await page.at(pageNamed('nights').title);
    await page.tick(label('h_alcohol'));
    await openAnew(page);
    await page.see('heading', 'Pick up where you left off');
    assert.equal(await page.count('button', /^Your result/), 0);
    await carryOn(page, pageNamed('safety').title);
    await page.tick(label('s_alcohol_dep'));
    await page.click('button', 'Continue');
    await page.at('Your answers');
    await page.click('button', 'See your result');
    await page.at('Book an appointment');
    await reads(page, ['Don’t stop drinking suddenly on your own.', item('alcohol_help')]);
  },
);
