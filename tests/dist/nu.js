// Runs the Nu HTML Checker, the one that the W3C offers, on files. It owns which of its messages are
// left out; it refuses to know what the files are.

import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { basename } from 'node:path';

const JAR = String(createRequire(import.meta.url)('vnu-jar'));

/** What it says of every page that is good all the same. */
const LEFT_OUT = [
  // A file has no address, so 'self' is nobody to it; the browser tests run under the very policy.
  /Content Security Policy \(meta tag\)/,
  // Trunk and the build write HTML in a way of their own.
  /^Trailing slash on void elements has no effect/,
];

/** The errors and warnings in these files, one readable string each; an empty list is the aim. */
export async function faults(paths, words = []) {
  const report = await run(['-jar', JAR, '--format', 'json', '--exit-zero-always', '--stdout', ...words, ...paths]);
  const { messages } = JSON.parse(report);
  return messages
    .filter(({ message }) => !LEFT_OUT.some((left) => left.test(message)))
    .map(
      ({ url, type, subType, lastLine, message, extract = '' }) =>
        `${basename(url)}, line ${lastLine}: ${subType ?? type}: ${message}\n  ${extract.replace(/\s+/g, ' ')}`,
    );
}

function run(words) {
  return new Promise((resolve, reject) => {
    // Messages about many files are long.
    execFile('java', words, { maxBuffer: 1 << 26 }, (error, stdout) => (error ? reject(error) : resolve(stdout)));
  });
}
