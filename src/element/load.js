// Loads the app, once for all elements of a page: its script and its wasm side by side, and its style, which
// the wasm brings along. What an old cache or a half-finished upload holds is not taken for them: neither is
// accepted if it is not the one built with this script.

import { STYLE } from 'cramp-check-build';
import { wasm } from 'cramp-check-files';
import { script } from 'cramp-check-script';
import { complete } from './sheet.js';
import { nextTask } from './task.js';

let loading;
let app;

/** The app, or an error that says why it cannot run here. */
export function loadApp() {
  loading ??= load();
  return loading;
}

/** Whether the app was there and has failed. */
export function hasFailed() {
  return app?.hasFailed() ?? false;
}

async function load() {
  const [found, module] = await Promise.all([script(), wasm()]);
  app = found;
  app.begin(module);
  await nextTask();
  const [style] = WebAssembly.Module.customSections(module, STYLE);
  complete(new TextDecoder().decode(style));
  await nextTask();
  return app;
}
