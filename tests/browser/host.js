// The pages of other people that the element stands on. Stricter than the app's own page: no
// pictures, and no script that a page could be tricked into.

export const STRICT = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; " +
    "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
};

/** Something else on the page, so tall that it could be scrolled away. */
export const TALL = '<div class="tall">Something else to read</div>';

const STYLE = '.tall { height: 3000px; }';

/** The text of a page with `body`; `script` is where the element comes from, and `nonce` what it bears. */
function host(body, { attributes, nonce, script }) {
  return `<!doctype html>
<html lang="en"${attributes}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sleep well</title>
<link rel="stylesheet" href="/host.css">
<script type="module" nonce="${nonce}" src="${script}"></script>
</head>
<body>
${body}
</body>
</html>`;
}

/** Serves a page with `body` and opens it. */
export async function openHost(page, server, body, wanted = {}) {
  const { at = '/host', attributes = '', headers = STRICT, nonce = '', script = '/cramp-check.js', style = STYLE } = wanted;
  server.addPage(at, host(body, { attributes, nonce, script }), headers);
  server.addPage('/host.css', style, { 'Content-Type': 'text/css' });
  await page.open(at);
}
