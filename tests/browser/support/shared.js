// One browser for all tests of a file that ask nothing special of it, each in a tab of its own: a browser
// starts more slowly than most tests run. What tests keep is apart all the same, since each has a server, and
// so an origin, of its own. It refuses to know which browser it is.

/**
 * Opens and closes browsers for tests. `start(driverUrl, settings)` starts one; `needsOwn(settings)` says which
 * cannot be shared; `isOnlyOne` is that the driver has one browser at a time; `bringToFront(driver)` gives a new tab
 * the focus where its browser has not; `consoleEntries(driver)` takes what the console has said.
 */
export function sharing({ start, needsOwn, isOnlyOne, bringToFront, consoleEntries }) {
  let shared;
  /** The tab that keeps it open between two tests. */
  let resting;

  async function quitShared() {
    const driver = shared;
    shared = undefined;
    await driver?.quit();
  }

  async function open(driverUrl, settings) {
    if (needsOwn(settings)) {
      if (isOnlyOne) await quitShared();
      return start(driverUrl, settings);
    }
    if (!shared) {
      shared = await start(driverUrl, settings);
      resting = await shared.getWindowHandle();
    }
    await shared.switchTo().newWindow('tab');
    await bringToFront(shared);
    return shared;
  }

  async function close(driver) {
    if (driver !== shared) return driver.quit();
    for (const tab of await driver.getAllWindowHandles()) {
      if (tab === resting) continue;
      await driver.switchTo().window(tab);
      // A page opened from disk has the same origin in every test; a page that was never opened has none.
      await driver.executeScript('localStorage.clear(); sessionStorage.clear();').catch(() => {});
      await driver.close();
    }
    await driver.switchTo().window(resting);
    await consoleEntries(driver);
  }

  return { open, close, quitShared };
}
