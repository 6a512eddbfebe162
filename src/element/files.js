// Where the files beside this script are: next to it, wherever that is.

import { WASM_INTEGRITY } from 'cramp-check-build';

/** The wasm that belongs to this script, compiled. */
export async function wasm() {
  let response;
  try {
    response = await ask('default');
  } catch {
    // An older copy may be in a cache.
    response = await ask('reload');
  }
  // It is compiled as it comes in, but only where the server calls it wasm.
  const isNamed = response.headers.get('Content-Type') === 'application/wasm';
  return isNamed ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
}

function ask(cache) {
  // Written out, so that a bundler sees which file is meant.
  return fetch(new URL('./cramp-check.wasm', import.meta.url), { cache, integrity: WASM_INTEGRITY });
}

/** The style sheet of the leaflet, as text. */
export async function leafletStyle() {
  const response = await fetch(new URL('./leaflet.css', import.meta.url));
  return response.ok ? response.text() : '';
}

/** The leaflet in a language, as an element of another document. */
export function leaflet(language) {
  // A request makes a document of it without any text being handed to a parser as markup.
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', new URL(`./leaflet-${language}.html`, import.meta.url));
    request.responseType = 'document';
    request.overrideMimeType('text/html');
    request.onload = () => {
      const found = request.response?.querySelector('.leaflet');
      if (found) resolve(found);
      else reject(new Error(`expected the leaflet, found status ${request.status}`));
    };
    request.onerror = () => reject(new Error('expected the leaflet, found no answer'));
    request.send();
  });
}
