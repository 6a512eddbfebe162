// A browser for one test: nothing kept, set up as the test asks, closed at its end. It owns
// the settings and their defaults and refuses to know what the app looks like inside.

import { engine } from './engine.js';
import { Page } from './page.js';
import { BLANK } from './server.js';

/** A phone in London in the light, with working storage; a test names only what differs. */
const DEFAULTS = {
  width: 390,
  height: 844,
  pixelRatio: 1,
  dark: false,
  forcedColours: false,
  reducedMotion: false,
  print: false,
  /** The browser's default text size in px, for people who need large print. */
  textSize: undefined,
  timeZone: 'Europe/London',
  locale: 'en-GB',
  /** The time that the page's clock starts from, such as '2026-03-01T22:30:00Z'. */
  now: undefined,
  /** 'works', 'blocked' (reading it throws) or 'full' (writing to it throws). */
  storage: 'works',
  /** Entries that local storage holds before the app first opens. */
  stored: {},
  /** Whether opening a page waits until all that it asks for is there. */
  awaited: true,
  /** Whether pages may run their own scripts. */
  script: true,
  /** What the test does besides that not every browser can, in the words of the engines' `cannot`. */
  needs: [],
  /** JavaScript to run in every page before the page's own. */
  preload: undefined,
};

/** All settings, of which `wanted` are those that differ. */
export function settingsWith(wanted) {
  const unknown = Object.keys(wanted).filter((name) => !(name in DEFAULTS));
  if (unknown.length > 0) throw new Error(`no such setting: ${unknown.join(', ')}`);
  return { ...DEFAULTS, ...wanted };
}

export class Browser {
  /** Opens a browser on a page without the app. */
  static async open(driverUrl, server, wanted = {}) {
    const settings = settingsWith(wanted);
    const browser = new Browser(await engine.openBrowser(driverUrl, settings, server), server, settings);
    try {
      // An engine that looks at the whole of a long page takes its time.
      await browser.driver.manage().setTimeouts({ script: 120_000 });
      await browser.#prepareTab();
      await browser.#prepareStorage();
    } catch (error) {
      await browser.close();
      throw error;
    }
    return browser;
  }

  #removeClock = () => {};

  constructor(driver, server, settings) {
    this.driver = driver;
    this.server = server;
    this.settings = settings;
  }

  /** The page of the current tab. */
  get page() {
    return new Page(this);
  }

  /** Changes the device or the person's preferences under the open page. */
  async emulate(changes) {
    this.settings = { ...this.settings, ...changes };
    await engine.emulate(this.driver, this.settings);
  }

  /** Sets the clock of the pages loaded from now on. */
  async setClock(now) {
    this.settings = { ...this.settings, now };
    await this.#removeClock();
    this.#removeClock = await engine.preload(this.driver, clockSource(now));
  }

  /** Opens another tab of the same profile and moves to it; `inTab` moves between them. */
  async newTab() {
    await this.driver.switchTo().newWindow('tab');
    await this.#prepareTab();
    return this.driver.getWindowHandle();
  }

  async inTab(handle) {
    await this.driver.switchTo().window(handle);
  }

  /** Ends the tab that is being driven as a crash does, without a word to its page; `inTab` leads on. */
  killTab() {
    return engine.killTab(this.driver);
  }

  /** The tab that is being driven. */
  currentTab() {
    return this.driver.getWindowHandle();
  }

  /** What the console said since the last call; a test that expects an entry takes it here. */
  console() {
    return engine.consoleEntries(this.driver);
  }

  fullPagePng() {
    return engine.fullPagePng(this.driver);
  }

  async close() {
    await engine.closeBrowser(this.driver);
  }

  async #prepareTab() {
    await engine.emulate(this.driver, this.settings);
    if (this.settings.preload) await engine.preload(this.driver, this.settings.preload);
    if (this.settings.now) this.#removeClock = await engine.preload(this.driver, clockSource(this.settings.now));
  }

  async #prepareStorage() {
    const { storage, stored } = this.settings;
    if (storage !== 'full' && Object.keys(stored).length === 0) return;
    await this.driver.get(this.server.url + BLANK);
    for (const [key, value] of Object.entries(stored)) await this.page.store(key, value);
    if (storage === 'full') await this.page.fillStorage();
  }
}

/** A clock that starts at `now` and ticks on. */
function clockSource(now) {
  const start = new Date(now).getTime();
  if (Number.isNaN(start)) throw new Error(`not a time: ${now}`);
  return `{
    const Real = Date;
    const shift = ${start} - Real.now();
    globalThis.Date = class Date extends Real {
      constructor(...parts) {
        if (parts.length === 0) super(Real.now() + shift);
        else super(...parts);
      }
      static now() {
        return Real.now() + shift;
      }
    };
  }`;
}
