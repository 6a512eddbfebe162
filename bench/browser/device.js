// The phone that is measured on: one browser, and for every run a tab with a profile of its own, with
// nothing in its cache. It owns screen, network and processor; it refuses to know what is measured.

import { setTimeout as delay } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { onPath } from '../../tests/browser/support/programs.js';

export const CONDITIONS = {
  down: 1.6e6 / 8,
  up: 0.75e6 / 8,
  roundTrip: 150,
  slower: 4,
  width: 390,
  height: 844,
};

const FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-extensions',
  '--disable-sync',
  '--no-first-run',
];

/** What is done on a phone has to be done within this time (ms). */
export const PATIENCE = 60_000;

/** A browser that takes no more of the processor than this (s) in so long a time (ms) is at rest. */
const REST = { atMost: 0.02, in: 300 };

export async function openDevice() {
  const found = onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable');
  const browser = await puppeteer.launch({
    ...(found ? { executablePath: found } : { channel: 'chrome' }),
    headless: true,
    // As root Chromium refuses to start with its sandbox.
    args: process.getuid?.() === 0 ? [...FLAGS, '--no-sandbox'] : FLAGS,
    protocolTimeout: 2 * PATIENCE,
  });
  const system = await browser.target().createCDPSession();
  return {
    version: await browser.version(),
    close: () => browser.close(),
    /** Runs `work` with a new tab, which is at full speed until `slow()`. */
    async tab(work) {
      const profile = await browser.createBrowserContext();
      try {
        const tab = await openTab(profile);
        await rest(system);
        return await work(tab);
      } finally {
        await profile.close();
      }
    },
  };
}

/**
 * Waits until the browser has nothing of its own to do: for a new profile it opens a window, and what it loads
 * for that keeps a processor busy for a second, which the visit would be timed beside.
 */
async function rest(system) {
  const spent = async () => {
    const { processInfo } = await system.send('SystemInfo.getProcessInfo');
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  };
  const until = Date.now() + PATIENCE;
  for (let before = await spent(); ; ) {
    await delay(REST.in);
    const now = await spent();
    if (now - before <= REST.atMost) return;
    if (Date.now() > until) throw new Error(`the browser: expected it to come to rest, found ${now - before} s of work`);
    before = now;
  }
}

async function openTab(profile) {
  const page = await profile.newPage();
  const { width, height } = CONDITIONS;
  await page.setViewport({ width, height, deviceScaleFactor: 3, isMobile: true, hasTouch: true });
  const client = await page.createCDPSession();
  await client.send('Network.enable');
  await client.send('Network.setCacheDisabled', { cacheDisabled: true });
  return {
    page,
    client,
    async slow({ network = true } = {}) {
      const { down, up, roundTrip, slower } = CONDITIONS;
      await client.send('Emulation.setCPUThrottlingRate', { rate: slower });
      if (!network) return;
      await client.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: roundTrip,
        downloadThroughput: down,
        uploadThroughput: up,
      });
    },
    async fast() {
      await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      await client.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: 0,
        downloadThroughput: -1,
        uploadThroughput: -1,
      });
    },
    /** A finger, as the browser gets it from the screen. */
    async tap({ x, y }) {
      await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
      await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    },
  };
}
