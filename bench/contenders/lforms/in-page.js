// Where things are on the form of LHC-Forms. All its questions stand below each other, so nothing
// leads onward. What it draws itself when it knows of a tick is a class of the box.

const all = (selector) => [...document.querySelectorAll(selector)];
const containing = (selector, words) => all(selector).find(({ textContent }) => textContent.includes(words));
const first = () => containing('.lhc-question label, .lhc-question span', landmarks.question);

globalThis.contender = {
  first,
  question: first,
  answer: () => containing('.ant-radio-wrapper', landmarks.answer),
  reacted: () => all('.ant-radio-wrapper-checked').length > 0,
  choices: (at) => lists(at),
  onward: () => undefined,
  state: () => all('.ant-checkbox-checked').length,
};

/** The tick-boxes of the question with this number. */
function lists(at) {
  const boxes = all('.ant-checkbox-wrapper');
  const ends = boxes.flatMap((box, index) => (box.textContent.trim() === landmarks.none ? [index] : []));
  return boxes.slice(at === 0 ? 0 : ends[at - 1] + 1, ends[at]);
}
