// Taps in the questions: from lifting the finger to the frame that shows an effect, and to the frame that shows
// the last of them.

/** How many taps a visit makes, so that every contender has as many. */
const TAPS = 20;

/** On each page two boxes are ticked and cleared, and then the next page is called for. */
export const ROUND = [0, 1, 0, 1, 'onward'];

/** Taps through the questions that are open now. Gives the times of each tap. */
export async function taps(tab) {
  const taken = [];
  // Where an answer does not lead onward by itself, the first page is still there.
  if (await tab.page.evaluate('Boolean(contender.question())')) await tap(tab, 'contender.onward()');
  let page = 0;
  const once = async (what, at) => {
    const times = await tap(tab, what === 'onward' ? 'contender.onward()' : `contender.choices(${at})[${what}]`);
    if (times) taken.push(times);
  };
  while (taken.length < TAPS) {
    for (const what of ROUND) await once(what, page);
    page += 1;
  }
  return taken.slice(0, TAPS);
}

/** One tap on what `source` finds in the page, as `{ shown, whole }` (ms); nothing where it finds nothing. */
export async function tap(tab, source) {
  const where = await tab.page.evaluate(`(() => { const found = ${source}; return found && awaitTap(found); })()`);
  if (!where) return undefined;
  await tab.tap(where);
  return tab.page.evaluate('tapped');
}
