// Runs the engines in a page: each has to come to the same as ours natively, and only then is timed.

const engines = new Map();

/** Gets engines ready and gives what any of them finds that is not expected, as sentences. */
globalThis.differences = async (names, cases) => {
  const told = [];
  for (const name of names) {
    const run = await (await import(`./${name}.js`)).open();
    engines.set(name, run);
    for (const [at, { answers, result }] of cases.entries()) {
      const found = inOrder(await run(answers));
      const expected = inOrder(result);
      if (found !== expected) told.push(`${name}, case ${at}: expected ${expected}, found ${found}`);
    }
  }
  return told;
};

/** Not every engine keeps the catalogue's order. */
const inOrder = ({ level, factors, items }) => JSON.stringify([level, factors.toSorted(), items.toSorted()]);

/** The clock of a page is coarse, so that a time is taken of no less than this (ms). */
const LONG = 50;

/** Times of one assessment (µs), by engine: all take turns, so that what else goes on is felt alike. */
globalThis.times = async (cases, rounds) => {
  const taken = [...engines].map(([name, run]) => ({ name, run, times: [], passes: 1 }));
  for (const engine of taken) {
    // Also warms it up.
    while ((await pass(engine, cases)) < LONG) engine.passes *= 2;
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const engine of taken) {
      const time = await pass(engine, cases);
      engine.times.push((time * 1000) / (engine.passes * cases.length));
    }
  }
  return Object.fromEntries(taken.map(({ name, times }) => [name, times]));
};

/** How long an engine takes for all cases, `passes` times (ms). Who waits for nothing is not made to wait. */
async function pass({ run, passes }, cases) {
  const start = performance.now();
  for (let at = 0; at < passes; at += 1) {
    for (const { answers } of cases) {
      const result = run(answers);
      if (result instanceof Promise) await result;
    }
  }
  return performance.now() - start;
}
