// What only the app of this project is asked: whether a year of diary makes a tap on the checklist
// slower or keeps memory, and whether a thousand elements that come and go leave anything behind.

import { readFile } from 'node:fs/promises';
import { install, memory } from './load.js';
import { openReturning } from './returning.js';
import { tap } from './taps.js';

const DAYS = 365;

/** The number of taps on the checklist with a year behind it, for each round. */
const TAPS = 20;

/** Opens the checklist of someone with `days` days behind them. */
async function openChecklist(tab, contender, server, days) {
  await openReturning(tab, contender, server, { days, inPage: CHECKLIST });
  await tab.page.evaluate('seen(toChecklist)');
}

/** Where things are on the checklist; the app's own script of the same kind comes before it. */
const CHECKLIST = await readFile(new URL('../contenders/ours/checklist.js', import.meta.url), 'utf8');

/** How long taps on the checklist take with a year behind it (ms). */
export async function checklistTaps(tab, contender, server) {
  await openChecklist(tab, contender, server, DAYS);
  await tab.slow({ network: false });
  const times = [];
  for (let at = 0; at < TAPS; at += 1) times.push(await tap(tab, `ticks()[${at % 4}]`));
  return times;
}

/**
 * What memory holds with one day and with a year behind the checklist, then after a year of ticks. The first
 * ticks take room for the work that they make, which those after them use again.
 */
export async function yearInMemory(device, contender, server) {
  const opened = (days, ...rounds) =>
    device.tab(async (tab) => {
      await openChecklist(tab, contender, server, days);
      const held = [await footprint(tab)];
      for (const times of rounds) {
        await tab.page.evaluate(async (times) => {
          for (let at = 0; at < times; at += 1) {
            ticks()[at % 4].click();
            await seen(() => true);
          }
        }, times);
        held.push(await footprint(tab));
      }
      return held;
    });
  const [day] = await opened(1);
  const [year, ten, more] = await opened(DAYS, 10, DAYS);
  return { 'one day behind it': day, 'a year behind it': year, 'and 10 ticks later': ten, 'and 365 ticks more': more };
}

/**
 * What memory holds after elements were put in and taken out again, a hundred times and by the thousand.
 * The browser lets go of those that are gone when it sees fit, so the first hundreds tell little.
 */
export async function mountsInMemory(device, contender, server) {
  return device.tab(async (tab) => {
    await install(tab, contender);
    await tab.page.goto(server.url);
    await tab.page.evaluate('seen(() => !contender.first()?.getRootNode().querySelector("link"))');
    const mount = (times) =>
      tab.page.evaluate(async (times) => {
        for (let at = 0; at < times; at += 1) {
          const element = document.createElement('cramp-check');
          const ready = new Promise((done) => element.addEventListener('cramp-check:ready', done, { once: true }));
          document.body.append(element);
          await ready;
          element.remove();
          await Promise.resolve();
        }
      }, times);
    await mount(100);
    const hundred = await footprint(tab);
    await mount(900);
    const thousand = await footprint(tab);
    await mount(1000);
    return { 'after 100 elements': hundred, 'after 1,000 elements': thousand, 'after 2,000 elements': await footprint(tab) };
  });
}

async function footprint(tab) {
  // What goes with an element may go a frame later.
  await tab.page.evaluate('seen(() => true).then(() => new Promise(requestIdleCallback))');
  const held = await memory(tab);
  const { nodes, jsEventListeners } = await tab.client.send('Memory.getDOMCounters');
  return { ...held, nodes, listeners: jsEventListeners };
}
