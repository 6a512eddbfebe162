// Taps that lead from one screen of the app to another, beside the questions, as someone makes them who comes back
// after six weeks. What a screen has to make ready once is in the first tap that leads there.

import { readFile } from 'node:fs/promises';
import { ui } from '../contenders/questions.js';
import { openReturning } from './returning.js';
import { tap } from './taps.js';

const DAYS = 42;

/** What is tapped, one after the other. */
const WAY = [
  'my_plan',
  'weeks_open',
  'back',
  'foot_take',
  'back',
  'foot_signs',
  'back',
  'foot_about',
  'back',
  'cramp_now',
  'back',
  'erase',
  'keep',
  'back',
  'see_result',
  'change_answers',
  'change',
  'back',
  'review_to_result',
  'plan_open',
].map((key) => ui(key));

const SCREENS = await readFile(new URL('../contenders/ours/screens.js', import.meta.url), 'utf8');

/** How long each tap of the way takes, as `{ what, shown, whole }` (ms). */
export async function screenTaps(tab, contender, server) {
  await openReturning(tab, contender, server, { days: DAYS, inPage: SCREENS });
  await tab.page.evaluate(`seen(() => Boolean(control(${JSON.stringify(WAY[0])})))`);
  await tab.slow({ network: false });
  const taken = [];
  for (const words of WAY) {
    const times = await tap(tab, `control(${JSON.stringify(words)})`);
    const screen = await tab.page.evaluate('title()');
    if (!times) throw new Error(`the screen “${screen}”: expected a button “${words}”, found none`);
    taken.push({ what: `${words} → ${screen}`, ...times });
  }
  return taken;
}
