// The way back: the button of the app and the browser's own, through pages and side screens.

import assert from 'node:assert/strict';
import { asked, label, pageNamed, pages, ui } from './support/content.js';
import { browserTest } from './support/test.js';
import { appIsThere, begin, carryOn, openAnew, passPages, returning, tickPages } from './ways.js';

const START = 'Woken by leg cramps?';

/** The headings of the whole way through the check. */
const way = [START, ...pages.map(({ title }) => title), 'Your answers', 'Looking after yourself'];

async function toResult(page) {
  await begin(page);
  await passPages(page);
  await page.click('button', 'See your result');
  await page.at('Looking after yourself');
}

browserTest('“Back” leads from the result through every page to the start', async (page) => {
  await toResult(page);
  for (const title of way.toReversed().slice(1)) {
    await page.click('button', 'Back');
    await page.at(title);
  }
  await page.missing('button', 'Back');
  await page.see('button', /^Your result/);
});

browserTest('the browser’s own back and forward do the same', async (page) => {
  await toResult(page);
  for (const title of way.toReversed().slice(1)) {
    await page.back();
    await page.at(title);
  }
  for (const title of way.slice(1)) {
    await page.forward();
    await page.at(title);
  }
});

browserTest('both ways back can be mixed', async (page) => {
  await begin(page);
  await passPages(page, { to: 'cramps' });
  await page.back();
  await page.at(pageNamed('urgent_more').title);
  await page.click('button', 'Back');
  await page.at(pageNamed('urgent').title);
  await page.back();
  await page.at(pageNamed('emergency_more').title);
  await page.forward();
  await page.at(pageNamed('urgent').title);
  await page.click('button', 'Back');
  await page.at(pageNamed('emergency_more').title);
  await page.click('button', 'None of these');
  await page.at(pageNamed('urgent').title);
});

browserTest('ticks are still there on the way back and again forward', async (page) => {
  await begin(page);
  await passPages(page, { to: 'days' });
  await page.tick(label('h_shoes'));
  await page.click('button', 'Continue');
  await page.at(pageNamed('nights').title);
  await page.tick(label('h_bedding'));
  await page.back();
  await page.at(pageNamed('days').title);
  assert.equal(await page.isChecked('checkbox', label('h_shoes')), true);
  await page.forward();
  await page.at(pageNamed('nights').title);
  assert.equal(await page.isChecked('checkbox', label('h_bedding')), true);
});

browserTest(
  '“Back” still leads to the page before after a reload',
  await returning({ upTo: 'h_low_fluid' }),
  async (page) => {
    await carryOn(page, pageNamed('nights').title);
    await page.reload();
    await page.see('heading', pageNamed('nights').title);
    for (const id of ['days', 'cramps', 'urgent_more']) {
      await page.click('button', 'Back');
      await page.at(pageNamed(id).title);
    }
  },
);

browserTest('the browser’s own back still leads to the page before after a reload', async (page) => {
  await begin(page);
  await passPages(page, { to: 'urgent' });
  await page.reload();
  await page.see('heading', pageNamed('urgent').title);
  for (const id of ['emergency_more', 'emergency', 'age']) {
    await page.back();
    await page.at(pageNamed(id).title);
  }
  await page.forward();
  await page.at(pageNamed('emergency').title);
  await page.click('button', 'Back');
  await page.at(pages[0].title);
});

browserTest(
  'a side screen leads back to where it was opened',
  await returning({ upTo: 'h_low_fluid' }),
  async (page) => {
    await carryOn(page, pageNamed('nights').title);
    await page.tick(label('h_bedding'));
    const side = {
      'Cramp now': 'Cramp now',
      'Warning signs': 'Warning signs',
      'About and sources': 'About this check',
    };
    for (const [button, title] of Object.entries(side)) {
      await page.click('button', button);
      await page.at(title);
      await page.click('button', 'Back');
      await page.at(pageNamed('nights').title);
      assert.equal(await page.isChecked('checkbox', label('h_bedding')), true);
    }
    await page.click('button', 'Erase everything');
    await page.at('Erase everything?');
    await page.click('button', 'No, keep them');
    await page.at(pageNamed('nights').title);
    await page.click('button', 'I’m not sure');
    await page.at('Which are you not sure about?');
    await page.click('button', 'Back');
    await page.at(pageNamed('nights').title);
  },
);

