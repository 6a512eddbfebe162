// What stands there when the app cannot run: the leaflet, which the page may hold already; else the
// one beside this script; and if there is none, the words that matter most.

import { leaflet, leafletStyle } from 'cramp-check-files';
import { language, words } from './words.js';

/** `place` is what the leaflet takes the place of: by itself, everything. */
export async function showLeaflet(element, place) {
  const shadow = element.shadowRoot;
  try {
    const found = element.querySelector('.leaflet') ?? (await leaflet(language(element)));
    // In the shadow root no style sheet of the page can make it unreadable.
    shadow.adoptedStyleSheets = [await leafletSheet()];
    const copy = document.importNode(found, true);
    if (place) place.replaceWith(copy);
    else shadow.replaceChildren(copy);
  } catch {
    // Nothing can be loaded at all.
    if (!place) shadow.replaceChildren(plain(element));
  }
}

async function leafletSheet() {
  const sheet = new CSSStyleSheet();
  await sheet.replace(await leafletStyle());
  return sheet;
}

function plain(element) {
  const { unshown } = words(element);
  const box = document.createElement('div');
  box.className = 'cramp-check';
  box.lang = language(element);
  const told = document.createElement('p');
  told.textContent = unshown;
  box.append(told, document.createElement('slot'));
  return box;
}
