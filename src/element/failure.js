// What is said when the app has failed while it was used, and how it is opened again. What there is to
// read then is the leaflet's, which takes the place of the slot.

import { dress } from './sheet.js';
import { language, words, written } from './words.js';

/** Says so in place of the app; gives back the place for the leaflet. */
export function showFailure(element) {
  const shadow = element.shadowRoot;
  const { failed_title, failed_help, failed_kept, failed_again } = words(element);
  const box = document.createElement('div');
  // It looks the same in the style sheet of either.
  box.className = 'cramp-check leaflet';
  box.lang = language(element);
  const title = written(`h${element.getAttribute('heading-level')?.match(/^[1-6]$/) ?? 2}`, failed_title);
  title.className = 'title';
  title.tabIndex = -1;
  const again = written('button', failed_again);
  again.className = 'primary';
  again.type = 'button';
  again.addEventListener('click', () => {
    // From the start, lest it fail on the same screen again.
    if (element.hasAttribute('standalone')) history.replaceState(null, '');
    location.reload();
  });
  box.append(title, written('p', failed_help), written('p', failed_kept), again);
  const place = document.createElement('slot');
  const hadFocus = shadow.activeElement;
  dress(shadow);
  shadow.replaceChildren(box, place);
  if (hadFocus) title.focus();
  // The page was dark with the app.
  if (element.hasAttribute('standalone')) document.documentElement.removeAttribute('data-lamplit');
  return place;
}
