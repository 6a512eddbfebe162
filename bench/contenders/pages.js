// What the builds of several contenders need: where things are, bundling, and a plain page around a
// bundle. It knows no contender.

import { readFileSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** A file of the project. */
export const inProject = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export const inBench = (path) => inProject(`bench/${path}`);

/** The version of a package that is installed, whatever it lets others import. */
export function version(name, from = 'bench') {
  return JSON.parse(readFileSync(inProject(`${from}/node_modules/${name}/package.json`), 'utf8')).version;
}

/** The version of a crate in a lock file. */
export function crateVersion(lock, name) {
  return readFileSync(lock, 'utf8').match(new RegExp(`name = "${name}"\\nversion = "(.+)"`))[1];
}

/** Where a file of an installed package is. */
export const inPackage = (file) => createRequire(import.meta.url).resolve(file);

/**
 * Bundles `entry` into `folder` as a site would before it goes out: small, and for current browsers.
 * `values` stand in the script under their names, and what it imports as a name of `alias` is that file.
 */
export async function bundle(entry, folder, outfile, values = {}, alias = {}) {
  await build({
    entryPoints: [entry],
    outfile: `${folder}/${outfile}`,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"', ...texts(values) },
    legalComments: 'none',
    logLevel: 'error',
    alias,
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
}

const texts = (values) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)]));

/** A page as lean as ours: what it loads is known from its first lines. */
export async function page(folder, { head, body }) {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Night leg cramps</title>
<link rel="icon" href="data:,">
${head}
${body}
</html>
`;
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/index.html`, html);
}

export const copy = (from, to) => cp(from, to, { recursive: true });
