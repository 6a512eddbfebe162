// Where things are on the page of the small Yew app. It asks nothing, so its first button is taken
// for the first question: *Clear*, since there is nothing to be cleared and that costs nothing.

const named = (words) => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === words);
const clear = () => named('Clear');

globalThis.contender = {
  first: () => document.querySelector('h1') ?? undefined,
  question: clear,
  answer: clear,
  reacted: () => document.querySelector('[role=status]').textContent === 'Clear',
};
