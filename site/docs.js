// The playground of docs.html: what a control says is set on the live element and stands in the code.
// It refuses to know what can be set: the page's controls, made from the element's description, do.

import './recipes/frame.js';

const live = document.querySelector('#live');
const controls = document.querySelector('#controls');
const base = document.querySelector('#base');
const isDark = matchMedia('(prefers-color-scheme: dark)');
const title = document.title;

/** What the element has before anything is chosen: nothing that it keeps. */
const ASIDE = { storage: 'none' };

const named = (what) => [...document.querySelectorAll(`[data-${what}]`)];
const fill = (what, text) => named(what).forEach((place) => (place.textContent = text));

// Attributes ------------------------------------------------------------------------------------

function attributes() {
  return named('attribute')
    .map(({ dataset }) => [dataset.attribute, controls.elements[dataset.attribute]])
    .filter(([, control]) => (control.type === 'checkbox' ? control.checked : control.value !== ''))
    .map(([name, control]) => [name, control.type === 'checkbox' ? '' : control.value]);
}

/** Only what differs, because each change makes the element draw itself anew. */
function setAttributes(wanted) {
  const all = { ...ASIDE, ...Object.fromEntries(wanted) };
  for (const { dataset } of named('attribute')) {
    const name = dataset.attribute;
    if (!(name in all)) live.removeAttribute(name);
    else if (live.getAttribute(name) !== all[name]) live.setAttribute(name, all[name]);
  }
  // As an app of its own the element also names the page.
  if (!('standalone' in all)) document.title = title;
}

function written([name, value]) {
  const escaped = value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return value === '' ? ` ${name}` : ` ${name}="${escaped}"`;
}

// Custom properties -----------------------------------------------------------------------------

/** Sets each on the element, and gives back those that a browser can read. */
function setProperties() {
  return named('property').flatMap((row) => {
    const name = row.dataset.property;
    const field = controls.elements[name];
    const picker = row.querySelector('[type="color"]');
    const value = field.value.trim();
    const isRead = isReadable(value, picker !== null);
    live.style.removeProperty(name);
    if (isRead) live.style.setProperty(name, value);
    if (value === '' || isRead) field.removeAttribute('aria-invalid');
    else field.setAttribute('aria-invalid', 'true');
    if (picker) showColour(picker, value);
    return isRead ? [[name, value]] : [];
  });
}

function isReadable(value, isColour) {
  // A comment could swallow the rest of the rule.
  if (value === '' || value.includes('/*')) return false;
  return CSS.supports(isColour ? 'color' : '--any', value);
}

function showColour(picker, value) {
  const own = isDark.matches ? picker.dataset.dark : picker.dataset.light;
  picker.value = /^#[\da-f]{6}$/i.test(value) ? value : own;
}

// The code --------------------------------------------------------------------------------------

function update() {
  const chosen = attributes();
  const properties = setProperties();
  setAttributes(chosen);
  fill('attributes', chosen.map(written).join(''));
  const lines = properties.map(([name, value]) => `  ${name}: ${value};\n`);
  fill('properties', lines.length > 0 ? `\n\ncramp-check {\n${lines.join('')}}` : '');
  const reserve = document.querySelector('[data-reserve]');
  reserve.textContent = new Map(properties).get('--cramp-check-reserve') ?? reserve.dataset.reserve;
}

controls.addEventListener('submit', (event) => event.preventDefault());
// Not every way of picking from a list is an input.
controls.addEventListener('change', update);
controls.addEventListener('input', ({ target }) => {
  const row = target.type === 'color' && target.closest('[data-property]');
  if (row) controls.elements[row.dataset.property].value = target.value;
  update();
});
controls.querySelector('[data-reset]').addEventListener('click', () => {
  controls.reset();
  update();
});
isDark.addEventListener('change', update);

function showBase() {
  const address = base.value.trim() || base.defaultValue;
  fill('base', address.endsWith('/') ? address : `${address}/`);
}

// From a disk there is no address that another page could use.
if (location.protocol.startsWith('http')) base.value = new URL('.', location.href).href;
base.addEventListener('input', showBase);
showBase();
// A browser may have kept what was in the form.
update();

// Events ----------------------------------------------------------------------------------------

/** Enough to see what happened; nobody reads more. */
const MOST = 20;

const log = document.querySelector('[data-log]');
const none = document.querySelector('[data-none]');

for (const { value } of named('event')) {
  live.addEventListener(value, ({ type, detail }) => {
    const entry = document.createElement('li');
    const said = document.createElement('code');
    said.textContent = `${type} ${JSON.stringify(detail)}`;
    entry.append(said);
    log.prepend(entry);
    log.children[MOST]?.remove();
    none.hidden = true;
  });
}

document.querySelector('[data-clear]').addEventListener('click', () => {
  log.replaceChildren();
  none.hidden = false;
});

// Copying ---------------------------------------------------------------------------------------

for (const button of named('copy')) {
  const block = button.closest('.code');
  button.addEventListener('click', async () => {
    const code = block.querySelector('code');
    document.querySelectorAll('.copied').forEach((told) => (told.textContent = ''));
    let told = 'Copied.';
    try {
      await navigator.clipboard.writeText(code.textContent);
    } catch {
      // Not allowed, or not there: then the person copies what is selected.
      getSelection().selectAllChildren(code);
      told = 'Selected: copy it with your keyboard or menu.';
    }
    block.querySelector('.copied').textContent = told;
  });
}
