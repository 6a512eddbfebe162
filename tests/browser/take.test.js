// Taking it along: paper, text, a file for another device, and a reminder for the calendar, each
// looked at with something that is not ours.

import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { openHost } from './host.js';
import { asked, edition, words } from './support/content.js';
import { answered, day, KEY, questions } from './support/record.js';
import { browserTest } from './support/test.js';
import { openAnew, returning } from './ways.js';

const NOW = '2026-11-23T20:30:00Z';

const DIARY = {
  started: '2026-11-20',
  ticks: { '2026-11-21': ['shoes'], '2026-11-22': ['bed_loose', 'shoes'] },
  nights: { '2026-11-21': { cramps: 2, longest: 'minutes', places: ['left_calf'] }, '2026-11-22': { cramps: 0 } },
};

/** Keeps what the page hands over, so that a test can look at it. */
const HANDS = `
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob) => {
    globalThis.handed = blob;
    return make.call(URL, blob);
  };
  HTMLAnchorElement.prototype.click = function () {
    globalThis.handedAs = this.download;
  };
  // A page without a safe connection, as the empty one before ours, has no clipboard.
  if (globalThis.Clipboard) {
    Object.defineProperty(navigator, 'clipboard', {
      value: Object.create(Clipboard.prototype, {
        writeText: { value: async (text) => void (globalThis.copied = text) },
      }),
    });
  }
  navigator.share = async (shared) => void (globalThis.shared = shared);
`;

const kept = (more) => returning({ yes: ['h_tight_calf', 'm_statin', 'frequent'], ...DIARY, ...more }, { now: NOW, preload: HANDS });

async function toTake(page) {
  await page.click('button', 'Take it along');
  await page.at('Take it along');
}

async function handed(page) {
  await page.see(/^The file is saved/);
  return page.run('return globalThis.handed.text().then((text) => [globalThis.handedAs, globalThis.handed.type, text]);');
}

async function record(page) {
  return JSON.parse((await page.storage())[KEY]);
}

