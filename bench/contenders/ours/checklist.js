// Where things are on the checklist of the app; it comes after `in-page.js`.

/** Goes to the checklist from the first screen of someone who comes back; true once it is there. */
globalThis.toChecklist = () => {
  if (ticks().length > 0) return true;
  all('button')
    .find(({ textContent }) => textContent.startsWith('My plan'))
    ?.click();
  return false;
};

globalThis.ticks = () => all('label.tick input');

contender.state = () => ticks().map(({ checked }) => checked).join();
