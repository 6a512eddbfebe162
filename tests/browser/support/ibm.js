// Runs IBM's accessibility checker on a page, its open shadow roots included. It owns which of its
// rules count: all that it has for WCAG 2.2 and IBM's own, which go beyond, at every weight. What it
// only asks a person to look at does not count: on every screen these were looked at by hand, and none
// was a fault (focus marks, colour as the only sign, high contrast, text that could be a heading, tick-
// boxes by themselves, the words left and right, a way past what is repeated).

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const RULES = ['WCAG_2_2', 'IBM_Accessibility'];

/** Where the checker is wrong, and why. */
const WRONG = {
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
         .filter(({ value: [, outcome] }) => outcome === 'FAIL')
         .map(({ ruleId, value: [weight], message, path, snippet }) => ({
           rule: ruleId, weight, message, path: path.dom, snippet,
         })));`,
    RULES,
  );
  return found
    .filter(({ rule }) => !(rule in WRONG))
    .map(({ rule, weight, message, path, snippet }) => `${rule} (${weight}): ${message}\n  at ${path}\n  ${snippet}`);
}
