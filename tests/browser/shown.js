// The ways in which one person or another has the same page shown, each by itself. Text of twice the
// size is not among them: a browser is opened with that.

/** A phone in the light, from which each way differs. */
const PLAIN = { width: 390, height: 844, dark: false, forcedColours: false, print: false };

/** The least that a person may set all text to (WCAG 1.4.12). */
const SPACING = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

export const SHOWN = {
  'in the light': {},
  'in the dark': { dark: true },
  'in forced colours': { forcedColours: true },
  'on a desktop': { width: 1280, height: 900 },
  // 1280 by 1024 px at 400 %, and the narrowest phone.
  'at 400 %': { width: 320, height: 256 },
  'with text further apart': { spacing: SPACING },
  'in print': { width: 794, height: 1123, print: true },
};

/** Shows the open page in that way, and in no other. */
export async function show(page, browser, { spacing = '', ...device }) {
  await browser.emulate({ ...PLAIN, ...device });
  await page.run(
    `globalThis.spacingOfTheTests ??= new CSSStyleSheet();
     spacingOfTheTests.replaceSync(arguments[0]);
     const hosts = [...document.querySelectorAll('cramp-check')];
     for (const root of [document, ...hosts.map((host) => host.shadowRoot)]) {
       if (!root.adoptedStyleSheets.includes(spacingOfTheTests)) root.adoptedStyleSheets.push(spacingOfTheTests);
     }`,
    spacing,
  );
}
