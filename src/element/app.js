// Loads the app, once for all elements of a page. The glue is in this very script and the wasm must
// be the one that was built with it: whatever else an old cache or a half-finished upload holds is
// refused.

import { initSync, mount } from 'cramp-check-app';
import { wasm } from 'cramp-check-files';

let loading;

/** The app, or an error that says why it cannot run here. */
export function loadApp() {
  loading ??= load();
  return loading;
}

async function load() {
  initSync({ module: await wasm() });
  return { mount };
}
