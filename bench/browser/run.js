// The browser part of `cargo xtask bench`: builds every contender, visits each in turn, round after
// round, so that whatever else the machine does is felt by all alike, and writes the report. What is
// measured is in the files beside this one.
//
// ROUNDS says how many rounds (7), ONLY names contenders to try out, separated by commas.

import { cpus } from 'node:os';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { contenders } from '../contenders/all.js';
import { inProject } from '../contenders/pages.js';
import { openDevice } from './device.js';
import { bytes } from './bytes.js';
import { engine } from './engine.js';
import { load, look } from './load.js';
import { asMarkdown } from './markdown.js';
import { conclude } from './report.js';
import { screenTaps } from './screens.js';
import { serve } from './server.js';
import { taps } from './taps.js';
import { checklistTaps, mountsInMemory, yearInMemory } from './year.js';

const rounds = Number(process.env.ROUNDS ?? 7);
const only = process.env.ONLY?.split(',');
const folder = inProject('target/bench');

const compared = await contenders(only);
for (const contender of compared) {
  console.log(`building ${contender.title}…`);
  const pages = `${folder}/pages/${contender.name}`;
  await rm(pages, { recursive: true, force: true });
  await mkdir(pages, { recursive: true });
  await contender.build(pages);
  contender.server = await serve(pages);
  contender.runs = [];
  contender.taps = [];
}

const device = await openDevice();
const ours = compared.find(({ name }) => name === 'ours');
const checklist = [];
const screens = [];
try {
  for (let round = 1; round <= rounds; round += 1) {
    console.log(`round ${round} of ${rounds}…`);
    for (const contender of compared) await visit(contender);
    if (!ours) continue;
    checklist.push(await device.tab((tab) => checklistTaps(tab, ours, ours.server)));
    screens.push(await device.tab((tab) => screenTaps(tab, ours, ours.server)));
  }
  const results = conclude(compared, {
    date: new Date().toISOString(),
    rounds,
    processors: cpus().length,
    processor: cpus()[0]?.model,
    browser: device.version,
    checklist,
    screens,
    year: ours && (await yearInMemory(device, ours, ours.server)),
    mounts: ours && (await mountsInMemory(device, ours, ours.server)),
    bytes: ours && (await bytes()),
    engine: await engine(`${folder}/engine.json`),
  });
  const report = asMarkdown(results);
  await writeFile(`${folder}/report.json`, `${JSON.stringify(results, null, 2)}\n`);
  await writeFile(`${folder}/report.md`, report);
  console.log(`\n${report}\nwritten to target/bench/report.md and report.json`);
} finally {
  await device.close();
  for (const { server } of compared) await server.close();
}

async function visit(contender) {
  const { server } = contender;
  const untouched = await device.tab((tab) => look(tab, contender, server));
  await device.tab(async (tab) => {
    contender.runs.push({ ...untouched, ...(await load(tab, contender, server)) });
    if (!contender.inPage.includes('choices')) return;
    await tab.slow({ network: false });
    contender.taps.push(await taps(tab));
  });
}
