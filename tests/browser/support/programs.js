// Finds programs on PATH, where "cargo xtask test" puts what the suite needs.

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where the first of these programs is that there is, or undefined. */
export function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const file = (name) => (process.platform === 'win32' ? `${name}.exe` : name);
  return names.flatMap((name) => folders.map((folder) => join(folder, file(name)))).find(existsSync);
}

/** The same for a program that nothing works without. */
export function needed(name) {
  const found = onPath(name);
  if (!found) throw new Error(`${name} is not on PATH; "cargo xtask test" installs it or says how to`);
  return found;
}
