// A page that is only looked at.

globalThis.contender = {
  first: () => document.querySelector('cramp-check')?.shadowRoot?.querySelector('h1'),
};
