// What a screen reader would say of the widget, from its beginning to its end, by Guidepup's virtual
// one: a stand-in, which reads names, roles and states by the specifications and has no voice. It
// refuses to know what should be said.

import { createRequire } from 'node:module';
import { build } from 'esbuild';

let source;

async function bundled() {
  const { outputFiles } = await build({
    entryPoints: [createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader')],
    bundle: true,
    format: 'iife',
    globalName: 'reader',
    minify: true,
    write: false,
  });
  return outputFiles[0].text;
}

/** What it tells of the markup, and no screen reader says unless asked. */
const UNSAID = /^(paragraph|strong|end\b.*|(?:end of )?(?:listitem|rowgroup)\b.*)$/;

/** Everything that is said of the first widget on the page, one phrase each. */
export async function heard(page) {
  source ??= bundled();
  if (!(await page.run('return Boolean(globalThis.virtualReader);'))) {
    await page.run(`${await source}\nglobalThis.virtualReader = reader.virtual;`);
  }
  const said = await page.run(`
    const container = document.querySelector('cramp-check').shadowRoot.querySelector('[part=root]');
    return (async () => {
      await virtualReader.start({ container });
      const first = await virtualReader.lastSpokenPhrase();
      do await virtualReader.next();
      while ((await virtualReader.lastSpokenPhrase()) !== first && (await virtualReader.spokenPhraseLog()).length < 2000);
      const said = await virtualReader.spokenPhraseLog();
      await virtualReader.stop();
      // It has come round to where it began.
      return said.slice(0, -1);
    })();`);
  return said.filter((phrase) => !UNSAID.test(phrase));
}
