// The few words that are needed before the app is there, or without it.

import { WORDS } from 'cramp-check-build';

/** The language of an element, or the first that there is. */
export function language(element) {
  const wanted = element.closest('[lang]')?.lang.split('-')[0].toLowerCase();
  return wanted in WORDS ? wanted : Object.keys(WORDS)[0];
}

export function words(element) {
  return WORDS[language(element)];
}
