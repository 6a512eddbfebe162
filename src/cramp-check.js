// The element <cramp-check>: what must be a class that extends HTMLElement. It loads the app that
// stands beside this file, gives each element a shadow root of its own, and leaves the rest to it.

import init, { mount, style } from "./cramp-check-app.js";

const app = init({ module_or_path: new URL("./cramp-check-app_bg.wasm", import.meta.url) });

function dress(shadow) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style());
  shadow.adoptedStyleSheets = [sheet];
}

class CrampCheck extends HTMLElement {
  #mounted;

  async connectedCallback() {
    await app;
    if (!this.isConnected || this.#mounted) return;
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    dress(shadow);
    const root = document.createElement("div");
    shadow.replaceChildren(root);
    this.#mounted = mount(root, this);
  }

  disconnectedCallback() {
    this.#mounted?.destroy();
    this.#mounted = undefined;
  }
}

customElements.define("cramp-check", CrampCheck);
