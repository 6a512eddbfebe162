// The standalone page as another release of it: each of its files carries a mark, and all fit together as
// the build makes them fit. It knows what the build ties to what, and nothing of service workers.

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

const DIST = new URL('../../dist/', import.meta.url);

/** How each file is marked; the scripts and the wasm do the same as before. */
const MARKED = {
  'index.html': (text, mark) => text.replace('<meta ', `<meta name="release" content="release-${mark}">$&`),
  'page.css': (text, mark) => `${text}/* release-${mark} */`,
  'leaflet-en.html': (text, mark) => `${text}<!-- release-${mark} -->`,
  'page.js': (text, mark) => `${text}\n// release-${mark}`,
  'cramp-check.wasm': (bytes, mark) => withSection(bytes, `release-${mark}`),
  'cramp-check.js': (text, mark) => `${text}\n// release-${mark}`,
  'worker.js': (text, mark) => `${text}\n// release-${mark}`,
};

const TYPES = { css: 'text/css', html: 'text/html; charset=utf-8', js: 'text/javascript', wasm: 'application/wasm' };

/** The files that the page itself holds or asks for. */
export const FILES = Object.keys(MARKED).filter((name) => name !== 'worker.js');

/** A release: every file that is marked, by its name, as `{ body, type }`. */
export async function release(mark) {
  const files = {};
  const renewed = [];
  for (const [name, marked] of Object.entries(MARKED)) {
    const before = await readFile(new URL(name, DIST));
    // The script holds what the wasm has to be, and the worker what every file has to be.
    const text = () => renewed.reduce((all, [was, is]) => all.replaceAll(was, is), before.toString());
    const body = Buffer.from(marked(name.endsWith('.wasm') ? before : text(), mark));
    renewed.push([integrity(before), integrity(body)]);
    files[name] = { body, type: TYPES[name.split('.').pop()] };
  }
  // What the worker calls its files by.
  files['worker.js'].body = files['worker.js'].body.toString().replace(/"[0-9a-f]{12}"/, `"${mark}"`);
  return files;
}

/** Serves these files of a release, which is how an upload goes. */
export function upload(server, files, names = Object.keys(files)) {
  for (const name of names) {
    const { body, type } = files[name];
    for (const path of name === 'index.html' ? ['/', '/index.html'] : [`/${name}`]) {
      server.addPage(path, body, { 'Content-Type': type });
    }
  }
}

function integrity(bytes) {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}

/** The same wasm with a section more, which no engine minds. */
function withSection(bytes, text) {
  const named = Buffer.from(text);
  return Buffer.concat([bytes, Buffer.from([0, named.length + 1, named.length]), named]);
}
