// Where things are on the app's own screens.

const root = () => document.querySelector('cramp-check')?.shadowRoot;
const all = (selector) => [...(root()?.querySelectorAll(selector) ?? [])];
const named = (selector, words) => all(selector).find(({ textContent }) => textContent === words);
const title = () => root()?.querySelector('h1')?.textContent;

globalThis.contender = {
  first: () => named('h1', landmarks.heading),
  start: () => named('button', landmarks.start),
  question: () => named('h1', landmarks.question),
  answer: () => named('button', landmarks.answer),
  reacted: () => title() === landmarks.second,
  // What stands there until the app does has a link to its style sheet.
  whole: () => all('h1').length > 0 && all('link').length === 0,
  choices: () => all('.choices input'),
  onward: () => named('button', landmarks.none),
  state: () => [title(), ...all('input').map(({ checked }) => checked)].join(),
};
