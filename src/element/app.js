// The app's own script, which comes beside the wasm: the glue between the two, and the boxes that the app
// draws in. What waits for the app needs none of it, and what comes before the first question had better be
// small.

import { initSync, mount } from 'cramp-check-glue';
import { hasFailed, watch } from './guard.js';
import { printSheet } from './paper.js';

export { hasFailed };

/** Has the app begin with its wasm, compiled. */
export function begin(module) {
  initSync({ module });
}

/** A box for an app. */
export function place() {
  return resting.pop() ?? new Place();
}

/** Where no app is at the moment: each is used again, for the framework keeps every one that it had. */
const resting = [];

/** An app with the box that it draws in. */
class Place {
  root = document.createElement('div');
  #app;
  #unwatch;

  constructor() {
    // The browser shows a tick by itself, and at once; what comes with it is drawn after that frame. And what
    // nobody sees of a new screen is done after the frame that shows it.
    const tellWhenShown = ({ target }) => {
      const shown = () => target.dispatchEvent(new Event('shown', { bubbles: true }));
      // Where no frames are made, whom to call is drawn all the same.
      const late = setTimeout(shown, 100);
      requestAnimationFrame(() => {
        clearTimeout(late);
        setTimeout(shown);
      });
    };
    for (const happened of ['change', 'drawn']) this.root.addEventListener(happened, tellWhenShown, true);
    // What asks for it is inside, and the event does not rise: it is heard on its way down.
    this.root.addEventListener('print', () => printSheet(this.root), true);
  }

  /** The news *failed* is the last: then nothing more can be done with the app. */
  enter(element, tell, left) {
    if (hasFailed()) throw new Error('expected the app, found that it has failed');
    this.#unwatch = watch(() => tell('failed'));
    if (this.#app) this.#app.enter(element, tell, left);
    else this.#app = mount(this.root, element, tell, left);
  }

  /** Gives back what the app leaves. */
  leave() {
    const left = this.#app.leave();
    this.root.remove();
    this.#unwatch();
    resting.push(this);
    return left;
  }
}
