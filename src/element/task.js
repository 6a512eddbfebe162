// What begins the app takes its time on a slow phone, and a tap in between must not wait for all of it.

/** Goes on when nothing else is due, for what nobody waits for. */
export function idle() {
  return new Promise((resolve) => (globalThis.requestIdleCallback ?? setTimeout)(() => resolve()));
}

/** Goes on once whatever else is due has been done, a tap or a drawing among it. */
export function nextTask() {
  return new Promise((resolve) => setTimeout(resolve));
}
