// The check and all that follows it by keyboard alone: what has the focus can always be seen, and leads on.

import assert from 'node:assert/strict';
import { openHost } from './host.js';
import { label, pages } from './support/content.js';
import { browserTest } from './support/test.js';
import { carryOn, returning, tickPages } from './ways.js';

/** More stops than any screen of the check has before its main button. */
const MOST = 80;

/** What hides the middle of the focused element, or null where it can be seen. */
function hiding(page) {
  return page.run(`
    let focused = document.activeElement;
    while (focused.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    const { left, top, width, height } = focused.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    let hit = document.elementFromPoint(x, y);
    for (let root = hit?.shadowRoot; root; root = hit.shadowRoot) {
      const inner = root.elementFromPoint(x, y);
      if (!inner || inner === hit) break;
      hit = inner;
    }
    const isOutlined = (one) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle === 'solid' && parseFloat(outlineWidth) >= 2;
    };
    // The field for a file lies under its words, which are marked for it.
    const isMarked = [focused, focused.closest('label')].some((one) => one && isOutlined(one));
    // A heading that was gone to is where reading goes on, and no control. A window that is not the one
    // in front has no marks, in any browser.
    if (document.hasFocus() && !isMarked && !focused.matches('h1, h2, h3')) return 'no mark on ' + focused.localName + ' ' + focused.textContent.slice(0, 40);
    if (focused.contains(hit) || (hit && hit === focused.closest('label, li'))) return null;
    const over = hit?.className || hit?.localName || 'the edge of the window';
    return over + ' over ' + focused.localName + ' ' + focused.textContent.slice(0, 40);`);
}

/** Goes on with Tab to something, all stops on the way being in sight. */
async function tabTo(page, role, name, stroke = 'Tab') {
  for (let stops = 0; stops < MOST; stops += 1) {
    await page.press(stroke);
    assert.equal(await hiding(page), null);
    const focused = await page.focused();
    if (focused.role === role && (name instanceof RegExp ? name.test(focused.name) : focused.name === name)) return;
  }
  assert.fail(`no ${role} "${name}" within ${MOST} stops`);
}

/** The same to a button of the page around, which looks as that page likes. */
async function tabOnTo(page, name, stroke) {
  for (let stops = 0; stops < MOST; stops += 1) {
    await page.press(stroke);
    if ((await page.focused()).name === name) return;
  }
  assert.fail(`the focus never came to ${name}`);
}

async function checkByKeys(page) {
  const arrive = async (title) => {
    await page.at(title);
    assert.equal(await hiding(page), null, title);
  };
  await page.see('button', 'Start the check');
  await tabTo(page, 'button', 'Start the check');
  await page.press('Enter');
  await arrive(pages[0].title);
  await tabTo(page, 'button', 'I am 18 or over');
  await page.press('Space');
  for (const { id, title } of tickPages) {
    await arrive(title);
    if (id === 'days') {
      await tabTo(page, 'checkbox', label('h_sit_long'));
      await page.press('Space');
      await tabTo(page, 'button', 'Continue');
    } else {
      await tabTo(page, 'button', 'None of these');
    }
    await page.press('Enter');
  }
  await arrive('Your answers');
  await tabTo(page, 'button', 'See your result');
  await page.press('Enter');
  await arrive('Looking after yourself');
  await tabTo(page, 'button', 'Start my plan');
  await page.press('Enter');
  await arrive('Your checklist');
  await tabTo(page, 'checkbox', 'Wear shoes that fit');
  await page.press('Space');
  await page.see(/Done today: 1 of/);
  await tabTo(page, 'button', 'Cramp now', 'Shift+Tab');
}

browserTest('the whole check and the plan work by keyboard, with the focus always in sight', checkByKeys);

browserTest(
  'the same in a small window',
  { width: 320, height: 640 },
  checkByKeys,
);

/** The diary, a cramp, taking it along and erasing, of someone who has a plan. */
async function planByKeys(page) {
  const go = async (name, heading, stroke) => {
    await tabTo(page, 'button', name, stroke);
    await page.press('Enter');
    if (heading) await page.at(heading);
  };
  const mark = async (role, name) => {
    await tabTo(page, role, name);
    await page.press('Space');
  };
  await page.see('heading', 'Pick up where you left off');
  await tabTo(page, 'button', /^My plan/);
  await page.press('Enter');
  await page.at('Your checklist');
  await mark('button', '2');
  await go('How long, how bad, where', 'How was the night?');
  await mark('button', '1 to 10 minutes');
  await page.focus('button', '1 to 10 minutes');
  await mark('button', 'Bad');
  await mark('checkbox', 'Left calf');
  await go('Done', 'Your checklist');
  await mark('checkbox', 'Wear shoes that fit');
  await page.see(/Done today: 1 of/);
  await go('See every night', 'Six weeks at a glance');
  await go('Back', 'Your checklist', 'Shift+Tab');
  await go('Cramp now', 'Cramp now', 'Shift+Tab');
  await go('It has stopped', 'Good that it has stopped');
  await go('No, thank you');
  await page.see('button', /^My plan/);
  await go('Take it along', 'Take it along');
  await go('Save to a file');
  await page.see(/^The file is saved/);
  await go('OK', undefined, 'Shift+Tab');
  await page.missing(/^The file is saved/);
  await go('Erase everything', 'Erase everything?');
  await go('No, keep them', 'Take it along');
  await go('Erase everything', 'Erase everything?');
  await go('Erase everything now', 'Everything is erased');
  await go('To the start');
  await page.see('button', 'Start the check');
}

// What is saved goes to the downloads, which this is not about.
const KEPT = await returning(
  { yes: ['h_sit_long'], started: '2026-11-12' },
  { now: '2026-11-23T20:30:00Z', preload: 'HTMLAnchorElement.prototype.click = () => {};' },
);

browserTest('the diary, a cramp, taking it along and erasing work by keyboard', KEPT, planByKeys);

browserTest('the same of them in a small window', { ...KEPT, width: 320, height: 640 }, planByKeys);

browserTest('Tab leads into the check and out again, both ways', { at: null }, async (page, { server }) => {
  await openHost(page, server, '<button>Before</button><cramp-check></cramp-check><button>After</button>');
  await page.click('button', 'Start the check');
  await page.at(pages[0].title);
  await page.click('button', 'I am 18 or over');
  await page.at(tickPages[0].title);
  await tabOnTo(page, 'After', 'Tab');
  await tabOnTo(page, 'Before', 'Shift+Tab');
  await tabOnTo(page, 'After', 'Tab');
});

browserTest(
  'the emergency card is within reach and in sight for the keyboard',
  await returning({ upTo: 'clot_lung' }, { width: 320, height: 640 }),
  async (page) => {
    await carryOn(page, pages[1].title);
    await tabTo(page, 'checkbox', label('blocked_artery'));
    await page.press('Space');
    await tabTo(page, 'link', 'Call 999');
    await tabTo(page, 'button', 'Continue');
    await tabTo(page, 'checkbox', label('blocked_artery'), 'Shift+Tab');
    await page.press('Space');
    await page.missing('link', 'Call 999');
    await page.focus('checkbox', label('blocked_artery'));
  },
);

browserTest(
  'on the longest screens nothing that has the focus is out of sight',
  { width: 320, height: 640 },
  async (page) => {
    await page.see('button', 'Warning signs');
    await tabTo(page, 'button', 'Warning signs');
    await page.press('Enter');
    await page.at('Warning signs');
    await tabTo(page, 'button', 'Erase everything');
    await tabTo(page, 'button', 'Back', 'Shift+Tab');
  },
);
