// Someone who comes back to the app with a plan, and a diary behind it.

import { answered } from '../../tests/browser/support/record.js';
import { install } from './load.js';
import { BLANK } from './server.js';

const DAY = 86_400_000;
const DONE = ['diary', 'bed_loose', 'shoes', 'stretch_night', 'fluids_day', 'caffeine_less'];

const before = (days) => new Date(Date.now() - days * DAY).toISOString().slice(0, 10);

/** A record with every one of the last `days` days filled in. */
async function record(days) {
  const dates = Array.from({ length: days }, (_, at) => before(days - at));
  return answered({
    yes: ['h_sit_long', 'h_bedding', 'h_alcohol'],
    started: before(days),
    ticks: Object.fromEntries(dates.map((date, at) => [date, DONE.slice(0, 1 + (at % DONE.length))])),
    nights: Object.fromEntries(
      dates.map((date, at) => [date, at % 3 === 0 ? { cramps: 0 } : { cramps: at % 3, longest: 'minutes', worst: 'moderate' }]),
    ),
  });
}

/** Opens the app as someone with `days` days behind them; `inPage` says where more things are than in the questions. */
export async function openReturning(tab, contender, server, { days, inPage }) {
  await tab.page.goto(server.url + BLANK);
  const stored = await record(days);
  await tab.page.evaluate((stored) => Object.entries(stored).forEach(([key, value]) => localStorage.setItem(key, value)), stored);
  await install(tab, { ...contender, inPage: `${contender.inPage}\n${inPage}` });
  await tab.page.goto(server.url);
}
