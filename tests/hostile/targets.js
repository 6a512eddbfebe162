// What has to hold of each script whatever it is told: one property for each that reads messages,
// addresses or attributes. How many values are tried is the caller's.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { script } from './scripts.js';
import { message, text } from './values.js';

const OURS = 'https://check.example';

/** The listener that a site puts beside the frame: only the frame is heard, and only its height. */
async function frameListener() {
  const heights = [];
  const frame = {
    contentWindow: {},
    src: `${OURS}/embed.html?lang=en`,
    style: { set height(value) { heights.push(value); } },
  };
  let listen;
  const run = await script('site/recipes/frame.js', ['document', 'addEventListener']);
  run({ document: { querySelector: () => frame }, addEventListener: (_, listener) => { listen = listener; } });
  const ofHeight = fc.record({ type: fc.constant('cramp-check:height'), height: fc.oneof(message, fc.nat()) });
  const event = fc.record({
    data: fc.oneof(ofHeight, message),
    origin: fc.oneof({ weight: 3, arbitrary: fc.constant(OURS) }, { weight: 1, arbitrary: text },
      { weight: 1, arbitrary: fc.constantFrom(`${OURS}.evil.example`, `${OURS}:8443`, 'null', OURS.replace('s:', ':')) }),
    source: fc.constantFrom(frame.contentWindow, frame.contentWindow, {}, null),
  });
  return fc.property(event, ({ data, origin, source }) => {
    heights.length = 0;
    listen({ data, origin, source });
    const isFrame = source === frame.contentWindow && origin === OURS;
    const isHeight = data?.type === 'cramp-check:height' && Number.isInteger(data.height);
    assert.deepEqual(heights, isFrame && isHeight ? [`${data.height}px`] : []);
  });
}

const OPTIONS = ['heading-level', 'lang', 'region', 'report', 'start', 'storage', 'theme'];

/** The page in the frame: it takes its options from its address, and tells one origin its height. */
async function frameAddress() {
  const run = await script('site/embed.js', ['document', 'location', 'parent', 'self', 'ResizeObserver']);
  const name = fc.oneof(fc.constantFrom(...OPTIONS, 'origin', 'origin', 'standalone', 'onclick', 'style'), text);
  const query = fc.array(fc.tuple(name, text), { maxLength: 6 }).map((pairs) =>
    pairs.map(([key, value]) => `${encode(key)}=${encode(value)}`).join('&'));
  const page = fc.record({
    search: fc.oneof(query, text).map((said) => `?${said}`),
    referrer: text,
    ancestors: fc.oneof(fc.constant(undefined), fc.array(text, { maxLength: 2 })),
    height: fc.double({ min: 0, max: 1e6, noNaN: true }),
  });
  return fc.property(page, ({ search, referrer, ancestors, height }) => {
    const told = [];
    const element = {
      setAttribute(attribute) {
        assert.ok(OPTIONS.includes(attribute), attribute);
      },
      getBoundingClientRect: () => ({ height }),
    };
    const parent = { postMessage: (...all) => told.push(all) };
    const document = { querySelector: () => element, referrer };
    class ResizeObserver {
      constructor(tell) {
        this.observe = tell;
      }
    }
    run({ document, location: { search, ancestorOrigins: ancestors }, parent, self: {}, ResizeObserver });
    const said = new URLSearchParams(search).get('origin') ?? ancestors?.[0] ?? referrer;
    const origin = URL.canParse(said) ? new URL(said).origin : 'null';
    const expected = [{ type: 'cramp-check:height', height: Math.ceil(height) }, origin];
    assert.deepEqual(told, origin === 'null' ? [] : [expected]);
  });
}

/** What a browser would make of a text in an address, half a letter included. */
function encode(said) {
  return encodeURIComponent(said.toWellFormed());
}

/** The service worker: one word is a wish, and only the page's own files are answered. */
async function worker() {
  const heard = {};
  let waits = 0;
  const self = {
    registration: { scope: `${OURS}/app/` },
    clients: { get: async (id) => (id === undefined ? undefined : { url: id }) },
    skipWaiting: () => { waits += 1; },
    addEventListener: (name, listener) => { heard[name] = listener; },
  };
  const kept = { match: async (address) => `kept ${address}` };
  const run = await script('site/worker.js', ['self', 'caches', 'fetch']);
  run({ self, caches: { open: async () => kept }, fetch: async () => 'fetched' });
  const own = [`${OURS}/app/`, `${OURS}/app/index.html`, `${OURS}/app/cramp-check.wasm`];
  const address = fc.oneof(
    fc.constantFrom(...own, `${OURS}/index.html`, 'https://evil.example/app/index.html', `${OURS}/app/../app/index.html`),
    fc.tuple(fc.constantFrom(...own), text).map(([start, rest]) => start + rest),
    fc.webUrl(),
  ).filter((said) => URL.canParse(said)).map((said) => new URL(said).href);
  const request = fc.record({
    data: fc.oneof(message, fc.constant('use')),
    url: address,
    method: fc.constantFrom('GET', 'GET', 'POST', 'HEAD'),
    mode: fc.constantFrom('navigate', 'cors'),
    clientId: fc.oneof(address, fc.constant(undefined)),
  });
  return fc.asyncProperty(request, async ({ data, url, method, mode, clientId }) => {
    waits = 0;
    heard.message({ data });
    assert.equal(waits, data === 'use' ? 1 : 0);
    let answer;
    heard.fetch({ request: { url, method, mode }, clientId, respondWith: (given) => { answer = given; } });
    const { origin, pathname } = new URL(url);
    const isOwn = method === 'GET' && (own.includes(origin + pathname) && origin + pathname !== own[0] || url === own[0]);
    assert.equal(answer !== undefined, isOwn, url);
    const said = await answer;
    if (said?.startsWith('kept')) assert.ok(own.includes(said.slice('kept '.length)), said);
  });
}

/** The words before the app is there: some language is always found, and has words. */
async function language() {
  const { language: find, words } = (await script('src/element/words.js', []))({});
  const around = fc.oneof(
    fc.constant(null),
    // An element of HTML has its language as a property, too; one of SVG or MathML does not.
    fc.record({ said: text, isHtml: fc.boolean() }).map(({ said, isHtml }) => ({
      getAttribute: () => said,
      lang: isHtml ? said : undefined,
    })),
  );
  return fc.property(around, (closest) => {
    const element = { closest: () => closest };
    assert.ok(['en', 'de'].includes(find(element)));
    assert.ok(words(element).failed.length > 0);
  });
}

/** By name, how each comes about. */
export const TARGETS = { frameListener, frameAddress, worker, language };
