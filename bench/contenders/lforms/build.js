// LHC-Forms: its own built files, unchanged and in the order that it asks for, and the questions as a
// FHIR R4 Questionnaire. Only built files are in its package, so it is unpacked rather than installed
// with everything that it was built from.

import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { copy, inBench, inProject, page } from '../pages.js';
import { ages, questions, ui } from '../questions.js';

const { config } = JSON.parse(await readFile(inBench('package.json'), 'utf8'));
const run = promisify(execFile);

export const title = 'LHC-Forms';
export const versions = { lforms: config.lforms };

const NONE = { code: 'none', display: ui('none_of_these') };

const FILES = ['styles.css', 'assets/lib/zone.min.js', 'runtime.js', 'polyfills.js', 'main.js'];

const questionnaire = {
  resourceType: 'Questionnaire',
  status: 'active',
  title: ui('app_name'),
  item: questions.map((page, at) =>
    at === 0
      ? question(page, 'radio-button', ages.map((display, code) => ({ code: String(code), display })))
      : { ...question(page, 'check-box', [...page.asks.map(option), NONE]), repeats: true },
  ),
};

/** A page of ours; `control` is how its answers are shown. */
function question({ id, title }, control, answers) {
  return {
    type: 'choice',
    linkId: id,
    text: title,
    extension: [
      {
        url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
        valueCodeableConcept: { coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code: control }] },
      },
    ],
    answerOption: answers.map((valueCoding) => ({ valueCoding })),
  };
}

function option({ id, label, hint }) {
  return { code: id, display: hint ? `${label} (${hint})` : label };
}

export async function build(folder) {
  const built = `${await unpacked()}/package/dist/lforms`;
  await mkdir(`${folder}/assets/lib`, { recursive: true });
  for (const file of FILES) await copy(`${built}/webcomponent/${file}`, `${folder}/${file}`);
  await copy(`${built}/fhir/R4/lformsFHIR.min.js`, `${folder}/lformsFHIR.min.js`);
  await writeFile(`${folder}/questionnaire.json`, JSON.stringify(questionnaire));
  await copy(inBench('contenders/lforms/main.js'), `${folder}/form.js`);
  await page(folder, {
    head: `<link rel="stylesheet" href="styles.css"><link rel="preload" href="questionnaire.json" as="fetch" crossorigin>
<script src="assets/lib/zone.min.js" defer></script>
<script src="runtime.js" type="module"></script><script src="polyfills.js" type="module"></script>
<script src="main.js" type="module"></script><script src="lformsFHIR.min.js" defer></script>
<script src="form.js" type="module"></script>`,
    body: '<div id="form"></div>',
  });
}

/** The folder with its package, fetched once and checked like everything that npm installs. */
async function unpacked() {
  const folder = inProject('target/bench/npm');
  const file = `${folder}/lforms-${config.lforms}.tgz`;
  const archive = await readFile(file).catch(async () => {
    await mkdir(folder, { recursive: true });
    await run('npm', ['pack', `lforms@${config.lforms}`, '--pack-destination', folder], { shell: process.platform === 'win32' });
    return readFile(file);
  });
  const found = `sha512-${createHash('sha512').update(archive).digest('base64')}`;
  if (found !== config.lformsIntegrity) {
    throw new Error(`${file}: expected ${config.lformsIntegrity}, found ${found}`);
  }
  await run('tar', ['-xzf', file, '-C', folder]);
  return folder;
}
