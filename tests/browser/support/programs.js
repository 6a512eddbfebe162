// Finds programs on PATH, where "cargo xtask test" puts what the suite needs, and starts those that
// browsers are driven by.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';

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

/** What a driver says that was given a port for one kind of address which somebody else has for the other kind. */
const TAKEN = /port not available/;

/**
 * Starts a driver's server on a port that the system gives it: one that was only looked for may be taken
 * by the time that it is used. `announced` finds the port in a line that the driver prints.
 */
export async function startServer(name, wishes, announced) {
  const server = spawn(needed(name), wishes, { stdio: ['ignore', 'pipe', 'ignore'] });
  const said = [];
  const port = await new Promise((resolve, reject) => {
    createInterface(server.stdout).on('line', (line) => {
      said.push(line);
      if (announced.test(line)) resolve(announced.exec(line)[1]);
    });
    server.on('error', reject);
    server.on('close', (code) =>
      said.some((line) => TAKEN.test(line))
        ? resolve(undefined)
        : reject(new Error(`${name}: expected a port, found that it ended with ${code}: ${said.join(' ')}`)),
    );
  });
  if (port === undefined) return startServer(name, wishes, announced);
  const stop = async () => {
    const ended = once(server, 'exit');
    server.kill();
    await ended;
  };
  return { url: `http://127.0.0.1:${port}`, stop };
}
