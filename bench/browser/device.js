// The phone that is measured on: one browser, and for every run a tab with a profile of its own, with
// nothing in its cache. It owns screen, network and processor; it refuses to know what is measured.

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

export async function openDevice() {
  const found = onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable');
  const browser = await puppeteer.launch({
    ...(found ? { executablePath: found } : { channel: 'chrome' }),
    headless: true,
    // As root Chromium refuses to start with its sandbox.
    args: process.getuid?.() === 0 ? [...FLAGS, '--no-sandbox'] : FLAGS,
    protocolTimeout: 2 * PATIENCE,
  });
  return {
    version: await browser.version(),
    close: () => browser.close(),
    /** Runs `work` with a new tab, which is at full speed until `slow()`. */
    async tab(work) {
      const profile = await browser.createBrowserContext();
      try {
        return await work(await openTab(profile));
      } finally {
        await profile.close();
      }
    },
  };
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
