// Where things are on a page of SurveyJS. Its inputs are hidden; what is tapped is the label.

const all = (selector) => [...document.querySelectorAll(selector)];
const containing = (selector, words) => all(selector).find(({ textContent }) => textContent.includes(words));
const first = () => containing('.sd-page__title', landmarks.question);

globalThis.contender = {
  first,
  question: first,
  answer: () => containing('.sd-radio label', landmarks.answer),
  reacted: () => all('.sd-radio--checked').length === 1,
  choices: () => all('.sd-selectbase__label'),
  onward: () => document.querySelector('.sd-navigation__next-btn'),
  state: () =>
    [document.querySelector('.sd-page__title')?.textContent, all('.sd-item--checked').length].join(),
};
