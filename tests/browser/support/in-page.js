// The half of the page object that runs inside the page: it finds what a person would find, by
// role and accessible name, in the document and in the open shadow root of every widget. It is
// sent as text after Testing Library's own bundle and knows nothing of WebDriver. No answer is null:
// that is what a browser says for a page that was left before it could answer.

window.crampCheckTests = (() => {
  const { getRoles, queryAllByRole } = globalThis.TestingLibraryDom;

  /** Roles worth naming when something was not found, in no particular order. */
  const TELLING = ['heading', 'button', 'link', 'checkbox', 'radio', 'textbox', 'spinbutton', 'combobox', 'option',
    'group', 'alert', 'status', 'region', 'dialog', 'listitem', 'img'];

  /** The document and every widget in it, or one widget alone. */
  function scopes(widget) {
    const roots = [...document.querySelectorAll('cramp-check')].map((host) => host.shadowRoot).filter(Boolean);
    if (widget === null) return [document.body, ...roots];
    return roots.slice(widget, widget + 1);
  }

  const tidy = (text) => text.replace(/\s+/g, ' ').trim();

  /** `wanted` is a whole text, or a pattern as `{ source, flags }`; null accepts anything. */
  function matcher(wanted, whole) {
    if (wanted === null) return () => true;
    if (typeof wanted === 'object') {
      const pattern = new RegExp(wanted.source, wanted.flags);
      return (text) => pattern.test(tidy(text));
    }
    const expected = tidy(wanted);
    return (text) => (whole ? tidy(text) === expected : tidy(text).includes(expected));
  }

  /** Whether a person would see it: laid out, not hidden, in no closed or inert part. */
  function visible(element) {
    const shown = element.closest('option') ? element.closest('select, datalist') : element;
    for (let node = shown; node; node = node.getRootNode().host) {
      if (!node.checkVisibility({ visibilityProperty: true }) || node.closest('[inert]')) return false;
    }
    return true;
  }

  function byRole(widget, role, name) {
    const matches = matcher(name, true);
    const query = (scope) => {
      // The handle of a `<details>` has no role of its own; call it by its element's name.
      if (role !== 'summary') return queryAllByRole(scope, role, { name: matches });
      return [...scope.querySelectorAll('summary')].filter((element) => matches(element.textContent));
    };
    return scopes(widget).flatMap(query).filter(visible);
  }

  /** The smallest elements whose text has `wanted` in it, however it is marked up inside. */
  function byText(widget, wanted) {
    const matches = matcher(wanted, false);
    const holding = (element) => !element.matches('script, style, template') && matches(element.textContent);
    return scopes(widget)
      .flatMap((scope) => [...scope.querySelectorAll('*')])
      .filter((element) => holding(element) && ![...element.children].some(holding) && visible(element));
  }

  function focusedElement() {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element;
  }

  /** An element as a screen reader would announce it, such as `button "Carry on"`. */
  function describe(element) {
    const around = element.parentElement ?? element.getRootNode();
    const roles = getRoles(around, { hidden: true });
    const role = Object.keys(roles).find((known) => known !== 'generic' && roles[known].includes(element));
    if (!role) return { role: element.localName, name: element.matches('summary') ? tidy(element.textContent) : '' };
    let found = '';
    queryAllByRole(around, role, {
      hidden: true,
      name(name, candidate) {
        if (candidate === element) found = name;
        return false;
      },
    });
    return { role, name: tidy(found) };
  }

  /** What is on the screen, for the message of a search that failed. */
  function outline(widget) {
    const lines = [];
    for (const role of TELLING) {
      for (const scope of scopes(widget)) {
        const note = (name, element) => visible(element) && lines.push(`${role} "${tidy(name)}"`);
        queryAllByRole(scope, role, { name: note });
      }
    }
    return lines;
  }

  /** The text of the focused heading, else of the first one, else nothing. */
  function heading(widget) {
    const headings = byRole(widget, 'heading', null);
    const chosen = headings.find((one) => one === focusedElement()) ?? headings[0];
    return tidy(chosen?.textContent ?? '');
  }

  /** All text that can be seen, one line a block. */
  function text(widget) {
    return scopes(widget)
      .flatMap((scope) => (scope === document.body ? [scope] : [...scope.children]))
      .filter((element) => !element.matches('style, script') && visible(element))
      .map((element) => element.innerText)
      .join('\n');
  }

  /** Fills local storage until not even a short entry fits; answers how long the last one is. */
  function fillStorage() {
    const fits = (key, size) => {
      try {
        localStorage.setItem(key, 'x'.repeat(size));
        return true;
      } catch {
        return false;
      }
    };
    let size = 1 << 20;
    for (let count = 0; size > 8; count += 1) if (!fits(`filler-${count}`, size)) size /= 2;
    for (size = 32; size >= 0 && !fits('f', size); ) size -= 1;
    return size;
  }

  return { byRole, byText, describe, fillStorage, focusedElement, heading, outline, text };
})();
