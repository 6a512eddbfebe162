// Prints the size of every file of a folder: as it is, and as a web server would send it.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const folder = process.argv[2];
const row = (name, ...sizes) => console.log(name.padEnd(64), ...sizes.map((size) => String(size).padStart(10)));

const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !/^\.|\.(br|gz)$/.test(entry.name))
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  .sort();
const total = [0, 0, 0];

row('', 'bytes', 'gzip', 'brotli');
for (const file of files) {
  const content = readFileSync(file);
  const sizes = [content.length, gzipSync(content, { level: 9 }).length, brotliCompressSync(content).length];
  sizes.forEach((size, index) => (total[index] += size));
  row(file, ...sizes);
}
row('together', ...total);
