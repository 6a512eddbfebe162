// The script of the app: a file beside this one, which is checked before it runs.

import { APP, APP_INTEGRITY } from 'cramp-check-build';

/** The script of the app. Its name is made of what is in it. */
export async function script() {
  const { href } = new URL(APP, import.meta.url);
  // WebKit checks requests, but no preloads.
  await Promise.all([preload(href), fetch(href, { integrity: APP_INTEGRITY })]);
  return import(href);
}

/** Checks a script. Browsers check nothing that is imported, but an import takes what a preload has brought. */
function preload(href) {
  const link = document.createElement('link');
  if (!link.relList.supports('modulepreload')) return;
  const checked = new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = () => reject(new Error('expected the script of the app, found another or none'));
  });
  // A page may let in what bears its nonce, and nothing else.
  const { nonce } = document.querySelector('script[nonce]') ?? link;
  Object.assign(link, { rel: 'modulepreload', href, integrity: APP_INTEGRITY, nonce });
  document.head.append(link);
  return checked.finally(() => link.remove());
}
