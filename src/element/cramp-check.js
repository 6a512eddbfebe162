// The element <cramp-check>: what must be a class that extends HTMLElement. It owns the shadow root
// and when the app comes and goes; it refuses to know what the app shows. Where the app cannot run,
// the leaflet stands in its place.

import { loadApp } from './app.js';
import { showLeaflet } from './leaflet.js';
import { sheet } from './sheet.js';
import { Waiting } from './waiting.js';

class CrampCheck extends HTMLElement {
  static observedAttributes = ['heading-level', 'lang', 'region', 'report', 'standalone', 'start', 'storage'];

  #mounted;
  /** What the app left when it was taken out: it goes on from there. */
  #left;
  #waiting;
  /** Something changed, and what follows from it is about to be done. */
  #settling = false;
  /** The app was given other attributes than there are now. */
  #outdated = false;

  connectedCallback() {
    // First, so that a browser too old for it goes on showing what the page put in here.
    const style = sheet();
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [style];
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
      if (this.isConnected && !this.#mounted) this.#begin();
    });
  }

  async #begin() {
    if (this.#waiting) return;
    this.#waiting = new Waiting(this);
    try {
      const app = await loadApp();
      if (this.isConnected) this.#mount(app);
    } catch (error) {
      if (this.isConnected) await showLeaflet(this);
      this.#tell('error', { reason: 'load', message: String(error) });
    } finally {
      if (!this.#mounted) this.#waiting = undefined;
    }
  }

  #mount(app) {
    const waiting = this.#waiting;
    const root = document.createElement('div');
    const tell = (news, detail) => {
      if (news === 'ready') {
        // Drawn before it is shown, so that nothing flickers.
        const focused = this.shadowRoot.activeElement;
        this.shadowRoot.replaceChildren(root);
        waiting.handOver(root, focused);
        this.#waiting = undefined;
      }
      this.#tell(news, detail);
    };
    this.#outdated = false;
    this.#mounted = app.mount(root, this, tell, this.#left);
    this.#left = undefined;
  }

  #leave() {
    this.#left = this.#mounted?.leave() ?? this.#left;
    this.#mounted = undefined;
  }

  #tell(news, detail = {}) {
    this.dispatchEvent(new CustomEvent(`cramp-check:${news}`, { bubbles: true, composed: true, detail }));
  }
}

// Another copy of this script may have been quicker.
if (!customElements.get('cramp-check')) customElements.define('cramp-check', CrampCheck);
