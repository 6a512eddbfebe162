// The style sheet that all elements of a page share: at first what stands there until the app does, then
// the app's own. It is not a <style>, which a strict policy refuses, and not a <link>, which would load
// again whenever an element is moved.

import placeholder from 'placeholder.css';

/** Whether a script can put a style sheet into a shadow root, which all else here rests on. */
export const canShare = 'adoptedStyleSheets' in Document.prototype;

let shared;

function sheet() {
  if (!shared) {
    shared = new CSSStyleSheet();
    shared.replaceSync(placeholder);
  }
  return shared;
}

/** Puts the style sheet into a shadow root. */
export function dress(shadow) {
  shadow.adoptedStyleSheets = [sheet()];
}

/** Gives every element the style of the app. */
export function complete(style) {
  sheet().replaceSync(style);
}
