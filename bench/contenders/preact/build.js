// The first pages written by hand with Preact, in our words and our style sheet: what someone would
// write who wants nothing but these pages, and wants them fast.

import { readFile, writeFile } from 'node:fs/promises';
import { bundle, inBench, inProject, page, version } from '../pages.js';
import { ages, questions, ui } from '../questions.js';

export const title = 'Preact, the first pages by hand';
export const versions = { preact: version('preact') };

/** The page that asks for the age, and those of the warning signs. */
const PAGES = questions.slice(0, 5);

const WORDS = Object.fromEntries(
  [
    'app_name back continue start_title start_lead start_check start_private for_adults not_advice_title',
    'not_advice none_of_these or review_title review_lead review_to_result self_care_title',
    'self_care_lead urgent_title urgent_lead change review_none problem_nothing problem_none_and_some',
  ]
    .join(' ')
    .split(' ')
    .map((key) => [key, ui(key)]),
);

export async function build(folder) {
  await page(folder, {
    head: '<link rel="stylesheet" href="style.css"><script type="module" src="main.js"></script>',
    body: '<body><main id="app"></main>',
  });
  const values = { WORDS, AGES: ages, PAGES: PAGES.map(({ id, title, hint, asks }) => ({ id, title, hint, asks })) };
  await bundle(inBench('contenders/preact/main.jsx'), folder, 'main.js', values);
  const style = await readFile(inProject('dist/page.css'), 'utf8');
  // No shadow root here, so the rules of its host have nothing to apply to.
  await writeFile(`${folder}/style.css`, style.replace(/:host(\(\[\w+\]\))?\{[^}]*\}/g, ''));
}
