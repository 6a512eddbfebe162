// A plain static server for the tests: it sends the content security policy that the
// app must live under, keeps a record of every request, and knows nothing of browsers or the app.

import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

/** The policy of the app's own page, sent with every page here, so that it is stated once. */
export const POLICY = readFileSync(new URL('../../../index.html', import.meta.url), 'utf8').match(
  /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/,
)[1];

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** A page of the same origin with nothing on it, from which storage can be prepared. */
export const BLANK = '/blank-page-of-the-tests';

const BLANK_HTML = '<!doctype html><html lang="en"><title>Blank</title><link rel="icon" href="data:,">';

/** The script of all preloads, and where a page tells what its console said. */
const PRELOADS = '/preloads-of-the-tests.js';
const CONSOLE = '/console-of-the-tests';

/** Serves `folder` on a free port of this machine. */
export async function serve(folder) {
  const requests = [];
  const held = new Map();
  const preloads = new Set();
  const said = [];
  const cut = new Set();
  const pages = new Map([[BLANK, { body: BLANK_HTML, headers: { 'Content-Security-Policy': '' } }]]);

  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    if (path === CONSOLE) {
      said.push(Buffer.concat(await request.toArray()).toString());
      response.writeHead(204).end();
      return;
    }
    if (![BLANK, PRELOADS].includes(path)) requests.push({ method: request.method, path });
    await held.get(path)?.until;
    const found = path === PRELOADS ? script(preloads) : (pages.get(path) ?? (await file(folder, path)));
    if (found?.body === undefined) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end(`no ${path}`);
      return;
    }
    const headers = {
      'Content-Type': found.type ?? TYPES['.html'],
      'Content-Security-Policy': POLICY,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      ...found.headers,
    };
    // Only what is opened as a page: whoever fetches a file gets it as it is.
    const html = headers['Content-Type'] === TYPES['.html'] && /text\/html/.test(request.headers.accept);
    const body = html && preloads.size > 0 ? withPreloads(found.body) : found.body;
    if (cut.has(path)) {
      // Half of what was promised, and then the line is dead.
      response.writeHead(200, { ...headers, 'Content-Length': body.length });
      response.write(body.subarray(0, body.length / 2), () => response.destroy());
      return;
    }
    response.writeHead(200, headers).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    url: `http://127.0.0.1:${server.address().port}`,
    /** Every request so far, as `{ method, path }`, in order. */
    requests,
    /** Scripts that every page runs before its own, for a browser that cannot do that by itself. */
    preloads,
    /** What the consoles said, for a browser whose driver does not tell. */
    said,
    /** Serves `body` at `path` too, for a host page that a test makes up. */
    addPage(path, body, headers = {}) {
      pages.set(path, { body, headers });
    },
    /** From now on there is nothing at `path`. */
    lose(path) {
      pages.set(path, {});
    },
    /** From now on the file at `path` never arrives whole. */
    cutShort(path) {
      cut.add(path);
    },
    /** Serves the file at `path` with other headers. */
    async alter(path, headers) {
      pages.set(path, { ...(await file(folder, path)), headers });
    },
    /** Keeps whoever asks for `path` waiting until `release(path)`. */
    hold(path) {
      const waiting = {};
      waiting.until = new Promise((resolve) => {
        waiting.release = resolve;
      });
      held.set(path, waiting);
    },
    release(path) {
      held.get(path).release();
      held.delete(path);
    },
    async close() {
      for (const { release } of held.values()) release();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function script(preloads) {
  return { body: [...preloads].join('\n'), type: TYPES['.js'] };
}

/** A page that loads the preloads first of all. */
function withPreloads(html) {
  return String(html).replace(/<head>|<html[^>]*>(?!\s*<head>)/, `$&<script src="${PRELOADS}"></script>`);
}

async function file(folder, path) {
  const inside = normalize(path).replace(/^([/\\]|\.\.)+/, '');
  const name = inside === '' || path.endsWith('/') ? join(inside, 'index.html') : inside;
  try {
    return { body: await readFile(join(folder, name)), type: TYPES[extname(name)] ?? 'application/octet-stream' };
  } catch {
    return null;
  }
}
