// Runs axe-core on a page, its open shadow roots included. It owns which rules count: every rule
// of WCAG 2.x at levels A, AA and AAA and the best practices.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

let source;

/**
 * The violations of the open page, one readable string each; an empty list is the aim.
 * `except` names rules to leave out.
 */
export async function violations(page, { except = [] } = {}) {
  source ??= readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  if (!(await page.run('return Boolean(globalThis.axe);'))) await page.run(await source);
  const found = await page.run(
    `const except = arguments[0];
     const counts = (tag) => /^wcag2\\d*a{1,3}$/.test(tag) || tag === 'best-practice';
     const rules = axe.getRules().filter((rule) => rule.tags.some(counts) && !rule.tags.includes('deprecated'));
     const ids = rules.map((rule) => rule.ruleId).filter((id) => !except.includes(id));
     return axe.run(document, { runOnly: { type: 'rule', values: ids }, resultTypes: ['violations'] })
       .then((results) => results.violations.map(({ id, impact, help, nodes }) => ({
         id, impact, help, nodes: nodes.map(({ target, failureSummary }) => ({ target, failureSummary })),
       })));`,
    except,
  );
  return found.flatMap(({ id, impact, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => {
      const where = target.flat().join(' > ');
      return `${id} (${impact}): ${help}\n  at ${where}\n  ${failureSummary.replace(/\n\s*/g, '\n    ')}`;
    }),
  );
}
