// What axe-core finds on every screen: nothing, in the light, in the dark and in forced colours.

import assert from 'node:assert/strict';
import { everyScreen, unfold } from './every-screen.js';
import { violations } from './support/axe.js';
import { browserTest } from './support/test.js';

const WAYS = {
  'in the light': {},
  'in the dark': { dark: true },
  'in forced colours': { forcedColours: true },
};

for (const [way, settings] of Object.entries(WAYS)) {
  browserTest(`axe finds nothing on any screen ${way}`, { at: null, ...settings }, async (page, { browser }) => {
    const look = async () => {
      await unfold(page);
      return violations(page);
    };
    assert.equal(await everyScreen(page, browser, look), '');
  });
}
