// What an element shows until its app is there: the first screens where the page holds them, else a
// word after a while. It keeps the taps and ticks that come too early, and hands them to the app.

import { KEY } from 'cramp-check-build';
import { idle, nextTask } from './task.js';
import { language, words, written } from './words.js';

export class Waiting {
  #element;
  #shadow;
  /** The screen that can be seen. */
  #screen;
  /** The taps that have led from one screen to the next, each with the screen that it was on. */
  #way = [];
  /** How many of them the app has followed. */
  #followed = 0;
  /** Something was kept, so that the app will begin with another screen than the first. */
  #isReturning;
  /** The app began elsewhere, and what was tapped here was meant for another screen. */
  #isElsewhere = false;
  /** A tap that only the app can do something about. */
  #last;
  /** What is said of a tick, until the app says whom to call. */
  #told;
  #listening = new AbortController();

  constructor(element) {
    this.#element = element;
    this.#shadow = element.shadowRoot;
    if (this.#shadow.childElementCount === 0) this.#shadow.append(placeholder(element));
    this.#screen = this.#shadow.querySelector('.cramp-check');
    const { signal } = this.#listening;
    this.#shadow.addEventListener('click', ({ target }) => this.#tap(target.closest('button')), { signal });
    this.#shadow.addEventListener('change', ({ target }) => this.#tick(target), { signal });
    // A tap before this script was there has left its focus behind; the keyboard's shows itself.
    const focused = this.#shadow.activeElement;
    if (focused?.matches('button:focus:not(:focus-visible)')) this.#tap(focused);
    // To look there for the first time takes long, and a tap had better not wait for it.
    idle().then(() => this.#lookBack());
  }

  #tap(button) {
    if (!button) return;
    this.#last?.removeAttribute('aria-busy');
    this.#last = undefined;
    const next = this.#next(button);
    if (next) {
      this.#way.push({ button, screen: this.#screen });
      this.#show(next);
    } else if (button.matches('.back') && this.#way.length > this.#followed) {
      this.#show(this.#way.pop().screen);
    } else {
      this.#last = button;
      button.setAttribute('aria-busy', 'true');
    }
  }

  /** The boxes that stand here are those of emergency signs, and help must not wait for the app. */
  #tick(box) {
    this.#told?.remove();
    if (!box.checked) return;
    this.#told = written('p', words(this.#element).loading);
    this.#told.className = 'caution-box';
    this.#told.setAttribute('role', 'alert');
    box.closest('li').append(this.#told);
  }

  /** The screen that a button leads to, where that needs no app. */
  #next(button) {
    const start = this.#element.getAttribute('start') ?? 'check';
    if (start !== 'check' || this.#lookBack()) return undefined;
    const templates = [...this.#shadow.querySelectorAll('template')];
    const found = templates.find(({ dataset }) => dataset.follows === button.textContent);
    return found && document.importNode(found.content, true).firstElementChild;
  }

  #lookBack() {
    this.#isReturning ??= isKept(this.#element);
    return this.#isReturning;
  }

  #show(screen) {
    this.#screen.replaceWith(screen);
    this.#screen = screen;
    screen.querySelector('[data-heading]').focus();
  }

  /** Has the app go the way that was gone here, before anybody sees it. */
  async follow(root) {
    while (this.#followed < this.#way.length && !this.#isElsewhere) {
      const own = twin(root, this.#way[this.#followed].button);
      this.#isElsewhere = !own;
      this.#followed += 1;
      const drawn = drawing(root);
      own?.click();
      if (own) await drawn;
      await nextTask();
    }
  }

  /** The app stands in this place now; `focused` is what had the focus until then. */
  handOver(root, focused) {
    this.end();
    if (this.#isElsewhere) return;
    for (const box of this.#screen.querySelectorAll('input:checked')) twin(root, box)?.click();
    twin(root, focused)?.focus({ preventScroll: true });
    twin(root, this.#last)?.click();
  }

  /** Nothing more is kept: what stands here now has buttons of its own. */
  end() {
    this.#listening.abort();
  }
}

/** Whether there is a record that the app will find. */
function isKept(element) {
  try {
    return element.getAttribute('storage') !== 'none' && localStorage.getItem(KEY) !== null;
  } catch {
    // Nothing can be kept here, so nothing was.
    return false;
  }
}

/** Once the app has drawn something else. */
function drawing(root) {
  return new Promise((drawn) => {
    const watching = new MutationObserver(() => {
      watching.disconnect();
      drawn();
    });
    watching.observe(root, { childList: true, subtree: true });
  });
}

/** The same button, tick-box or heading in the app's own drawing. */
function twin(root, control) {
  if (!control) return undefined;
  return [...root.querySelectorAll(control.localName)].find((own) => said(own) === said(control));
}

/** The words that a control is known by. */
function said(control) {
  return (control.closest('label') ?? control).textContent;
}

function placeholder(element) {
  const box = document.createElement('div');
  box.className = 'cramp-check waiting';
  box.lang = language(element);
  box.append(written('p', words(element).loading), document.createElement('slot'));
  return box;
}
