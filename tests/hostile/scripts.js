// The project's own scripts, bundled as the build does it but with made-up facts of the build, and run
// in a page that is made up as well. It owns how a script gets its page; it refuses to know what any
// script does.

import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What the build would tell the scripts. */
const FACTS = `
  export const WORDS = { en: { failed: 'It does not work here.', loading: 'One moment.' }, de: { failed: 'F', loading: 'L' } };
  export const FILES = [{ path: 'index.html', integrity: '' }, { path: 'cramp-check.wasm', integrity: '' }];
  export const NAME = 'name';
`;

const facts = {
  name: 'facts',
  setup(building) {
    building.onResolve({ filter: /^cramp-check-build$/ }, ({ path }) => ({ path, namespace: 'facts' }));
    building.onLoad({ filter: /.*/, namespace: 'facts' }, () => ({ contents: FACTS }));
  },
};

/**
 * A script as a function of the globals that it uses, by name. It runs the script anew, and gives back
 * what the script exports.
 */
export async function script(file, globals) {
  const bundled = await build({
    entryPoints: [`${ROOT}${file}`],
    bundle: true,
    format: 'iife',
    globalName: 'exported',
    plugins: [facts],
    write: false,
  });
  const run = new Function(...globals, `${bundled.outputFiles[0].text}\nreturn exported;`);
  return (page) => run(...globals.map((name) => page[name]));
}
