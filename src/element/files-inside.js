// Where the files are when everything is in one page: in that page. It stands in for `files.js`.

/** The wasm, which the page holds as packed text, compiled. */
export async function wasm() {
  const packed = atob(document.querySelector('script[data-wasm]').textContent);
  const bytes = Uint8Array.from(packed, (letter) => letter.charCodeAt(0));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return WebAssembly.compile(await new Response(unpacked).arrayBuffer());
}

/** It stands in the element already. */
export async function leaflet() {
  throw new Error('expected the leaflet in the page, found none');
}

/** The style sheet of the leaflet, as text. */
export async function leafletStyle() {
  return document.querySelector('style[data-leaflet]').textContent;
}
