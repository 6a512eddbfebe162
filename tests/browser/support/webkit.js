// Everything that only WebKitGTK and its driver can do. The driver itself does little, so most is
// done around its MiniBrowser: by its environment and options, and by scripts that the test server
// puts into the pages. See `engine.js` for what an engine owes.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Builder } from 'selenium-webdriver';
import { DriverService } from 'selenium-webdriver/remote/index.js';
import { needed } from './programs.js';

const PATIENCE = 5000;

/** The bars of the browser's own window would keep it from being as narrow as a phone. */
const SMALL_BARS = `
  * { border-width: 0; font-size: 1px; margin: 0; min-height: 0; min-width: 0; padding: 0; }
  image { -gtk-icon-transform: scale(0.1); }`;

/** What is set when a browser is opened and stays. */
const FIXED = ['dark', 'textSize', 'timeZone', 'locale'];

/** The settings and the server of every open browser, by its driver. */
const opened = new WeakMap();

/** A folder for what the browsers of this process are to find there. */
let folder;

export function cannot({ awaited, forcedColours, pixelRatio, print, reducedMotion, script, needs }) {
  if (!awaited) return 'its driver does not answer while a page is loading';
  if (!script) return 'its driver looks at a page by script alone';
  if (forcedColours) return 'WebKitGTK has no forced colours';
  if (pixelRatio !== 1) return 'the pixel ratio is that of the screen';
  if (print) return 'its driver cannot show a page as it is printed';
  if (reducedMotion) return 'its driver cannot ask for reduced motion';
  if (needs.includes('hide a tab')) return 'its driver opens a new tab behind the first, which stays in sight';
  if (needs.includes('paper')) return 'its driver cannot print';
  if (needs.includes('the console of a page from disk')) return 'what its console says is known from served pages alone';
  if (needs.includes('a script in a page’s own frame')) return 'the test server puts no script into a frame that it does not serve';
  if (needs.includes('a changing theme')) return 'its theme is fixed when it is opened';
  if (needs.includes('a frame to scroll')) return 'its driver does not scroll within a frame';
  if (needs.includes('travel')) return 'its time zone is fixed when it is opened';
}

export async function startDriver() {
  folder = await mkdtemp(join(tmpdir(), 'webkit-'));
  await mkdir(join(folder, 'gtk-3.0'));
  await writeFile(join(folder, 'gtk-3.0/gtk.css'), SMALL_BARS);
  // It has no headless mode, so it gets a screen that nobody sees.
  const wishes = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const screen = spawn(needed('Xvfb'), wishes, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const [number] = await once(screen.stdio[3], 'data');
  const service = new DriverService.Builder(needed('WebKitWebDriver'))
    .setLoopback(true)
    .setEnvironment({
      ...process.env,
      DISPLAY: `:${String(number).trim()}`,
      GDK_BACKEND: 'x11',
      LOCPATH: folder,
      XDG_CONFIG_HOME: folder,
    })
    .build();
  const url = await service.start();
  return {
    url,
    async stop() {
      await service.kill();
      screen.kill();
      await rm(folder, { recursive: true });
    },
  };
}

export async function openBrowser(driverUrl, settings, server) {
  const args = [`TZ=${settings.timeZone}`, `LC_ALL=${await systemLocale(settings.locale)}`, miniBrowser(), '--automation'];
  if (settings.dark) args.push('--dark-mode');
  if (settings.textSize) args.push(`--config=${await textSizeFile(settings.textSize)}`);
  if (settings.storage === 'blocked') args.push('--enable-html5-local-storage=false');
  const driver = await new Builder()
    .usingServer(driverUrl)
    .withCapabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: needed('env'), args },
    })
    .build();
  opened.set(driver, { settings, server });
  server.preloads.add(await readFile(new URL('./webkit-console.js', import.meta.url), 'utf8'));
  return driver;
}

export function closeBrowser(driver) {
  return driver.quit();
}

export async function emulate(driver, settings) {
  const before = opened.get(driver).settings;
  const changed = FIXED.filter((name) => settings[name] !== before[name]);
  if (changed.length > 0) throw new Error(`WebKitGTK is opened with its ${changed.join(', ')}`);
  const { width, height } = settings;
  const inner = () => driver.executeScript('return [innerWidth, innerHeight];');
  const window = driver.manage().window();
  await window.setRect({ x: 0, y: 0, width, height });
  // What the browser's own bars take is added to the window.
  await driver.wait(async () => (await inner())[0] === width, PATIENCE, `a window of ${width} px`);
  await window.setRect({ x: 0, y: 0, width, height: 2 * height - (await inner())[1] });
  await driver.wait(async () => (await inner())[1] === height, PATIENCE, `a page of ${height} px`);
}

export async function preload(driver, source) {
  const { server } = opened.get(driver);
  const { preloads } = server;
  // A page that a service worker brings back has no preloads in it.
  server.lose('/worker.js');
  preloads.add(source);
  return () => preloads.delete(source);
}

export async function consoleEntries(driver) {
  return opened.get(driver).server.said.splice(0);
}

/** The driver takes a picture of what is in sight only, so all of the page is put in sight. */
/** Closes it: a process that is ended takes all tabs of the site along. */
export function killTab(driver) {
  return driver.close();
}

export async function fullPagePng(driver) {
  const { settings } = opened.get(driver);
  const height = await driver.executeScript('return document.documentElement.scrollHeight;');
  await emulate(driver, { ...settings, height });
  const data = await driver.takeScreenshot();
  await emulate(driver, settings);
  return Buffer.from(data, 'base64');
}

/** The language comes from the system's locale, of which a machine need not have more than "C". */
async function systemLocale(locale) {
  const name = `${locale.replace('-', '_')}.UTF-8`;
  const place = join(folder, name);
  if (!existsSync(place)) await symlink('/usr/lib/locale/C.utf8', place);
  return name;
}

async function textSizeFile(size) {
  const file = join(folder, `text-of-${size}`);
  await writeFile(file, `[websettings]\ndefault-font-size=${size}\n`);
  return file;
}

/** It is not on PATH: each system keeps it where it keeps its libraries. */
function miniBrowser() {
  const machine = { arm64: 'aarch64', x64: 'x86_64' }[process.arch];
  const places = ['/usr/libexec', '/usr/lib', '/usr/lib64', `/usr/lib/${machine}-linux-gnu`];
  const files = places.map((place) => join(place, 'webkit2gtk-4.1/MiniBrowser'));
  return files.find(existsSync) ?? files.at(-1);
}
