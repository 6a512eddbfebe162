// What every contender asks: the pages and questions of our content, in its words. It knows no
// contender.

import { asked, pages, ui, words } from '../../tests/browser/support/content.js';

export { ui, words };

/** Every page, as `{ id, title, hint, asks: [{ id, label, hint }] }`; a hint may be missing. */
export const questions = pages.map((page) => ({
  ...page,
  hint: optional(() => words(`page.${page.id}`, 'hint')),
  asks: page.asks.map((question) => ({ ...question, hint: optional(() => asked(question.id, 'hint')) })),
}));

/** The answers of the first page, which asks for the age rather than showing tick-boxes. */
export const ages = [ui('age_adult'), ui('age_child')];

/** What the scripts in a page look for: see `in-page.js` of each contender. */
export const landmarks = {
  heading: ui('start_title'),
  start: ui('start_check'),
  question: questions[0].title,
  answer: ages[0],
  second: questions[1].title,
  none: ui('none_of_these'),
  onward: ui('continue'),
};

/** Not every page and question has a hint. */
function optional(read) {
  try {
    return read();
  } catch {
    return undefined;
  }
}
