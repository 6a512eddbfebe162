// Where things are on the screens beside the questions; it comes after `in-page.js`.

/** The button with these words, or that begins with them. */
globalThis.control = (words) => all('button').find(({ textContent }) => textContent.startsWith(words));

globalThis.title = title;
