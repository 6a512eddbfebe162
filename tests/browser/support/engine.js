// The one place that chooses the browser: the environment variable ENGINE. Every engine has a file
// with the same exports, which alone knows how that browser is driven:
//
//   cannot(settings)                     why a test with these cannot run there, or undefined
//   startDriver()                        starts the driver, as `{ url, stop }`
//   openBrowser(url, settings, server)   a WebDriver on an empty tab, with nothing kept for its server
//   closeBrowser(driver)                 closes everything that the test has opened
//   emulate(driver, settings)            makes the current tab what the settings describe
//   preload(driver, source)              runs `source` before every page; resolves to what ends that
//   consoleEntries(driver)               what the console said since the last call
//   killTab(driver)                      ends the current tab, its page unasked
//   fullPagePng(driver)                  a picture of the whole height of the page

const ENGINES = ['chromium', 'firefox', 'webkit'];

export const name = process.env.ENGINE ?? 'chromium';
if (!ENGINES.includes(name)) throw new Error(`ENGINE is ${name}, which is none of ${ENGINES.join(', ')}`);

export const engine = await import(`./${name}.js`);
