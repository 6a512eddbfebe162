// The page as a person meets it: things have a role and a name, and one waits until they are
// there. It owns the finding and the waiting, and knows no selector, class or id of the app.

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { By, error, Key } from 'selenium-webdriver';

/** As long as a slow machine may need; a wait ends as soon as what it waits for is there. */
const PATIENCE = 5000;

const KEYS = {
  ArrowDown: Key.ARROW_DOWN,
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
  ArrowUp: Key.ARROW_UP,
  Backspace: Key.BACK_SPACE,
  End: Key.END,
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Home: Key.HOME,
  Space: ' ',
  Tab: Key.TAB,
};

const MODIFIERS = { Alt: Key.ALT, Control: Key.CONTROL, Meta: Key.META, Shift: Key.SHIFT };

let sources;

/** Testing Library's bundle and our own half, as one text to run in a page. */
function inPageSource() {
  const bundle = createRequire(import.meta.url).resolve('@testing-library/dom/dist/@testing-library/dom.umd.min.js');
  const own = new URL('./in-page.js', import.meta.url);
  sources ??= Promise.all([readFile(bundle, 'utf8'), readFile(own, 'utf8')]).then((parts) => parts.join('\n;\n'));
  return sources;
}

export class Page {
  #browser;
  #driver;
  #widget;

  /** `widget` is the position of one widget on the page; null looks at everything. */
  constructor(browser, widget = null) {
    this.#browser = browser;
    this.#driver = browser.driver;
    this.#widget = widget;
  }

