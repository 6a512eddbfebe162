// A first visit: how long until something can be read, answered and seen to be answered, and what it
// took. The page is never touched but by taps.

import { readFile } from 'node:fs/promises';
import { landmarks } from '../contenders/questions.js';
import { BLANK } from './server.js';
import { PATIENCE } from './device.js';

const WATCH = await readFile(new URL('watch.js', import.meta.url), 'utf8');

/** Puts what measures into every page that the tab opens from now on. */
export async function install(tab, contender) {
  const source = `if (location.pathname !== '${BLANK}' && top === window) {
    globalThis.landmarks = ${JSON.stringify(landmarks)};
    ${WATCH}
    ${contender.inPage.replace(/^(const|let) /gm, 'var ')}
    globalThis.done = firstAnswer();
  }`;
  await tab.client.send('Runtime.enable');
  await tab.client.send('Runtime.addBinding', { name: 'tapAt' });
  tab.client.on('Runtime.bindingCalled', ({ name, payload }) => {
    // A tab that was closed meanwhile takes no taps.
    if (name === 'tapAt') tab.tap(JSON.parse(payload)).catch(() => {});
  });
  await tab.page.evaluateOnNewDocument(source);
}

/** Visits `url` and answers the first question. */
export async function load(tab, contender, server) {
  await install(tab, contender);
  await tab.page.goto(server.url + BLANK);
  const wire = countBytes(tab.client);
  await tab.slow();
  server.counted();
  await tab.page.goto(server.url, { waitUntil: 'domcontentloaded' });
  const watched = await inTime(tab.page.evaluate('done'), async () => {
    const marks = await tab.page.evaluate('JSON.stringify(watched.marks)');
    return `${contender.name}: expected an answer to have an effect, found only ${marks}`;
  });
  const { bytes, requests } = wire();
  await tab.fast();
  return {
    ...watched.marks,
    blocked: watched.blocked,
    longTasks: watched.longTasks,
    shift: watched.shift,
    bytes,
    requests,
    ...(await memory(tab)),
  };
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
