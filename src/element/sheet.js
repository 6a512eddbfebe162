// The style sheet that all elements of a page share. It is not a <style>, which a strict policy
// refuses, and not a <link>, which would load again whenever an element is moved.

import style from 'cramp-check.css';

let shared;

export function sheet() {
  if (!shared) {
    shared = new CSSStyleSheet();
    shared.replaceSync(style);
  }
  return shared;
}
