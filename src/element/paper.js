// Printing. The standalone page prints itself; within another page only the sheet is to be printed, so it
// goes into a frame of its own, in the same style. It refuses to know what is printed.

/** Prints what `root` shows on paper. A browser that will not shows nothing, and then nothing is lost. */
export function printSheet(root) {
  if (root.getRootNode().host.hasAttribute('standalone')) {
    globalThis.print?.();
    return;
  }
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.setAttribute('aria-hidden', 'true');
  // Firefox brings the frame's empty page after a moment and in place of the first.
  frame.addEventListener('load', () => printWithin(frame, root), { once: true });
  document.body.append(frame);
}

/** The frame goes when the printing is over. */
function printWithin(frame, root) {
  try {
    const { contentDocument, contentWindow } = frame;
    contentDocument.title = root.querySelector('.sheet').firstElementChild.textContent;
    const shadow = contentDocument.body.appendChild(contentDocument.createElement('div')).attachShadow({ mode: 'open' });
    // A document takes no style sheet of another.
    const style = new contentWindow.CSSStyleSheet();
    style.replaceSync(styleText(root.getRootNode()));
    shadow.adoptedStyleSheets = [style];
    shadow.append(contentDocument.importNode(root, true));
    contentWindow.addEventListener('afterprint', () => frame.remove(), { once: true });
    contentWindow.focus();
    contentWindow.print();
  } catch {
    frame.remove();
  }
}

/** The style of a shadow root, for another document. */
function styleText({ adoptedStyleSheets: [sheet] }) {
  return [...sheet.cssRules].map(({ cssText }) => cssText).join('');
}
