// The standalone page as an app of its own: it works without a network after one visit, and offers
// a new version without ever taking it by itself. Nothing of this belongs to the element.

import { UPDATE } from 'cramp-check-build';
import { idle } from '../src/element/task.js';

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
  registration.addEventListener('updatefound', () => {
    registration.installing.addEventListener('statechange', look);
  });
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
  // What is fetched to be kept must not hold up the person who is here now.
  for (const news of ['cramp-check:ready', 'cramp-check:error']) {
    addEventListener(news, () => idle().then(register).catch(() => {}), { once: true });
  }
}
