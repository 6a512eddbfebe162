// The standalone page as an app of its own: it works without a network after one visit, and offers
// a new version without ever taking it by itself. Nothing of this belongs to the element.

import { UPDATE } from 'cramp-check-build';

/** Whoever has not tapped for so long (ms) is reading. */
const PAUSE = 2_000;

/** The browser runs no script from an address that did not pass here. */
const policy = globalThis.trustedTypes?.createPolicy('cramp-check-page', {
  createScriptURL: (address) => (address === 'worker.js' ? address : ''),
});

async function register() {
  const worker = policy?.createScriptURL('worker.js') ?? 'worker.js';
  const registration = await navigator.serviceWorker.register(worker, { updateViaCache: 'none' });
  const look = () => {
    // Without one before it, it is no update.
    if (registration.waiting && navigator.serviceWorker.controller) show(registration.waiting);
  };
  const follow = () => registration.installing?.addEventListener('statechange', look);
  registration.addEventListener('updatefound', follow);
  // It may have been found before.
  follow();
  look();
}

/** Says so at the end of the page, where it is in nobody's way. */
function show(waiting) {
  const words = document.createElement('p');
  words.textContent = UPDATE.offer;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = UPDATE.use;
  button.addEventListener('click', () => {
    // Only in this tab: in another a half-filled check stays as it is.
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
    waiting.postMessage('use');
  });
  document.querySelector('.update').replaceChildren(words, button);
}

// Where there is none, or nothing may be kept, the page works all the same while there is a network.
if ('serviceWorker' in navigator && navigator.cookieEnabled) {
  for (const news of ['cramp-check:ready', 'cramp-check:error']) {
    addEventListener(news, () => pause().then(register).catch(() => {}), { once: true });
  }
}

/** Goes on once the person pauses: on a slow phone a tap takes longer while everything is fetched to be kept. */
function pause() {
  const listening = new AbortController();
  return new Promise((resolve) => {
    let pausing;
    const begin = () => {
      clearTimeout(pausing);
      pausing = setTimeout(resolve, PAUSE);
    };
    begin();
    for (const kind of ['pointerdown', 'keydown']) addEventListener(kind, begin, { capture: true, signal: listening.signal });
  }).finally(() => listening.abort());
}
