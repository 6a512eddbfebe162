// Goes to every screen of `screens.js` in turn and looks at it.

import { BLANK } from './support/server.js';
import { screens } from './screens.js';

/** What only a browser of its own can have. */
const OWN_BROWSER = ['storage', 'locale', 'textSize'];

/** Whether a screen is one that only a browser of its own can show. */
export function needsOwnBrowser({ settings = {} }) {
  return Object.keys(settings).some((setting) => OWN_BROWSER.includes(setting));
}

/**
 * Calls `look(page, name)` on every screen that needs no browser of its own, which resolves to a list of problems. Those of all screens
 * are returned as one text, so that a failed test tells all of them; without any it is empty. `at` is
 * the page that the app is on.
 */
export async function everyScreen(page, browser, look, at = '/') {
  const problems = [];
  for (const screen of screens) {
    if (needsOwnBrowser(screen)) continue;
    const { name, settings = {}, go } = screen;
    const { stored = {}, now } = settings;
    await page.open(BLANK);
    await page.run('localStorage.clear();');
    for (const [key, value] of Object.entries(stored)) await page.store(key, value);
    if (now) await browser.setClock(now);
    await page.open(at);
    await go(page);
    problems.push(...(await look(page, name)).map((problem) => `${name}: ${problem}`));
  }
  return problems.join('\n');
}

/** Unfolds everything, so that what is folded away is looked at, too; but no frame, which is a page of its own. */
export function unfold(page) {
  return page.run(`
    const hosts = [...document.querySelectorAll('cramp-check')];
    for (const root of [document, ...hosts.map((host) => host.shadowRoot)]) {
      for (const details of root.querySelectorAll('details:not(:has(iframe))')) details.open = true;
      for (const button of root.querySelectorAll('[aria-expanded="false"]')) button.click();
    }`);
}
