// The style sheet that all elements of a page share. It is not a <style>, which a strict policy
// refuses, and not a <link>, which would load again whenever an element is moved.

import style from 'cramp-check.css';

/** Whether a script can put a style sheet into a shadow root, which all else here rests on. */
export const canShare = 'adoptedStyleSheets' in Document.prototype;

let shared;

/** Puts the style sheet into a shadow root. */
export function dress(shadow) {
  if (!shared) {
    shared = new CSSStyleSheet();
    shared.replaceSync(style);
  }
  shadow.adoptedStyleSheets = [shared];
}
