// A first visit: how long until something can be read, answered and seen to be answered, and what it
// took. The page is never touched but by taps.

import { readFile } from 'node:fs/promises';
import { landmarks } from '../contenders/questions.js';
import { BLANK } from './server.js';
import { PATIENCE } from './device.js';

/** Once nothing was asked for in this time (ms), a page that is left alone asks for nothing more. */
const QUIET = 3_000;

const WATCH = await readFile(new URL('watch.js', import.meta.url), 'utf8');

/** Puts what measures into every page that the tab opens from now on, and lets it do `deed` there. */
export async function install(tab, contender, deed = 'firstLook') {
  const source = `if (location.pathname !== '${BLANK}' && top === window) {
    globalThis.landmarks = ${JSON.stringify(landmarks)};
    ${WATCH}
    ${contender.inPage}
    globalThis.done = ${deed}();
  }`;
  await tab.client.send('Runtime.enable');
  await tab.client.send('Runtime.addBinding', { name: 'tapAt' });
  tab.client.on('Runtime.bindingCalled', ({ name, payload }) => {
    // A tab that was closed meanwhile takes no taps.
    if (name === 'tapAt') tab.tap(JSON.parse(payload)).catch(() => {});
  });
  await tab.page.evaluateOnNewDocument(source);
}

/** Visits the page and answers its first question. */
export async function load(tab, contender, server) {
  await tab.page.goto(server.url + BLANK);
  const wire = countBytes(tab.client);
  const watched = await visit(tab, contender, server, 'firstAnswer');
  const { bytes, requests } = wire();
  await tab.fast();
  const { marks, blocked, longTasks } = watched;
  return { ...marks, blocked, longTasks, bytes, requests, ...(await memory(tab)) };
}

/** Visits the page and leaves it alone: how far things moved by themselves, and what was sent in all. */
export async function look(tab, contender, server) {
  await tab.page.goto(server.url + BLANK);
  server.counted();
  await visit(tab, contender, server, 'firstLook');
  await tab.page.waitForNetworkIdle({ idleTime: QUIET, timeout: PATIENCE });
  await tab.page.evaluate('new Promise(requestIdleCallback)');
  return { shift: await tab.page.evaluate('watched.shift'), all: server.counted().bytes };
}

async function visit(tab, contender, server, deed) {
  await install(tab, contender, deed);
  await tab.slow();
  await tab.page.goto(server.url, { waitUntil: 'domcontentloaded' });
  return inTime(tab.page.evaluate('done'), async () => {
    const marks = await tab.page.evaluate('JSON.stringify(watched.marks)');
    return `${contender.name}: expected the first answer to have an effect, found only ${marks}`;
  });
}

/** Counts what the page itself takes from the network; a service worker is not the page. */
function countBytes(client) {
  const counted = { bytes: 0, requests: 0 };
  client.on('Network.loadingFinished', ({ encodedDataLength }) => {
    counted.bytes += encodedDataLength;
    counted.requests += 1;
  });
  return () => ({ ...counted });
}

/** What the page keeps in memory once everything it dropped is collected: JavaScript's part and wasm's. */
export async function memory({ client, page }) {
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  const wasm = await page.evaluate('wasmMemory()');
  return { memory: usedSize + wasm, heap: usedSize, wasm };
}

async function inTime(promise, describe) {
  let timer;
  const late = new Promise((_, fail) => {
    timer = setTimeout(async () => fail(new Error(await describe())), PATIENCE);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
