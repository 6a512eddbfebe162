// The element <cramp-check>: what must be a class that extends HTMLElement. It owns the shadow root
// and when the app comes and goes; it refuses to know what the app shows. Where the app cannot run or
// has failed, the leaflet stands in its place.

import { showFailure } from './failure.js';
import { showLeaflet } from './leaflet.js';
import { hasFailed, loadApp } from './load.js';
import { canShare, dress } from './sheet.js';
import { Waiting } from './waiting.js';

class CrampCheck extends HTMLElement {
  static observedAttributes = ['heading-level', 'lang', 'region', 'report', 'standalone', 'start', 'storage'];

  /** Where the app is, once it is there. */
  #place;
  /** What the app left when it was taken out: it goes on from there. */
  #left;
  #waiting;
  /** Something changed, and what follows from it is about to be done. */
  #settling = false;
  /** The app was given other attributes than there are now. */
  #outdated = false;

  connectedCallback() {
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    // Screens that the page brought along have a style of their own: a second would only cost time now.
    if (!shadow.querySelector('link, style')) dress(shadow);
    this.#settle();
  }

  disconnectedCallback() {
    this.#settle();
  }

  attributeChangedCallback() {
    this.#outdated = true;
    this.#settle();
  }

  /** Does what follows from all that changed at once, so that a move within the page is no end. */
  #settle() {
    if (this.#settling) return;
    this.#settling = true;
    queueMicrotask(() => {
      this.#settling = false;
      if (this.#outdated || !this.isConnected) this.#leave();
      if (this.isConnected && !this.#place) this.#begin();
    });
  }

  async #begin() {
    if (this.#waiting) return;
    // It is on its way while the rest is made ready.
    const loading = loadApp();
    this.#waiting = new Waiting(this);
    try {
      const app = await loading;
      if (this.isConnected) this.#mount(app);
    } catch (error) {
      await this.#giveUp({ reason: 'load', message: String(error) });
    } finally {
      if (!this.#place) this.#endWaiting();
    }
  }

  #mount(app) {
    const waiting = this.#waiting;
    const place = app.place();
    let shown = Promise.resolve();
    const tell = (news, detail) => {
      // The last words of an app that has left.
      if (place !== this.#place) return;
      if (news === 'failed') {
        this.#place = undefined;
        this.#endWaiting();
        this.#giveUp();
        return;
      }
      if (news === 'ready') shown = this.#takeOver(place, waiting);
      // Not before it is there for everybody else.
      else shown.then(() => place === this.#place && this.#tell(news, detail));
    };
    this.#outdated = false;
    place.enter(this, tell, this.#left);
    this.#place = place;
    this.#left = undefined;
  }

  /** Shows the app in place of what was waiting for it. */
  async #takeOver(place, waiting) {
    await waiting.follow(place.root);
    if (place !== this.#place) return;
    const focused = this.shadowRoot.activeElement;
    dress(this.shadowRoot);
    this.shadowRoot.replaceChildren(place.root);
    waiting.handOver(place.root, focused);
    this.#waiting = undefined;
    this.#tell('ready');
  }

  #leave() {
    if (!this.#place) return;
    this.#left = this.#place.leave() ?? this.#left;
    this.#place = undefined;
    this.#endWaiting();
  }

  #endWaiting() {
    this.#waiting?.end();
    this.#waiting = undefined;
  }

  /** Something to read in place of the app; `why` is told unless the app has failed, which says enough. */
  async #giveUp(why) {
    if (this.isConnected) await showLeaflet(this, hasFailed() ? showFailure(this) : undefined);
    this.#tell('error', hasFailed() ? { reason: 'app' } : why);
  }

  #tell(news, detail = {}) {
    this.dispatchEvent(new CustomEvent(`cramp-check:${news}`, { bubbles: true, composed: true, detail }));
  }
}

// A browser too old for it goes on showing what the page put into the element; and another copy of this
// script may have been quicker.
if (canShare && !customElements.get('cramp-check')) customElements.define('cramp-check', CrampCheck);
