// Runs IBM's accessibility checker on a page, its open shadow roots included. It owns which of its
// rules count: all that it has for WCAG 2.2 and IBM's own, which go beyond. Where the checker only
// asks a person to look, a person has looked, and what was seen stands here.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const RULES = ['WCAG_2_2', 'IBM_Accessibility'];

/** What the checker asks a person to look at, and what a person saw. None of these is a failure. */
export const LOOKED_AT = {
  html_skipnav_exists: 'There is nothing to skip: the check begins with its heading, which takes the focus.',
  style_focus_visible: 'The keyboard tests see that every stop has its mark.',
  style_color_misuse: 'What is chosen has a tick or a thicker edge, and each level of help its words.',
  style_highcontrast_visible: 'axe looks at forced colours, and the shots were looked at.',
  text_block_heading: 'Short paragraphs: the name of the app, a day, a number. None heads anything.',
  heading_markup_misuse: 'The headings head what stands under them.',
  input_checkboxes_grouped: 'Each tick-box of the plan stands in a list with a heading, and is one by itself.',
  text_sensory_misuse: 'Left and right are said of legs, and small and large of studies.',
  element_attribute_deprecated: 'It takes the policy of the page, a meta element with http-equiv, for something old.',
};

let source;

/** What it finds on the open page, one readable string each; an empty list is the aim. */
export async function violations(page) {
  source ??= readFile(createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'), 'utf8');
  if (!(await page.run('return Boolean(globalThis.ibmChecker);'))) {
    // The engine is written as a script of its own, whose variables would be the page's.
    await page.run(`${await source}\nglobalThis.ibmChecker = new ace.Checker();`);
  }
  const found = await page.run(
    `return ibmChecker.check(document, arguments[0]).then(({ results }) =>
       results
         .filter(({ value: [, outcome] }) => outcome !== 'PASS')
         .map(({ ruleId, reasonId, value, message, path, snippet }) => ({
           rule: ruleId, reason: reasonId, value: value.join(' '), message, path: path.dom, snippet,
         })));`,
    RULES,
  );
  return found
    .filter(({ rule }) => !(rule in LOOKED_AT))
    .map(({ rule, reason, value, message, path, snippet }) => `${rule} ${reason} (${value}): ${message}\n  at ${path}\n  ${snippet}`);
}
