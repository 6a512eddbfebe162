// Every screen and state that `cargo xtask shots` takes a picture of, with the way to it.

import { pageNamed } from './support/content.js';
import { answered } from './support/record.js';

const NOW = '2026-11-23T20:30:00Z';

/** Starts with what an earlier visit left, and goes on from there. */
async function later(name, { now = NOW, ...kept }, go) {
  const stored = await answered(kept);
  return {
    name,
    settings: { stored, now },
    go: async (page) => {
      await page.see('heading', 'Pick up where you left off');
      await go?.(page);
    },
  };
}

const toResult = (page) => page.click('button', 'Your result');

const DESK_WORKER = { yes: ['h_sit_long', 'h_bedding', 'h_alcohol'] };
/** Twelve days of a plan: each night's cramps, and what was ticked by day. */
const SIX_WEEKS = {
  started: '2026-11-12',
  nights: Object.fromEntries(
    [3, 2, 3, undefined, 2, 2, 0, 1, undefined, 0, 1].map((cramps, at) => [
      `2026-11-${12 + at}`,
      cramps === undefined ? undefined : { cramps, ...(cramps > 1 ? { longest: 'minutes', worst: 'moderate' } : {}) },
    ]),
  ),
  ticks: Object.fromEntries(
    [2, 3, 1, 4, 4, 5, 5, 3, 6, 6, 5, 4].map((count, at) => [
      `2026-11-${12 + at}`,
      ['diary', 'bed_loose', 'shoes', 'stretch_night', 'fluids_day', 'caffeine_less'].slice(0, count),
    ]),
  ),
};
const OLDER = {
  yes: ['b_age60', 'm_diuretic_thiazide', 'm_statin', 'm_new', 'frequent', 'c_diabetes', 's_unsteady'],
  unsure: ['dirty_wound'],
};

export const screens = [
  { name: '01-start', go: (page) => page.see('button', 'Start the check') },
  {
    name: '02-age',
    go: async (page) => {
      await page.click('button', 'Start the check');
      await page.at('How old are you?');
    },
  },
  await later('03-emergency-signs', { upTo: 'clot_lung' }, async (page) => {
    await page.click('button', /^Carry on/);
    await page.at(pageNamed('emergency').title);
  }),
  await later('04-emergency-ticked', { upTo: 'clot_lung' }, async (page) => {
    await page.click('button', /^Carry on/);
    await page.tick(/^One leg is suddenly very painful/);
    await page.see('link', 'Call 999');
  }),
  await later('05-error', { upTo: 'h_sit_long' }, async (page) => {
    await page.click('button', /^Carry on/);
    await page.click('button', 'Continue');
    await page.see('There is a problem');
  }),
  await later('06-not-sure', { upTo: 'clot_leg' }, async (page) => {
    await page.click('button', /^Carry on/);
    await page.click('button', 'I’m not sure');
    await page.at('Which are you not sure about?');
    await page.tick(/^My cramps began after dirt/);
  }),
  await later('07-days-ticked', { upTo: 'h_sit_long' }, async (page) => {
    await page.click('button', /^Carry on/);
    await page.tick('I sit still for hours on most days');
    await page.tick('The backs of my legs feel tight');
  }),
  await later('08-start-again-later', { ...DESK_WORKER, started: '2026-11-12', ticks: { '2026-11-23': ['shoes'] } }),
  await later('09-review', DESK_WORKER, async (page) => {
    await toResult(page);
    await page.click('button', 'Change my answers');
    await page.at('Your answers');
  }),
  await later('10-result-self-care', { yes: ['h_sit_long', 'h_bedding'] }, async (page) => {
    await toResult(page);
    await page.at('Looking after yourself');
  }),
  await later('11-result-routine', OLDER, async (page) => {
    await toResult(page);
    await page.at('Book an appointment');
  }),
  await later('12-result-urgent', { yes: ['clot_leg', 'b_pregnant'], unsure: ['stroke'] }, async (page) => {
    await toResult(page);
    await page.at('Get help today');
  }),
  await later('13-result-emergency', { yes: ['clot_lung'] }, async (page) => {
    await toResult(page);
    await page.at('Call an ambulance now');
  }),
  await later('14-child', { yes: ['s_under18'] }, async (page) => {
    await toResult(page);
    await page.at('This check is for adults');
  }),
  await later(
    '15-plan',
    { ...DESK_WORKER, started: '2026-11-12', ticks: { '2026-11-23': ['shoes', 'bed_loose'], '2026-11-20': ['med_list'] } },
    async (page) => {
      await page.click('button', /^My plan/);
      await page.at('Your checklist');
    },
  ),
  await later('16-plan-after-six-weeks', { ...DESK_WORKER, started: '2026-10-01' }, async (page) => {
    await page.click('button', /^My plan/);
    await page.see('Are your cramps better than when you began?');
  }),
  await later(
    '23-plan-past-midnight',
    { ...DESK_WORKER, ...SIX_WEEKS, now: '2026-11-24T00:40:00Z' },
    (page) => page.click('button', /^My plan/),
  ),
  await later('24-night', { ...DESK_WORKER, ...SIX_WEEKS }, async (page) => {
    await page.click('button', /^My plan/);
    await page.click('button', 'How long, how bad, where');
    await page.at('How was the night?');
    await page.click('button', '2');
    await page.click('button', 'More than 10 minutes');
    await page.click('button', 'Bad');
    await page.see('heading', 'Get help today');
  }),
  await later('25-weeks', { ...DESK_WORKER, ...SIX_WEEKS }, async (page) => {
    await page.click('button', /^My plan/);
    await page.click('button', 'See every night');
    await page.at('Six weeks at a glance');
  }),
  {
    name: '26-relief-long',
    go: async (page) => {
      await page.click('button', 'I have a cramp now');
      await page.click('button', 'It has lasted 10 minutes already');
      await page.at('Get help today');
    },
  },
  {
    name: '27-relief-over',
    go: async (page) => {
      await page.click('button', 'I have a cramp now');
      await page.click('button', 'It has stopped');
      await page.at('Good that it has stopped');
    },
  },
  await later('28-take-along', { ...DESK_WORKER, ...SIX_WEEKS }, async (page) => {
    await page.click('button', 'Take it along');
    await page.at('Take it along');
  }),
  {
    name: '17-relief',
    go: async (page) => {
      await page.click('button', 'I have a cramp now');
      await page.at('Cramp now');
    },
  },
  {
    name: '18-warning-signs',
    go: async (page) => {
      await page.click('button', 'Warning signs');
      await page.at('Warning signs');
    },
  },
  {
    name: '19-about',
    go: async (page) => {
      await page.click('button', 'About and sources');
      await page.at('About this check');
    },
  },
  await later('20-erase', DESK_WORKER, async (page) => {
    await page.click('button', 'Erase everything');
    await page.at('Erase everything?');
  }),
  await later('21-erased', DESK_WORKER, async (page) => {
    await page.click('button', 'Erase everything');
    await page.click('button', 'Erase everything now');
    await page.at('Everything is erased');
  }),
  {
    name: '22-storage-blocked',
    settings: { storage: 'blocked' },
    go: (page) => page.see(/does not let this page keep anything/),
  },
];
