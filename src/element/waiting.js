// What an element shows until its app is there: the first screens where the page holds them, else a
// word after a while. It keeps the taps that come too early, and hands them to the app.

import { KEY } from 'cramp-check-build';
import { language, words } from './words.js';

export class Waiting {
  #element;
  #shadow;
  /** The taps that have led from one screen to the next, each with the screen that it was on. */
  #way = [];
  /** A tap that only the app can do something about. */
  #last;
  #onTap = (event) => this.#tap(event.target.closest('button'));

  constructor(element) {
    this.#element = element;
    this.#shadow = element.shadowRoot;
    if (this.#shadow.childElementCount === 0) this.#shadow.append(placeholder(element));
    this.#shadow.addEventListener('click', this.#onTap);
    // A tap before this script was there has left its focus behind; the keyboard's shows itself.
    const focused = this.#shadow.activeElement;
    if (focused?.matches('button:focus:not(:focus-visible)')) this.#tap(focused);
  }

  #tap(button) {
    if (!button) return;
    this.#last?.removeAttribute('aria-busy');
    this.#last = undefined;
    const screen = button.closest('.cramp-check');
    const next = this.#next(button);
    if (next) {
      this.#way.push({ button, screen });
      show(screen, next);
    } else if (button.matches('.back') && this.#way.length > 0) {
      show(screen, this.#way.pop().screen);
    } else {
      this.#last = button;
      button.setAttribute('aria-busy', 'true');
    }
  }

  /** The screen that a button leads to, where that needs no app. */
  #next(button) {
    if (isExpectedElsewhere(this.#element)) return undefined;
    const templates = [...this.#shadow.querySelectorAll('template')];
    const found = templates.find(({ dataset }) => dataset.follows === button.textContent);
    return found && document.importNode(found.content, true).firstElementChild;
  }

  /** `focused` is what had the focus when the app took over. */
  async handOver(root, focused) {
    this.#shadow.removeEventListener('click', this.#onTap);
    for (const { button } of this.#way) {
      const drawn = drawing(root);
      const own = twin(root, button);
      // The app begins elsewhere, and what was tapped here was meant for another screen.
      if (!own) return;
      own.click();
      await drawn;
    }
    twin(root, focused)?.focus({ preventScroll: true });
    twin(root, this.#last)?.click();
  }
}

/** Whether the app will begin with another screen than the first. */
function isExpectedElsewhere(element) {
  if ((element.getAttribute('start') ?? 'check') !== 'check') return true;
  try {
    return element.getAttribute('storage') !== 'none' && localStorage.getItem(KEY) !== null;
  } catch {
    // Nothing can be kept here, so nothing was.
    return false;
  }
}

function show(screen, next) {
  screen.replaceWith(next);
  next.querySelector('[data-heading]').focus();
}

/** Once the app has drawn something else; that is before anybody sees it. */
function drawing(root) {
  return new Promise((drawn) => {
    const watching = new MutationObserver(() => {
      watching.disconnect();
      drawn();
    });
    watching.observe(root, { childList: true, subtree: true });
  });
}

/** The same button in the app's own drawing. */
function twin(root, button) {
  if (!button) return undefined;
  return [...root.querySelectorAll('button')].find(({ textContent }) => textContent === button.textContent);
}

function placeholder(element) {
  const box = document.createElement('div');
  box.className = 'cramp-check waiting';
  box.lang = language(element);
  const told = document.createElement('p');
  told.textContent = words(element).loading;
  box.append(told, document.createElement('slot'));
  return box;
}
