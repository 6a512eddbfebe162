// What an element shows until its app is there: the first screen where the page holds it, else a
// word after a while. It keeps a tap that comes too early, and hands it to the app.

import { language, words } from './words.js';

export class Waiting {
  #shadow;
  #tapped;
  #onTap = (event) => this.#keep(event.target.closest('button'));

  constructor(element) {
    this.#shadow = element.shadowRoot;
    if (this.#shadow.childElementCount === 0) this.#shadow.append(placeholder(element));
    // A tap before this script was there has left its focus behind; the keyboard's shows itself.
    const focused = this.#shadow.activeElement;
    if (focused?.matches('button:focus:not(:focus-visible)')) this.#keep(focused);
    this.#shadow.addEventListener('click', this.#onTap);
  }

  #keep(button) {
    if (!button) return;
    this.#tapped?.removeAttribute('aria-busy');
    this.#tapped = button;
    button.setAttribute('aria-busy', 'true');
  }

  /** `focused` is what had the focus when the app took over. */
  handOver(root, focused) {
    this.#shadow.removeEventListener('click', this.#onTap);
    twin(root, focused)?.focus({ preventScroll: true });
    twin(root, this.#tapped)?.click();
  }
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