  /** The same page, looking only inside the widget at `position` (0 is the first). */
  widget(position) {
    return new Page(this.#browser, position);
  }

  // Going places

  async open(path = '/') {
    const { href } = new URL(path, this.#browser.server.url);
    await this.#driver.get(href);
    if (this.#browser.settings.awaited) return;
    // The driver has not waited, and may still be on the page before.
    await this.until(`to be at ${href}`, async () => (await this.url()) === href);
    await this.until('the page to be read', () => this.run("return document.readyState !== 'loading';"));
  }

  async reload() {
    await this.#lookedAt();
    await this.#driver.navigate().refresh();
  }

  async back() {
    await this.#lookedAt();
    await this.#driver.navigate().back();
  }

  async forward() {
    await this.#lookedAt();
    await this.#driver.navigate().forward();
  }

  url() {
    return this.#driver.getCurrentUrl();
  }

  // Doing things. A name is the whole accessible name, or a pattern.

  async click(role, name) {
    await this.#withOne(role, name, (element) => this.#press(element));
  }

  /** Clicks the first of several that do the same, such as one above a long text and one below. */
  async clickFirst(role, name) {
    await this.#until(`a ${said(role, name)}`, async () => {
      const [first] = await this.#find(role, name);
      if (first) await this.#press(first);
      return first !== undefined;
    });
  }

  async tick(name) {
    await this.#setChecked('checkbox', name, true);
  }

  async untick(name) {
    await this.#setChecked('checkbox', name, false);
  }

  /** Chooses one of several radio buttons. */
  async choose(name) {
    await this.#setChecked('radio', name, true);
  }

  /** Puts `text` into a field in place of what it held. */
  async fill(name, text, role = 'textbox') {
    await this.#withOne(role, name, async (element) => {
      await element.clear();
      await element.sendKeys(text);
    });
  }

  /** Chooses a file of this machine in the only file field, as the browser's own dialog would. */
  async upload(path) {
    const field = await this.#driver.executeScript(
      `const hosts = [...document.querySelectorAll('cramp-check')];
       return hosts.map((host) => host.shadowRoot.querySelector('input[type=file]')).find(Boolean);`,
    );
    await field.sendKeys(path);
  }

  /** The page as it would be printed on paper of this size in cm: a PDF. */
  async pdf({ width, height }) {
    const margins = { top: 1.2, bottom: 1.2, left: 1.2, right: 1.2 };
    return Buffer.from(await this.#driver.printPage({ width, height, ...margins }), 'base64');
  }

  /** Picks an option of a drop-down list. */
  async select(name, option) {
    await this.#withOne('combobox', name, async (element) => {
      for (const candidate of await element.findElements(By.css('option'))) {
        if (matches(await candidate.getText(), option)) return candidate.click();
      }
      throw new Error(`${said('combobox', name)} has no ${said('option', option)}`);
    });
  }

  /** Presses keys on what has the focus: `press('Tab')`, `press('Shift+Tab', 'Space')`. */
  async press(...strokes) {
    for (const stroke of strokes) {
      const parts = stroke === '+' ? ['+'] : stroke.split('+');
      const key = parts.pop();
      if (key.length > 1 && !(key in KEYS)) throw new Error(`no such key: ${key}`);
      const actions = this.#driver.actions();
      for (const held of parts) actions.keyDown(MODIFIERS[held]);
      actions.sendKeys(KEYS[key] ?? key);
      for (const held of parts.reverse()) actions.keyUp(MODIFIERS[held]);
      await actions.perform();
      // It may have ticked a box.
      if (key === 'Space') await this.#frames(2);
    }
  }

  // Seeing things. Each waits until it is so, and fails with what is there instead.

  /** `see('text')` waits for a text; `see('button', 'Carry on')` for something with a role. */
  async see(what, name) {
    await this.#until(`to see ${said(what, name)}`, async () => (await this.#find(what, name)).length > 0);
  }

  /** Waits until it cannot be seen; so first wait for something that comes with its absence. */
  async missing(what, name) {
    await this.#until(`${said(what, name)} to be gone`, async () => (await this.#find(what, name)).length === 0);
  }

  /** How many there are to be seen right now. */
  async count(what, name) {
    return (await this.#find(what, name)).length;
  }

  /** Waits for the screen with this heading, its heading having the focus, and for all that is on it. */
  async at(name) {
    await this.#until(`the focus on ${said('heading', name)}`, async () => {
      const focused = await this.focused();
      return focused.role === 'heading' && (await this.#find('heading', name)).length > 0 && matches(focused.name, name);
    });
    await this.#frames(2);
  }

  /** Waits until the page has this title. */
  async titled(title) {
    await this.#until(`the title "${title}"`, async () => (await this.run('return document.title;')) === title);
  }

  /** The text of the focused heading, else of the first; `at` is the way to wait for one. */
  heading() {
    return this.#ask('heading', this.#widget);
  }

  /** What has the focus, as `{ role, name }`, through all shadow roots. */
  focused() {
    return this.#run('const t = crampCheckTests; return t.describe(t.focusedElement() ?? document.body);');
  }

  /** Waits until what has the focus has this role and name. */
  async focus(role, name) {
    await this.#until(`the focus on ${said(role, name)}`, async () => {
      const focused = await this.focused();
      return focused.role === role && matches(focused.name, name);
    });
  }

  async isChecked(role, name) {
    return this.#withOne(role, name, (element) => element.isSelected());
  }

  async value(name, role = 'textbox') {
    return this.#withOne(role, name, (element) => element.getAttribute('value'));
  }

  async attribute(role, name, attribute) {
    return this.#withOne(role, name, (element) => element.getAttribute(attribute));
  }

  /** Everything that can be read on the screen right now. */
  text() {
    return this.#ask('text', this.#widget);
  }

  /** Position and size on the screen, for questions of size and overlap. */
  async box(role, name) {
    return this.#withOne(role, name, (element) => element.getRect());
  }

  // Around the screen

  /** The entries of local storage. */
  storage() {
    return this.#driver.executeScript('return { ...localStorage };');
  }

  async store(key, value) {
    await this.#driver.executeScript('localStorage.setItem(arguments[0], arguments[1]);', key, value);
  }

  async fillStorage() {
    await this.#ask('fillStorage');
  }

  /** Runs a function body in the page, for what no person can do. */
  run(body, ...values) {
    return this.#driver.executeScript(body, ...values);
  }

  /** Waits until `condition` resolves to something truthy, and resolves to that. */
  until(expected, condition) {
    return this.#until(expected, condition);
  }

  /** Writes a picture of the whole page to `file`. */
  async shot(file) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, await this.#browser.fullPagePng());
  }

  // How it is done

  async #setChecked(role, name, wanted) {
    await this.#withOne(role, name, async (element) => {
      if ((await element.isSelected()) !== wanted) await this.#press(element);
    });
    const state = wanted ? 'chosen' : 'not chosen';
    await this.#until(`${said(role, name)} to be ${state}`, async () => {
      const [element] = await this.#find(role, name);
      return element !== undefined && (await element.isSelected()) === wanted;
    });
    await this.#frames(2);
  }

  /** Nobody leaves a screen before it was shown, and the page's history hears of it after that. */
  #lookedAt() {
    return this.#frames(2);
  }

  /**
   * Waits for so many frames, or as long where none are made: what comes with a tick is drawn after the first, and so
   * is what a screen has below its beginning.
   */
  async #frames(count) {
    await this.run(
      `const frame = () => new Promise((made) => (requestAnimationFrame(made), setTimeout(made, 100)));
       const next = (left) => left === 0 || frame().then(() => next(left - 1));
       return next(arguments[0]);`,
      count,
    );
  }

  /** Presses as a person does, who first scrolls what is under the bar into the middle. */
  async #press(element) {
    await this.#driver.executeScript('arguments[0].scrollIntoView({ block: "center" });', element);
    await element.click();
  }

  /** Waits until exactly one such thing can be seen, then does `action` with it. */
  async #withOne(role, name, action) {
    let result;
    await this.#until(`one ${said(role, name)}`, async () => {
      const found = await this.#find(role, name);
      if (found.length !== 1) return false;
      result = await action(found[0]);
      return true;
    });
    return result;
  }

  async #find(what, name) {
    if (name === undefined) return this.#ask('byText', this.#widget, forPage(what));
    return this.#ask('byRole', this.#widget, what, forPage(name));
  }

  /** Waits for `condition`; an element that was replaced meanwhile is looked up again. */
  async #until(expected, condition) {
    try {
      return await this.#driver.wait(async () => {
        try {
          return await condition();
        } catch (problem) {
          if (problem instanceof error.StaleElementReferenceError) return false;
          throw problem;
        }
      }, PATIENCE, undefined, 20);
    } catch (problem) {
      if (!(problem instanceof error.TimeoutError)) throw problem;
      const outline = await this.#ask('outline', this.#widget);
      throw new Error(`waited for ${expected}; there is:\n  ${outline.join('\n  ') || '(nothing)'}`);
    }
  }

  #ask(name, ...values) {
    return this.#run(`return crampCheckTests.${name}(...arguments);`, ...values);
  }

  /** Asks our half in the page, which is brought along where it is not there yet. */
  async #run(body, ...values) {
    const guarded = `if (!window.crampCheckTests) return 'not there yet';\n${body}`;
    let answer = await this.#driver.executeScript(guarded, ...values);
    // In one with the question: a page that leads to another by itself may do so between two.
    if (answer === 'not there yet') answer = await this.#driver.executeScript(`${await inPageSource()};\n${body}`, ...values);
    // Our half never answers null. A page that was left meanwhile does, which says nothing of either.
    if (answer === null) throw new error.StaleElementReferenceError('the page was left before it answered');
    return answer;
  }
}

function forPage(wanted) {
  return wanted instanceof RegExp ? { source: wanted.source, flags: wanted.flags } : wanted;
}

function matches(text, wanted) {
  return wanted instanceof RegExp ? wanted.test(text) : text === wanted;
}

function said(what, name) {
  if (name === undefined) return what instanceof RegExp ? String(what) : `"${what}"`;
  return name instanceof RegExp ? `${what} ${name}` : `${what} "${name}"`;
}
