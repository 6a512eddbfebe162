// Takes a picture of every screen of `screens.js`, on a phone and on a desktop, in the light and
// in the dark, into target/shots/, with an index page of all of them.

import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { screens } from './screens.js';
import { Browser } from './support/browser.js';
import { engine } from './support/engine.js';
import { serve } from './support/server.js';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const SHOTS = fileURLToPath(new URL('../../target/shots', import.meta.url));

const VIEWS = [
  { name: 'phone-light', width: 390, height: 844, dark: false },
  { name: 'phone-dark', width: 390, height: 844, dark: true },
  { name: 'desktop-light', width: 1280, height: 900, dark: false },
  { name: 'desktop-dark', width: 1280, height: 900, dark: true },
];

await rm(SHOTS, { recursive: true, force: true });
await mkdir(SHOTS, { recursive: true });
const server = await serve(DIST);
const driver = await engine.startDriver();
const problems = [];

try {
  for (const screen of screens) {
    const said = await shoot(screen).catch((error) => [error.message]);
    problems.push(...said.map((line) => `${screen.name}: ${line}`));
  }
} finally {
  await driver.stop();
  await server.close();
}

await writeFile(join(SHOTS, 'index.html'), indexPage());
for (const problem of problems) console.error(problem);
console.log(`${screens.length} screens, ${problems.length} problems: ${join(SHOTS, 'index.html')}`);
process.exitCode = problems.length > 0 ? 1 : 0;

/** Goes to one screen once and looks at it in every way; resolves to what the console said. */
async function shoot({ name, go, settings = {} }) {
  const browser = await Browser.open(driver.url, server, settings);
  try {
    const page = browser.page;
    await page.open();
    await go(page, { browser, server });
    for (const { name: view, ...device } of VIEWS) {
      await browser.emulate(device);
      await page.shot(join(SHOTS, `${name}-${view}.png`));
    }
    console.log(`  ${name}`);
    return await browser.console();
  } finally {
    await browser.close();
  }
}

function indexPage() {
  const figures = ({ name }) =>
    VIEWS.map(
      ({ name: view, width }) =>
        `<figure><a href="${name}-${view}.png"><img src="${name}-${view}.png" width="${Math.round(width / 3)}"` +
        ` alt="${name}, ${view}"></a><figcaption>${view}</figcaption></figure>`,
    ).join('\n');
  const sections = screens.map((screen) => `<h2>${screen.name}</h2>\n<div>${figures(screen)}</div>`).join('\n');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Every screen of Cramp Check</title>
<style>
  body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem; background: #ddd; }
  div { display: flex; flex-wrap: wrap; gap: 1.5rem; align-items: start; }
  figure { margin: 0; }
  img { border: 1px solid #888; }
</style>
<h1>Every screen</h1>
${sections}
</html>
`;
}
