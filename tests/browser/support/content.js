// The questions and the words as the content has them, so that a test can walk through all pages,
// and a new question or a better sentence needs nothing here.

import { readFileSync } from 'node:fs';

const CONTENT = new URL('../../../content/', import.meta.url);

const structure = readFileSync(new URL('pages.toml', CONTENT), 'utf8');
const language = readFileSync(new URL('text/en.toml', CONTENT), 'utf8');

const about = readFileSync(new URL('about.toml', CONTENT), 'utf8');

/** The content's version and date, and how both are told. */
export const edition = {
  version: about.match(/^version = "(.+)"$/m)[1],
  date: about.match(/^date = (.+)$/m)[1],
  get told() {
    const date = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
    return `Content version ${this.version}, ${date.format(new Date(this.date))}.`;
  },
};

/** Every page in order, as `{ id, title, asks: [{ id, label }] }`. */
export const pages = [...structure.matchAll(/^\[\[page\]\]\nid = "(\w+)"\n.*\nasks = \[(.*)\]$/gm)].map(
  ([, id, asks]) => ({
    id,
    title: words(`page.${id}`, 'title'),
    asks: asks.match(/\w+/g).map((name) => ({ id: name, label: asked(name, 'label') })),
  }),
);

if (pages.length === 0) throw new Error('content/pages.toml has no page that this can read');

/** The page with this id. */
export function pageNamed(id) {
  const found = pages.find((page) => page.id === id);
  if (!found) throw new Error(`no such page: ${id}`);
  return found;
}

/** The words of the tick-box of a question. */
export function label(id) {
  return asked(id, 'label');
}

/** Words of a question, whatever kind it is of: its `label`, `told`, `means`, `linked`, `act`, `evidence`. */
export function asked(id, key) {
  return words(`(?:sign|factor|safety)\\.${id}`, key);
}

/** One of the app's own sentences, its `{…}` filled in. */
export function ui(key, values = {}) {
  return words('ui', key).replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

/** The words under a key of a section of the language file, such as `words('action.shoes', 'title')`. */
export function words(section, key) {
  const found = language.match(new RegExp(`^\\[${section}\\]\\n(?:(?!\\[).*\\n)*?${key} = "(.*)"$`, 'm'));
  if (!found) throw new Error(`content/text/en.toml has no ${key} of ${section}`);
  return found[1].replaceAll('\\"', '"');
}
