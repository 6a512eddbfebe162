// Runs in every page of WebKitGTK before the page's own scripts. Its driver tells nothing of the
// console, so the page tells the test server: at once, or it might be gone before it has told.

(() => {
  const tell = (text) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/console-of-the-tests', false);
    request.send(text);
  };
  for (const level of ['debug', 'log', 'info', 'warn', 'error']) {
    const say = console[level].bind(console);
    console[level] = (...parts) => {
      say(...parts);
      tell(`${level}: ${parts.map(String).join(' ')}`);
    };
  }
  const failed = ({ target, message }) => tell(`error: ${message ?? `not loaded: ${target.src ?? target.href}`}`);
  addEventListener('error', failed, true);
  addEventListener('unhandledrejection', ({ reason }) => tell(`error: not caught: ${reason}`));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    // The browser asks for this one by itself, whatever the page says.
    if (blockedURI.endsWith('/favicon.ico')) return;
    tell(`error: the policy ${violatedDirective} refuses ${blockedURI}`);
  });
})();
