// The service worker of the standalone page: it keeps every file of that page, each checked against
// its hash, and serves them from there. A new version waits until the person wants it or no tab is
// open. Pages that embed the element get nothing from here.

import { FILES, NAME } from 'cramp-check-build';

const PREFIX = 'cramp-check-page-';
const CACHE = PREFIX + NAME;
const PAGE = 'index.html';

const address = (path) => new URL(path, self.registration.scope).href;

self.addEventListener('install', (event) => event.waitUntil(keepAll()));
self.addEventListener('activate', (event) => event.waitUntil(forgetOthers()));
self.addEventListener('message', ({ data }) => data === 'use' && self.skipWaiting());
self.addEventListener('fetch', (event) => {
  const path = asked(event.request);
  if (path) event.respondWith(answer(event, path));
});

async function keepAll() {
  const cache = await caches.open(CACHE);
  await Promise.all(
    FILES.map(async ({ path, integrity }) => {
      const response = await fetch(address(path), { integrity, cache: 'no-cache' });
      if (!response.ok) throw new Error(`expected ${path}, found status ${response.status}`);
      await cache.put(address(path), response);
    }),
  );
}

async function forgetOthers() {
  const names = await caches.keys();
  const former = names.filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(former.map((name) => caches.delete(name)));
}

/** The path of the file that a request is for, if it is one of ours. */
function asked(request) {
  if (request.method !== 'GET') return undefined;
  const url = new URL(request.url);
  const wanted = url.href === self.registration.scope ? address(PAGE) : url.origin + url.pathname;
  return FILES.find(({ path }) => address(path) === wanted)?.path;
}

async function answer({ request, clientId }, path) {
  const isOwn = request.mode === 'navigate' ? path === PAGE : await isStandalone(clientId);
  const kept = isOwn && (await (await caches.open(CACHE)).match(address(path)));
  return kept || fetch(request);
}

async function isStandalone(clientId) {
  const client = await self.clients.get(clientId);
  if (!client) return false;
  const { origin, pathname } = new URL(client.url);
  return [address(PAGE), self.registration.scope].includes(origin + pathname);
}
