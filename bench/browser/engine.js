// What the other part of `cargo xtask bench` has left to be told in the same report, if it has run:
// `{ title, versions, tables: [{ heading, columns, rows, note }] }`.

import { readFile } from 'node:fs/promises';

export async function engine(file) {
  let text;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
  const { title, versions = {}, tables } = JSON.parse(text);
  if (!Array.isArray(tables)) throw new Error(`${file}: expected a list of tables, found ${typeof tables}`);
  return { title, versions, tables };
}