/** Opens a file with this text in the page. */
async function openFile(page, text) {
  const folder = await mkdtemp(join(tmpdir(), 'cramp-check-'));
  try {
    const path = join(folder, 'file.json');
    await writeFile(path, text);
    await page.upload(path);
    // The page has read it when it says something.
    await page.until('an answer to the file', async () => (await page.count('heading', 'Open this file?')) + (await page.count(/^This file is/)) > 0);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function saved(more) {
  const text = Object.values(await answered(more))[0];
  const content = { version: edition.version, date: edition.date };
  return JSON.stringify({ app: 'cramp-check', content, record: JSON.parse(text) });
}

browserTest('the sheet is copied and shared as text, with the content’s version and date', await kept(), async (page) => {
  await toTake(page);
  await page.click('button', 'Copy as text');
  await page.see('The text is copied.');
  const copied = await page.run('return globalThis.copied;');
  for (const part of [
    /^Book an appointment$/m,
    new RegExp(asked('m_statin', 'told')),
    new RegExp(words('action.stretch_night', 'title')),
    /^- Sat,? 21 Nov: 2 cramps · 1 to 10 minutes · Left calf$/m,
    edition.told,
  ]) {
    assert.match(copied, new RegExp(part));
  }
  await page.click('button', 'Share');
  await page.until('it to be shared', () => page.run('return Boolean(globalThis.shared);'));
  assert.equal(await page.run('return globalThis.shared.text;'), copied);
});

browserTest('nothing is offered that the browser cannot do', { now: NOW, preload: 'delete Navigator.prototype.share;' }, async (page) => {
  await toTake(page);
  assert.equal(await page.count('button', 'Share'), 0);
  // And nothing can be saved where there is nothing.
  assert.equal(await page.count('button', 'Save to a file'), 0);
});

browserTest('everything is saved to a file and opened on another device', await kept(), async (page) => {
  await toTake(page);
  await page.click('button', 'Save to a file');
  const [name, type, text] = await handed(page);
  assert.equal(name, 'night-leg-cramps.json');
  assert.equal(type, 'application/json');
  const file = JSON.parse(text);
  assert.deepEqual(file.content, { version: edition.version, date: edition.date });
  const before = await record(page);

  await page.run('localStorage.clear();');
  await openAnew(page);
  await toTake(page);
  await openFile(page, text);
  await page.at('Open this file?');
  assert.deepEqual(await page.storage(), {});
  await page.click('button', 'Use this file');
  await page.see(/^The file is open/);
  assert.deepEqual(await record(page), before);
  await page.see('button', /^My plan/);
});

browserTest('a file and what is here become one, and nothing of either is lost', await kept(), async (page) => {
  const other = await saved({
    yes: ['b_pregnant'],
    started: '2026-11-10',
    ticks: { '2026-11-22': ['fluids_day'], '2026-11-12': ['shoes'] },
    nights: { '2026-11-12': { cramps: 5 } },
  });
  await toTake(page);
  const before = await record(page);
  await openFile(page, other);
  await page.at('Open this file?');
  assert.deepEqual(await record(page), before, 'nothing has changed yet');
  await page.click('button', 'Keep what is here');
  await page.at('Take it along');
  assert.deepEqual(await record(page), before);
  await openFile(page, other);
  await page.click('button', 'Bring both together');
  await page.see(/^The file is open/);
  const { answers, diary } = await record(page);
  // The safer of two answers stands, whichever side it is on.
  assert.deepEqual([answers.b_pregnant, answers.frequent], ['yes', 'yes']);
  assert.equal(diary.started, day('2026-11-10'));
  assert.deepEqual(diary.ticks[day('2026-11-22')], ['bed_loose', 'fluids_day', 'shoes']);
  assert.deepEqual(Object.keys(diary.nights), ['2026-11-12', '2026-11-21', '2026-11-22'].map((date) => String(day(date))));
});

browserTest('a file that cannot be opened says why, and nothing is lost', await kept(), async (page) => {
  const whole = await saved({ yes: ['frequent'] });
  const files = [
    ['{"shopping": ["milk"]}', /^This file is not from this check/],
    ['\u0000\u0001PK', /^This file is not from this check/],
    [whole.slice(0, -20), /^This file is damaged/],
    [whole.replace('"frequent":"yes"', '"frequent":7'), /^This file is damaged/],
    [whole.replace('"version":1,', '"version":9,'), /^This file is from a newer version/],
  ];
  await toTake(page);
  const before = await record(page);
  for (const [text, said] of files) {
    await openFile(page, text);
    await page.see(said);
    await page.click('button', 'OK');
    await page.at('Take it along');
    assert.deepEqual(await record(page), before);
  }
});

browserTest('a calendar rings every evening that is left, by the clock on the wall', await kept(), async (page) => {
  await toTake(page);
  await page.click('button', 'Save the reminder');
  const [name, type, text] = await handed(page);
  assert.equal(name, 'night-leg-cramps.ics');
  assert.equal(type, 'text/calendar');
  const calendar = new ICAL.Component(ICAL.parse(text));
  const [event] = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  assert.equal(event.component.getAllSubcomponents('valarm').length, 1);
  assert.equal(event.description, edition.told);
  const times = [];
  for (const each = event.iterator(); ; ) {
    const next = each.next();
    if (!next) break;
    assert.equal(next.zone.tzid, 'floating');
    times.push(next.toString());
  }
  // Nights 4 to 42 of the plan.
  assert.equal(times.length, 39);
  assert.equal(times[0], '2026-11-23T21:00:00');
  assert.equal(times.at(-1), '2026-12-31T21:00:00');
});

/** Each page of a PDF as its words in a row. */
async function pagesOf(pdf) {
  const loaded = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const pages = [];
  for (let at = 1; at <= loaded.numPages; at += 1) {
    const page = await loaded.getPage(at);
    const { items } = await page.getTextContent();
    const [, , width, height] = page.view;
    pages.push({ width, height, text: items.map((item) => item.str).join(' ').replace(/\s+/g, ' ') });
  }
  await loaded.destroy();
  return pages;
}

const PAPERS = { A4: { width: 21, height: 29.7 }, Letter: { width: 21.59, height: 27.94 } };

const everything = (await questions()).filter((name) => !/under18/.test(name));
const URGENT = ['clot_leg', 'long_cramp'];
const PEOPLE = {
  'someone with a plan': { yes: ['h_tight_calf', 'm_statin', 'frequent'], ...DIARY },
  'someone who ticked much of it': {
    yes: everything.filter((name) => /^[hmcb]_/.test(name)),
    started: '2026-10-12',
    ticks: Object.fromEntries(Array.from({ length: 42 }, (_, at) => [new Date(Date.UTC(2026, 9, 13 + at)).toISOString().slice(0, 10), ['shoes', 'bed_loose', 'diary']])),
    nights: Object.fromEntries(Array.from({ length: 42 }, (_, at) => [new Date(Date.UTC(2026, 9, 13 + at)).toISOString().slice(0, 10), { cramps: at % 6, longest: 'minutes', worst: 'severe', places: ['left_calf', 'right_foot'] }])),
  },
  'someone who needs help today': { yes: [...URGENT, 'frequent'], ...DIARY },
  'someone who needs an ambulance': { yes: ['clot_lung'], ...DIARY },
};

for (const [who, answers] of Object.entries(PEOPLE)) {
  browserTest(`the sheet of ${who} has one or two pages`, { ...(await returning(answers)), now: NOW, needs: ['paper'] }, async (page) => {
    await toTake(page);
    for (const [paper, size] of Object.entries(PAPERS)) {
      const pdf = await page.pdf(size);
      if (process.env.KEEP) await writeFile(join(process.env.KEEP, `${who}, ${paper}.pdf`), pdf);
      const pages = await pagesOf(pdf);
      assert.ok(pages.length <= 2, `${paper}: ${pages.length} pages`);
      const text = pages.map((one) => one.text).join(' ');
      assert.ok(text.includes(edition.told), text);
      assert.match(text, /Not medical advice/);
      // Nothing that is there to be pressed.
      assert.doesNotMatch(text, /Erase everything|Copy as text|See every night/);
      for (const { width, height } of pages) {
        assert.ok(Math.abs(width - (size.width / 2.54) * 72) < 2 && Math.abs(height - (size.height / 2.54) * 72) < 2, paper);
      }
    }
  });
}

/** Notes what would be printed, in whichever frame it is asked for. */
const PRINTER = `
  globalThis.print = function () {
    const root = document.body.querySelector('div')?.shadowRoot;
    const sheet = root?.querySelector('.sheet');
    top.printed = [document.title, sheet?.textContent, root?.adoptedStyleSheets[0].cssRules.length];
    dispatchEvent(new Event('afterprint'));
  };`;

browserTest(
  'within another page the sheet alone is printed, under that page’s strict policy',
  { at: null, ...(await returning({ yes: ['frequent'], ...DIARY })), now: NOW, preload: PRINTER, needs: ['a script in a page’s own frame'] },
  async (page, { server }) => {
    await openHost(page, server, '<h1>Sleep well</h1><cramp-check></cramp-check>');
    await toTake(page);
    await page.click('button', 'Print, or save as a PDF');
    await page.until('it to be printed', () => page.run('return Boolean(globalThis.printed);'));
    const [title, text, rules] = await page.run('return globalThis.printed;');
    assert.equal(title, 'Night leg cramps: what you told us');
    assert.ok(text.includes(edition.told), text);
    assert.ok(rules > 100);
    assert.equal(await page.run("return document.querySelectorAll('iframe').length;"), 0);
  },
);
