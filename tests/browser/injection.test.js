// Text from outside that means to be more than text: wherever it comes in, it makes no element, no
// script and no address, and the check goes on.

import assert from 'node:assert/strict';
import { openHost } from './host.js';
import { answered, day, KEY } from './support/record.js';
import { BLANK } from './support/server.js';
import { browserTest } from './support/test.js';
import { appIsThere, begin, openAnew } from './ways.js';

/** What each would do if it were let: set this. */
const HURT = 'globalThis.hurt = true';

const HOSTILE = [
  `<img src="x" onerror="${HURT}">`,
  `"><script>${HURT}</script>`,
  `' autofocus onfocus='${HURT}`,
  `</style><svg onload="${HURT}"></svg>`,
  `javascript:${HURT}`,
  `https://example.org/"onclick="${HURT}"`,
  `{{constructor.constructor('${HURT}')()}}`,
  '\u202E\u0000\uFFFF\u{1F9B5}\u2028',
];

/** Nothing of it became more than text, anywhere on the page. */
async function unhurt(page, text) {
  const found = await page.run(`
    const within = (root) => [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? within(one.shadowRoot) : [])]);
    const made = (one) =>
      ['EMBED', 'IFRAME', 'IMG', 'OBJECT'].includes(one.tagName) ||
      (one.tagName === 'SCRIPT' && !one.src) ||
      one.getAttributeNames().some((name) => /^on|^autofocus$/.test(name)) ||
      /^(javascript|data):/.test(one.getAttribute('href') ?? '');
    const elements = within(document).filter((one) => made(one) && !one.matches('link[rel=icon]'));
    return [globalThis.hurt, elements.map((one) => one.outerHTML)];`);
  assert.deepEqual(found, [null, []], text);
}

/** A record that is whole, and says this wherever a record says a text. */
async function recordOf(text) {
  const kept = await answered({ yes: ['h_sit_long'], started: '2026-11-20', nights: { '2026-11-21': { cramps: 1 } } });
  const record = JSON.parse(kept[KEY]);
  record.content = text;
  record.region = text;
  record.answers[text] = 'yes';
  record.diary.ticks = { [day('2026-11-21')]: ['shoes', text] };
  record.diary.nights[day('2026-11-21')].places = ['left_calf', text];
  return record;
}

/** Puts a file with this text into the page, as if a person had chosen it. */
const openFile = (page, text) =>
  page.run(
    `const input = document.querySelector('cramp-check').shadowRoot.querySelector('input[type=file]');
     const given = new DataTransfer();
     given.items.add(new File([arguments[0]], arguments[0] + '.json', { type: 'application/json' }));
     input.files = given.files;
     input.dispatchEvent(new Event('change', { bubbles: true }));`,
    text,
  );

const plan = { now: '2026-11-23T20:30:00Z', stored: await answered({ yes: ['h_sit_long'], started: '2026-11-20' }) };

/** Each place that text comes in by: how it gets there, and a screen that is seen with it. */
const PLACES = {
  'what is kept, as it is': async (page, text) => {
    await page.store(KEY, text);
    await openAnew(page);
    await page.see('button', 'Start the check');
  },
  'what is kept, in a record': async (page, text) => {
    await page.store(KEY, JSON.stringify(await recordOf(text)));
    await openAnew(page);
    await page.see('button', /^(Carry on|Your result)/);
    await unhurt(page, text);
    await page.clickFirst('button', /^My plan/);
    await page.see('heading', 'Your checklist');
  },
  'a file': async (page, text) => {
    await openAnew(page);
    await page.clickFirst('button', 'Take it along');
    await page.at('Take it along');
    await openFile(page, text);
    await page.see(/^This file is not from this check/);
    await page.click('button', 'OK');
    await openFile(page, JSON.stringify({ app: 'cramp-check', content: { version: text, date: text }, record: await recordOf(text) }));
    await page.at('Open this file?');
    await unhurt(page, text);
    await page.click('button', 'Bring both together');
    await page.see(/^The file is open/);
  },
  'the element’s attributes': async (page, text, server) => {
    await openHost(page, server, '<cramp-check></cramp-check>');
    for (const name of ['heading-level', 'lang', 'region', 'report', 'standalone', 'start', 'storage', 'theme']) {
      await page.run("document.querySelector('cramp-check').setAttribute(arguments[0], arguments[1]);", name, text);
    }
    await begin(page);
  },
  'the address of the page': async (page, text) => {
    await page.open(`/?lang=${encodeURIComponent(text)}#${encodeURIComponent(text)}`);
    await begin(page);
  },
  'the address of the frame': async (page, text) => {
    const options = ['heading-level', 'lang', 'origin', 'region', 'report', 'start', 'storage', 'theme'];
    const asked = new URLSearchParams(options.map((name) => [name, text]));
    await page.open(`/embed.html?${asked}`);
    await begin(page);
  },
  'the page’s history': async (page, text, server) => {
    await openHost(page, server, '<cramp-check standalone></cramp-check>');
    // Until then it would write its own first entry over what is put there.
    await appIsThere(page);
    await page.run("history.replaceState('0 ' + arguments[0], '');", text);
    await page.reload();
    await begin(page);
  },
};

for (const [place, bring] of Object.entries(PLACES)) {
  // Not from the app's own page: its worker would tell the console of what the next page breaks off.
  const settings = { at: BLANK, ...(place === 'a file' ? plan : {}) };
  browserTest(`text in ${place} stays text`, settings, async (page, { server }) => {
    for (const text of HOSTILE) {
      await page.run('localStorage.clear(); sessionStorage.clear();');
      if (place === 'a file') for (const [key, value] of Object.entries(plan.stored)) await page.store(key, value);
      await bring(page, text, server);
      await unhurt(page, text);
    }
  });
}
