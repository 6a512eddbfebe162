// The few words that are needed before the app is there, or without it.

import { WORDS } from 'cramp-check-build';

/** The language of an element, or the first that there is. */
export function language(element) {
  // What says it may be an element of SVG, which has no `lang` of its own but the attribute.
  const wanted = element.closest('[lang]')?.getAttribute('lang').split('-')[0].toLowerCase();
  const languages = Object.keys(WORDS);
  return languages.includes(wanted) ? wanted : languages[0];
}

export function words(element) {
  return WORDS[language(element)];
}

/** An element of HTML that says this. */
export function written(name, words) {
  const element = document.createElement(name);
  element.textContent = words;
  return element;
}
