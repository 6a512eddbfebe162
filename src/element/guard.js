// What every call into the app passes: the build puts this in the place of `WebAssembly.Instance`. It
// owns what becomes of the app after a call that ended in an error, which is nothing: nobody knows what
// is half done in there, so no later call reaches it. It refuses to know what anybody is told.

let failed = false;
const watching = new Set();

/** Whether the app has failed. */
export function hasFailed() {
  return failed;
}

/** Calls `tell` once the app has failed; gives back what ends that. */
export function watch(tell) {
  watching.add(tell);
  return () => watching.delete(tell);
}

/** The app, with the same exports. */
export class GuardedInstance {
  exports = {};

  constructor(module, imports) {
    const { Instance } = WebAssembly;
    for (const [name, found] of Object.entries(new Instance(module, imports).exports)) {
      this.exports[name] = typeof found === 'function' ? guarded(found) : found;
    }
  }
}

function guarded(call) {
  return (...values) => {
    // A timer, or a listener that nobody can take away any more.
    if (failed) return undefined;
    try {
      return call(...values);
    } catch (error) {
      failed = true;
      for (const tell of watching) tell();
      throw error;
    }
  };
}
