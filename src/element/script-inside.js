// The script of the app, which is in this very script. It stands in for `script.js`.

import * as app from './app.js';

export async function script() {
  return app;
}
