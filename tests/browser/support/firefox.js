// Everything that only Firefox and its driver can do: preferences, WebDriver BiDi, and the settings
// of a tab that Firefox's own developer tools set. See `engine.js` for what an engine owes.

import { Builder } from 'selenium-webdriver';
import { Options } from 'selenium-webdriver/firefox.js';
import { onPath, startServer } from './programs.js';

/** What the console of a browser has said and nobody has taken yet, by its driver. */
const said = new WeakMap();

/**
 * The browser of all tests that ask nothing special of it, each in a tab of its own: it starts more
 * slowly than most tests run. What they keep is apart all the same, since each has a server, and so an
 * origin, of its own.
 */
let shared;
/** The tab that keeps it open between two tests. */
let resting;

/** There is nothing that Firefox cannot be made to do here. */
export function cannot() {}

export async function startDriver() {
  // Every browser picks its own port for BiDi, too.
  const server = await startServer('geckodriver', ['--port=0', '--websocket-port=0'], /Listening on .*:(\d+)/);
  const stop = async () => {
    await closeShared();
    await server.stop();
  };
  return { ...server, stop };
}

export async function openBrowser(driverUrl, settings) {
  const { awaited, storage, textSize } = settings;
  if (!awaited || storage !== 'works' || textSize) {
    // The driver has one browser at a time.
    await closeShared();
    return start(driverUrl, settings);
  }
  shared ??= await start(driverUrl, settings);
  resting ??= await shared.getWindowHandle();
  await shared.switchTo().newWindow('tab');
  return shared;
}

export async function closeBrowser(driver) {
  if (driver !== shared) return driver.quit();
  for (const tab of await driver.getAllWindowHandles()) {
    if (tab === resting) continue;
    await driver.switchTo().window(tab);
    // A page opened from disk has the same origin in every test; a page that was never opened has none.
    await driver.executeScript('localStorage.clear(); sessionStorage.clear();').catch(() => {});
    await driver.close();
  }
  await driver.switchTo().window(resting);
  await consoleEntries(driver);
}

async function closeShared() {
  const driver = shared;
  shared = undefined;
  resting = undefined;
  await driver?.quit();
}

async function start(driverUrl, settings) {
  const options = new Options();
  // With access to the browser itself a tab can be given colours and media.
  options.addArguments('-headless', '-remote-allow-system-access');
  options.enableBidi();
  // It would ask for an icon where the page names none, and complain where the policy refuses that.
  options.setPreference('browser.chrome.site_icons', false);
  // Elsewhere (macOS, Windows) the driver finds the browser by itself.
  const binary = onPath('firefox', 'firefox-esr');
  if (binary) options.setBinary(binary);
  if (!settings.awaited) options.setPageLoadStrategy('none');
  if (settings.storage === 'blocked') options.setPreference('network.cookie.cookieBehavior', 2);
  if (settings.textSize) options.setPreference('font.size.variable.x-western', settings.textSize);

  const driver = await new Builder().usingServer(driverUrl).forBrowser('firefox').setFirefoxOptions(options).build();
  said.set(driver, []);
  const bidi = await driver.getBidi();
  bidi.on('log.entryAdded', ({ level, text }) => said.get(driver).push(`${level}: ${text}`));
  await send(driver, 'session.subscribe', { events: ['log.entryAdded'] });
  return driver;
}

export async function emulate(driver, settings) {
  const { width, height, pixelRatio, timeZone, locale } = settings;
  const context = await driver.getWindowHandle();
  await send(driver, 'browsingContext.setViewport', {
    context,
    viewport: { width, height },
    devicePixelRatio: pixelRatio,
  });
  await send(driver, 'emulation.setTimezoneOverride', { contexts: [context], timezone: timeZone });
  await send(driver, 'emulation.setLocaleOverride', { contexts: [context], locale });
  await setTab(driver, context, {
    mediumOverride: settings.print ? 'print' : '',
    prefersColorSchemeOverride: settings.dark ? 'dark' : 'light',
    prefersReducedMotionOverride: settings.reducedMotion ? 'reduce' : 'no-preference',
    allowJavascript: settings.script,
    forcedColorsOverride: settings.forcedColours ? 'active' : 'none',
  });
}

export async function preload(driver, source) {
  const { script } = await send(driver, 'script.addPreloadScript', {
    functionDeclaration: `() => { ${source} }`,
    contexts: [await driver.getWindowHandle()],
  });
  return () => send(driver, 'script.removePreloadScript', { script });
}

export async function consoleEntries(driver) {
  // What the page has said by now arrives before the answer to a question put to it.
  const target = { context: await driver.getWindowHandle() };
  await send(driver, 'script.evaluate', { expression: 'null', target, awaitPromise: false });
  return said.get(driver).splice(0);
}

/** Closes it: a process that is ended takes all tabs of the site along. */
export function killTab(driver) {
  return driver.close();
}

export async function fullPagePng(driver) {
  const context = await driver.getWindowHandle();
  const { data } = await send(driver, 'browsingContext.captureScreenshot', { context, origin: 'document' });
  return Buffer.from(data, 'base64');
}

async function send(driver, method, params) {
  const bidi = await driver.getBidi();
  const { type, message, result } = await bidi.send({ method, params });
  if (type === 'error') throw new Error(`${method}: ${message}`);
  return result;
}

/** Sets what no driver command sets: the properties of the tab in the browser itself. */
async function setTab(driver, context, properties) {
  await driver.setContext('chrome');
  await driver.executeScript(
    `const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
     Object.assign(NavigableManager.getBrowsingContextById(arguments[0]), arguments[1]);`,
    context,
    properties,
  );
  await driver.setContext('content');
}
