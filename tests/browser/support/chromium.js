// Everything that only Chromium and its driver can do: flags, DevTools commands, the console.
// See `engine.js` for what an engine owes.

import { Builder, logging } from 'selenium-webdriver';
import { Options } from 'selenium-webdriver/chrome.js';
import { onPath, startServer } from './programs.js';

const FLAGS = [
  '--headless=new',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-extensions',
  '--disable-sync',
  '--hide-scrollbars',
  '--no-default-browser-check',
  '--no-first-run',
];

/** There is nothing that Chromium cannot be made to do here. */
export function cannot() {}

/** Starts the driver's own server, which then opens any number of browsers. */
export function startDriver() {
  return startServer('chromedriver', ['--port=0'], /successfully on port (\d+)/);
}

/** Opens a browser with a profile of its own; see `browser.js` for the settings. */
export async function openBrowser(driverUrl, settings) {
  const options = new Options();
  options.addArguments(...FLAGS, `--accept-lang=${settings.locale}`);
  // As root Chromium refuses to start with its sandbox.
  if (process.getuid?.() === 0) options.addArguments('--no-sandbox');
  // Elsewhere (macOS, Windows) the driver finds the browser by itself.
  const binary = onPath('chromium', 'chromium-browser', 'google-chrome');
  if (binary) options.setBinaryPath(binary);

  if (!settings.awaited) options.setPageLoadStrategy('none');

  const preferences = {};
  if (settings.storage === 'blocked') preferences['profile.default_content_setting_values.cookies'] = 2;
  if (settings.textSize) preferences['webkit.webprefs.default_font_size'] = settings.textSize;
  options.setUserPreferences(preferences);

  const wanted = new logging.Preferences();
  wanted.setLevel(logging.Type.BROWSER, logging.Level.ALL);
  options.setLoggingPrefs(wanted);

  return new Builder().usingServer(driverUrl).forBrowser('chrome').setChromeOptions(options).build();
}

export function closeBrowser(driver) {
  return driver.quit();
}

/** Makes the current tab the device and the person's preferences that `settings` describe. */
export async function emulate(driver, settings) {
  const { width, height } = settings;
  const send = (command, parameters) => driver.sendDevToolsCommand(command, parameters);
  await send('Emulation.setDeviceMetricsOverride', {
    width,
    height,
    deviceScaleFactor: settings.pixelRatio,
    // A phone minds the viewport meta tag; a desktop does not.
    mobile: width < 600,
  });
  await send('Emulation.setEmulatedMedia', {
    media: settings.print ? 'print' : '',
    features: [
      { name: 'prefers-color-scheme', value: settings.dark ? 'dark' : 'light' },
      { name: 'prefers-reduced-motion', value: settings.reducedMotion ? 'reduce' : 'no-preference' },
      { name: 'forced-colors', value: settings.forcedColours ? 'active' : 'none' },
    ],
  });
  await send('Emulation.setScriptExecutionDisabled', { value: !settings.script });
  await send('Emulation.setTimezoneOverride', { timezoneId: settings.timeZone });
  await send('Emulation.setLocaleOverride', { locale: settings.locale });
}

/** Runs `source` in every page of the current tab before the page's own scripts. */
export async function preload(driver, source) {
  const { identifier } = await driver.sendAndGetDevToolsCommand('Page.addScriptToEvaluateOnNewDocument', { source });
  return () => driver.sendDevToolsCommand('Page.removeScriptToEvaluateOnNewDocument', { identifier });
}

/** What the console has said since the last call: messages, errors, refusals of the policy. */
export async function consoleEntries(driver) {
  const entries = await driver.manage().logs().get(logging.Type.BROWSER);
  return entries.map((entry) => `${entry.level.name}: ${entry.message}`);
}

/** Ends the process of the current tab, whose window stays and is of no use any more. */
export async function killTab(driver) {
  const { message } = await driver.get('chrome://crash').then(() => ({}), (problem) => problem);
  if (!/tab crashed/.test(message)) throw new Error(`the tab was to crash: ${message}`);
}

/** A PNG of the whole height of the page. */
export async function fullPagePng(driver) {
  const { cssContentSize } = await driver.sendAndGetDevToolsCommand('Page.getLayoutMetrics', {});
  const { data } = await driver.sendAndGetDevToolsCommand('Page.captureScreenshot', {
    format: 'png',
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, width: cssContentSize.width, height: cssContentSize.height, scale: 1 },
  });
  return Buffer.from(data, 'base64');
}
