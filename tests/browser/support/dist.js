// What is in dist/, as it lists that itself.

import { readFile } from 'node:fs/promises';

/** The version, and each file by its name as `{ integrity, bytes }`. */
export const { version, files } = JSON.parse(await readFile(new URL('../../../dist/integrity.json', import.meta.url), 'utf8'));

/** The script of the app, whose name is made of what is in it. */
export const APP_SCRIPT = Object.keys(files).find((name) => /^cramp-check-[0-9a-f]{12}\.js$/.test(name));