browserTest(
  'an answer changed from the review leads back to the review, and the others stay',
  await returning({ yes: ['h_sit_long', 'h_bedding', 'b_age60'] }),
  async (page) => {
    await carryOn(page, 'Looking after yourself');
    await page.click('button', 'Change my answers');
    await page.at('Your answers');
    await page.click('button', 'Back');
    await page.at('Looking after yourself');
    await page.click('button', 'Change my answers');
    await page.at('Your answers');

    await page.click('button', `Change: ${pageNamed('days').title}`);
    await page.at(pageNamed('days').title);
    assert.equal(await page.isChecked('checkbox', label('h_sit_long')), true);
    await page.untick(label('h_sit_long'));
    await page.tick(label('h_shoes'));
    await page.click('button', 'Continue');
    await page.at('Your answers');
    await page.see(label('h_shoes'));
    await page.see(label('h_bedding'));
    await page.see(label('b_age60'));
    assert.equal(await page.count(label('h_sit_long')), 0);
    assert.equal(await page.count('Not answered yet'), 0);
    await page.click('button', 'See your result');
    await page.at('Looking after yourself');
    await page.see(ui('told_you', { told: asked('h_shoes', 'told') }));
  },
);

browserTest(
  'what is erased does not come back by the browser’s own back',
  await returning({ upTo: 'h_sit_long' }),
  async (page) => {
    await carryOn(page, pageNamed('days').title);
    await page.tick(label('h_shoes'));
    await page.click('button', 'Continue');
    await page.at(pageNamed('nights').title);
    await page.click('button', 'Erase everything');
    await page.at('Erase everything?');
    await page.click('button', 'Erase everything now');
    await page.at('Everything is erased');
    await page.back();
    await page.missing('heading', 'Everything is erased');
    await page.back();
    await page.missing('heading', pageNamed('nights').title);
    assert.equal(await page.count('checkbox', label('h_shoes')), 1);
    assert.equal(await page.isChecked('checkbox', label('h_shoes')), false);
    assert.deepEqual(await page.storage(), {});
    await openAnew(page);
    await page.see('button', 'Start the check');
  },
);

browserTest('the title of the page says where one is', async (page) => {
  const titled = (screen) => page.titled(`${screen} – Night leg cramps`);
  await appIsThere(page);
  await titled(START);
  await begin(page);
  await titled(tickPages[0].title);
  await page.back();
  await titled(pages[0].title);
  await page.click('button', 'Warning signs');
  await titled('Warning signs');
});

browserTest('two steps within one frame can be gone back one by one', async (page) => {
  await begin(page);
  await passPages(page, { to: 'urgent' });
  for (const id of ['emergency_more', 'emergency']) {
    await page.click('button', 'Back');
    await page.at(pageNamed(id).title);
  }
  await page.run(`
    const onward = document.querySelector('cramp-check').shadowRoot.querySelector('.primary');
    onward.click();
    onward.click();`);
  await page.at(pageNamed('urgent').title);
  for (const id of ['emergency_more', 'emergency', 'age']) {
    await page.click('button', 'Back');
    await page.at(pageNamed(id).title);
  }
});

browserTest('a page of questions shows nothing of the one that was there before it', async (page) => {
  const [first, second] = tickPages;
  const sign = second.asks[0].label;
  const ticked = () =>
    page.run(`
      const { shadowRoot } = document.querySelector('cramp-check');
      return shadowRoot.querySelectorAll('input:checked').length;`);
  await begin(page);
  await page.click('button', 'None of these');
  await page.at(second.title);
  await page.tick(sign);
  await page.see('alert', /^/);
  await page.click('button', 'Back');
  await page.at(first.title);
  assert.equal(await ticked(), 0);
  assert.equal(await page.count('alert', /^/), 0);
  await page.forward();
  await page.at(second.title);
  assert.equal(await page.isChecked('checkbox', sign), true);
  assert.equal(await ticked(), 1);
  await page.see('alert', /^/);
});
