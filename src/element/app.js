// Loads the app, once for all elements of a page, and its style with it. The glue is in this very script and
// the wasm must be the one that was built with it: whatever else an old cache or a half-finished upload holds
// is refused.

import { initSync, mount } from 'cramp-check-app';
import { STYLE } from 'cramp-check-build';
import { wasm } from 'cramp-check-files';
import { hasFailed, watch } from './guard.js';
import { printSheet } from './paper.js';
import { complete } from './sheet.js';
import { nextTask } from './task.js';

let loading;

/** The app, or an error that says why it cannot run here. */
export function loadApp() {
  loading ??= load();
  return loading;
}

async function load() {
  const module = await wasm();
  initSync({ module });
  await nextTask();
  const [style] = WebAssembly.Module.customSections(module, STYLE);
  complete(new TextDecoder().decode(style));
  await nextTask();
  return { place: () => resting.pop() ?? new Place() };
}

/** Where no app is at the moment: each is used again, for the framework keeps every one that it had. */
const resting = [];

/** An app with the box that it draws in. */
class Place {
  root = document.createElement('div');
  #app;
  #unwatch;

  constructor() {
    // What asks for it is inside, and the event does not rise.
    this.root.addEventListener('print', () => printSheet(this.root), { capture: true });
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
