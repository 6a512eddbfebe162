// Pages that make it hard: the check goes on as if it were alone.

import assert from 'node:assert/strict';
import { pageNamed } from './support/content.js';
import { violations } from './support/axe.js';
import { browserTest } from './support/test.js';
import { openHost } from './host.js';
import { begin, passPages } from './ways.js';

const ONE = '<cramp-check></cramp-check>';

/** All pages answered, up to the result. */
async function wholeCheck(page) {
  await begin(page);
  await passPages(page);
  await page.click('button', 'See your result');
  await page.at('Looking after yourself');
}

const look = async (page) => {
  await page.see('button', 'Start the check');
  const { width, height } = await page.box('button', 'Start the check');
  return { text: await page.widget(0).text(), size: [width, height].map(Math.round) };
};

const SHEETS = {
  'that unsets everything': '* { all: unset !important; font-size: 6px !important; }',
  'that hides and shrinks': `* { display: none !important; zoom: 1; }
    html, body, cramp-check { display: block !important; font: 6px/1 fantasy !important; letter-spacing: 1em !important; }`,
};

for (const [what, style] of Object.entries(SHEETS)) {
  browserTest(`a sheet ${what} does not reach in`, { at: null }, async (page, { server }) => {
    await openHost(page, server, ONE, { style: 'body { margin: 0; }' });
    const plain = await look(page);
    await openHost(page, server, ONE, { style: `body { margin: 0 !important; } ${style}` });
    assert.deepEqual(await look(page), plain);
    await wholeCheck(page);
  });
}

browserTest('in a page from right to left it keeps its own direction', { at: null }, async (page, { server }) => {
  const body = `<main><h1>A page</h1>${ONE}</main>`;
  await openHost(page, server, body);
  const plain = await look(page);
  await openHost(page, server, body, { attributes: ' dir="rtl"' });
  assert.deepEqual(await look(page), plain);
  await begin(page);
  assert.deepEqual(await violations(page), []);
});

browserTest('a page that draws itself anew around it disturbs nothing', { at: null }, async (page, { server }) => {
  await openHost(page, server, `<div class="app">${ONE}</div>`);
  await begin(page);
  await passPages(page, { to: 'days' });
  // As frameworks do it: new wrappers around the same element, the same attributes set again.
  await page.run(`
    for (let round = 0; round < 50; round += 1) {
      const wrapper = document.createElement('section');
      const element = document.querySelector('cramp-check');
      element.setAttribute('heading-level', '2');
      wrapper.append(element);
      document.querySelector('.app').replaceChildren(wrapper);
    }`);
  await page.click('button', 'None of these');
  await page.at(pageNamed('nights').title);
});

browserTest('made anew by a page, a new element finds what was kept', { at: null }, async (page, { server }) => {
  await openHost(page, server, `<div class="app">${ONE}</div>`);
  await begin(page);
  await passPages(page, { to: 'days' });
  await page.run("document.querySelector('.app').replaceChildren(document.createElement('cramp-check'));");
  await page.see('heading', 'Pick up where you left off');
});

browserTest('where a frame may keep nothing, it says so and works', { at: null, storage: 'blocked', width: 1280, needs: ['a frame to scroll'] }, async (page, { browser, server }) => {
  const elsewhere = server.url.replace('127.0.0.1', 'localhost');
  const policy = { 'Content-Security-Policy': `frame-src ${server.url}` };
  server.addPage('/frame', `<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="data:,"><iframe title="Check" width="400" height="900" src="${server.url}/embed.html"></iframe></html>`, policy);
  await page.open(`${elsewhere}/frame`);
  await browser.driver.switchTo().frame(0);
  await page.see(/does not let this page keep anything/);
  await wholeCheck(page);
});
