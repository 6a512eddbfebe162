// The app's first screen as plain HTML and CSS: the same page with every script taken out.

import { readFile, mkdir, writeFile } from 'node:fs/promises';
import { copy, inProject } from '../pages.js';

export const title = 'The same first screen as static HTML';
export const versions = {};

export async function build(folder) {
  const html = await readFile(inProject('dist/index.html'), 'utf8');
  const still = html.replace(/<script\b[^>]*>[^]*?<\/script>/g, '');
  if (still === html) throw new Error('dist/index.html: expected a script to take out, found none');
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/index.html`, still);
  for (const [, file] of still.matchAll(/<link\b[^>]*?href="?([\w.-]+)"?/g)) {
    await copy(inProject(`dist/${file}`), `${folder}/${file}`);
  }
}
