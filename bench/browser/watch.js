// Runs in every page before its own scripts, and writes down when things can be seen. It looks once
// in every frame; the time is taken after that frame has been painted. Where a tap is due it tells
// the harness where, which then taps as a finger does. It finds things by `contender`, see
// `contenders/all.js`.

globalThis.watched = { marks: {}, shift: 0, blocked: 0, longTasks: [] };

function observe(type, use, more = {}) {
  new PerformanceObserver((list) => list.getEntries().forEach(use)).observe({ type, buffered: true, ...more });
}

observe('longtask', ({ startTime, duration }) => {
  watched.longTasks.push([Math.round(startTime), Math.round(duration)]);
  watched.blocked += duration - 50;
});
observe('layout-shift', ({ value, hadRecentInput }) => {
  if (!hadRecentInput) watched.shift += value;
});
observe('paint', ({ name, startTime }) => {
  watched.marks[name] = startTime;
});

/** Every memory that an instance of wasm gives out. */
const memories = new Set();

function remember(instance) {
  for (const given of Object.values(instance.exports)) if (given instanceof WebAssembly.Memory) memories.add(given);
  return instance;
}

WebAssembly.Instance = new Proxy(WebAssembly.Instance, {
  construct: (Instance, parts) => remember(new Instance(...parts)),
});
for (const way of ['instantiate', 'instantiateStreaming']) {
  const before = WebAssembly[way];
  WebAssembly[way] = async (...parts) => {
    const made = await before.apply(WebAssembly, parts);
    remember(made.instance ?? made);
    return made;
  };
}

globalThis.wasmMemory = () => [...memories].reduce((sum, { buffer }) => sum + buffer.byteLength, 0);

/** The time once the frame that is being made now has been painted. */
function painted() {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done(performance.now());
    port2.postMessage(undefined);
  });
}

/** The next frame in which `look` finds something. */
function seen(look) {
  return new Promise((done) => {
    const frame = () => {
      const found = look();
      if (found) done(found);
      else requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
}

globalThis.seen = seen;

function visible(element) {
  const box = element?.getBoundingClientRect();
  return box && box.width > 0 && box.height > 0 && element.checkVisibility() ? element : undefined;
}

/** The middle of what can be tapped of an element. */
function middle(element) {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** So long a person waits before tapping again what did nothing. */
const longEnough = () => new Promise((done) => setTimeout(done, 2000));

async function mark(name, look) {
  const found = await seen(look);
  watched.marks[name] = await painted();
  return found;
}

/** The first screen, and nothing done about it. */
globalThis.firstLook = async () => {
  await mark('first', () => visible(contender.first()));
  await seen(() => watched.marks['first-contentful-paint']);
  return watched;
};

/** Everything from the empty page to the effect of the first answer, and until all is there. */
globalThis.firstAnswer = async () => {
  const { first, start, question, answer, reacted, whole } = contender;
  await mark('first', () => visible(first()));
  if (answer) {
    if (start) {
      tapAt(JSON.stringify(middle(await seen(() => visible(start())))));
    }
    await mark('question', () => visible(question()));
    await seen(() => visible(answer()));
    const effect = mark('reacted', reacted);
    do {
      const given = answer();
      given?.scrollIntoView({ block: 'nearest' });
      if (visible(given)) tapAt(JSON.stringify(middle(given)));
    } while (!(await Promise.race([effect, longEnough()])));
  }
  if (whole) await mark('whole', whole);
  await seen(() => watched.marks['first-contentful-paint']);
  // What follows from it may still be at work.
  await new Promise(requestIdleCallback);
  return watched;
};

/** After so many frames in which nothing changes any more, a tap has done all that it does. */
const STILL = 6;

/** Makes ready for a tap on `element`: where it is, and a promise of how long its effects take. */
globalThis.awaitTap = async (element) => {
  element.scrollIntoView({ block: 'center' });
  await seen(() => true);
  await seen(() => true);
  const before = contender.state();
  // The tap may take the element out of them.
  const trees = treesAround(element);
  let lifted;
  addEventListener('pointerup', ({ timeStamp }) => (lifted = timeStamp), { capture: true, once: true });
  globalThis.tapped = seen(() => lifted !== undefined && contender.state() !== before).then(async () => {
    // Not earlier: to write down every change takes a slow phone time, and would make the tap slower.
    const changing = changes(trees);
    const shown = await painted();
    return { shown: shown - lifted, whole: Math.max(shown, await changing()) - lifted };
  });
  return middle(element);
};

/** The trees that an element is in: its own, and those around that. */
function treesAround(element) {
  const root = element.getRootNode();
  return root.host ? [root, ...treesAround(root.host)] : [root];
}

/** Watches trees. What it gives back tells when the last change from then on was painted. */
function changes(trees) {
  let changed;
  const watching = new MutationObserver(() => (changed = true));
  for (const tree of trees) {
    watching.observe(tree, { subtree: true, childList: true, attributes: true, characterData: true });
  }
  return async () => {
    changed = false;
    let last = 0;
    for (let still = 0; still < STILL; still += 1) {
      await seen(() => true);
      if (!changed) continue;
      last = await painted();
      changed = false;
      still = 0;
    }
    watching.disconnect();
    return last;
  };
}
