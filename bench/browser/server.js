// A static server as a content delivery network would be: every text and every wasm is sent as brotli
// 11, compressed before anybody asks. It counts what it sends, and knows no contender.

import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES = {
  '.bin': 'application/octet-stream',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

const HEADERS = { 'Cache-Control': 'no-store' };

/** A page of the same origin with nothing on it, from which a browser is prepared. */
export const BLANK = '/blank';

/** Serves `folder` on a free port. */
export async function serve(folder) {
  const files = new Map([[BLANK, { type: TYPES['.html'], body: squeezed('<!doctype html><link rel="icon" href="data:,">') }]]);
  for (const [path, file] of read(folder)) files.set(path, file);
  files.set('/', files.get('/index.html'));
  let sent = { bytes: 0, requests: 0 };

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const found = files.get(pathname);
    sent.requests += 1;
    sent.bytes += found?.body.length ?? 0;
    if (!found) {
      response.writeHead(404, HEADERS).end();
      return;
    }
    response.writeHead(200, { ...HEADERS, 'Content-Type': found.type, 'Content-Encoding': 'br', 'Content-Length': found.body.length });
    response.end(found.body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    url: `http://127.0.0.1:${server.address().port}`,
    /** What was sent since the last call, to whoever asked. */
    counted() {
      const before = sent;
      sent = { bytes: 0, requests: 0 };
      return before;
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

function read(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && extname(entry.name) in TYPES)
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .map((file) => [
      `/${relative(folder, file).split(sep).join('/')}`,
      { type: TYPES[extname(file)], body: squeezed(readFileSync(file)) },
    ]);
}

function squeezed(content) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  return brotliCompressSync(content, { params });
}
