// Every screen and state that `cargo xtask shots` takes a picture of, with the way to it.

import { pageNamed } from './support/content.js';
import { answered } from './support/record.js';

const NOW = '2026-11-23T20:30:00Z';

/** Starts with what an earlier visit left, and goes on from there. */
async function later(name, kept, go) {
  const stored = await answered(kept);
  return {
    name,
    settings: { stored, now: NOW },
    go: async (page) => {
      await page.see('heading', 'Pick up where you left off');
      await go?.(page);
    },
  };
}

const toResult = (page) => page.click('button', 'Your result');

const DESK_WORKER = { yes: ['h_sit_long', 'h_bedding', 'h_alcohol'] };
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
