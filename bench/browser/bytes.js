// Where the bytes are that someone downloads: the files of the first questions and of the whole app, and
// within the wasm whose code it is. It reads what `cargo xtask dist` has made, and measures no time.

import { execFile } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { APP_SCRIPT } from '../../tests/browser/support/dist.js';
import { inProject } from '../contenders/pages.js';

/** What the first questions take, and what comes after them. */
const FIRST = ['index.html', 'page.css', 'page.js', 'cramp-check.js'];
const LATER = [APP_SCRIPT, 'cramp-check.wasm'];

/** Whose code a function is, by the crates in its name. The first that fits counts. */
const OWNERS = [
  ['Reading the content', /\bcramp_check::content\b/],
  ['Screens of the app', /\bcramp_check::view\b|yew::html::component::lifecycle::CompStateInner<cramp_check/],
  ['The rest of the app', /\bcramp_check::|\bmount\b|\bmounted_/],
  ['What is worked out and kept', /\bcramp_check_core::(?!catalogue|text)/],
  ['Reading the content', /\bcramp_check_core::|\bpostcard::|\bserde_core::/],
  ['Reading and writing JSON', /\bnojson::|\bhifijson::/],
  ['Yew', /\byew::|\bimplicit_clone::|\bindexmap::|\bhashbrown::|\bgloo/],
  ['The bridge to JavaScript', /\bwasm_bindgen|\bjs_sys::|\bweb_sys::|__wb|shim/],
];
const OTHERS = 'Rust’s standard library and others';

const kb = (bytes) => `${(bytes / 1000).toFixed(1)} KB`;

export async function bytes() {
  return { title: 'Bytes', tables: [await files(), await wasm()] };
}

async function files() {
  const measured = await Promise.all(
    [...FIRST, ...LATER].map(async (name) => {
      const content = await readFile(inProject(`dist/${name}`));
      return { name, raw: content.length, packed: brotliCompressSync(content).length };
    }),
  );
  const row = (title, of) => [title, kb(sum(of, 'raw')), kb(sum(of, 'packed'))];
  return {
    heading: 'Files',
    columns: ['', 'As they are', 'Brotli 11'],
    rows: [
      ...measured.map((one) => row(one.name, [one])),
      row('**The first questions**', measured.slice(0, FIRST.length)),
      row('**The whole app**', measured),
    ],
    note: 'The first questions can be read and answered before the wasm has come.',
  };
}

async function wasm() {
  const named = inProject('target/bench/named.wasm');
  const known = ['bulk-memory', 'bulk-memory-opt', 'nontrapping-float-to-int', 'sign-ext'];
  const options = ['--mvp-features', ...known.map((feature) => `--enable-${feature}`), '-g'];
  const optimise = (...given) => promisify(execFile)('wasm-opt', [...options, ...given], { maxBuffer: 1e9 });
  // As Trunk has it done.
  const page = await readFile(inProject('index.html'), 'utf8');
  const more = page.match(/data-wasm-opt-params="([^"]*)"/)[1].split(' ');
  await optimise('-Oz', ...more, inProject('target/wasm-bindgen/release/cramp-check-app_bg.wasm'), '-o', named);
  const { stdout } = await optimise('--func-metrics', named, '-o', `${named}.same`);
  const owners = new Map();
  for (const [, name, size] of stdout.matchAll(/^func: (.*)\n \[binary-bytes\] : (\d+)/gm)) {
    const plain = name.replaceAll(/\[[0-9a-f]+\]/g, '');
    const owner = OWNERS.find(([, pattern]) => pattern.test(plain))?.[0] ?? OTHERS;
    owners.set(owner, (owners.get(owner) ?? 0) + Number(size));
  }
  const content = await contentBytes();
  const data = Number(stdout.match(/\[memory-data\] +: (\d+)/)[1]);
  const { length: style } = await readFile(inProject('target/pack/cramp-check.css'));
  const parts = [
    ...owners,
    ['Content: the catalogue and its words', content],
    ['Other data', data - content],
    ['The style of the screens', style],
  ];
  const all = parts.reduce((total, [, size]) => total + size, 0);
  return {
    heading: 'Within the wasm',
    columns: ['', 'Bytes', 'Share'],
    rows: parts
      .toSorted(([, a], [, b]) => b - a)
      .map(([part, size]) => [part, kb(size), `${((100 * size) / all).toFixed(0)} %`]),
    note: 'By the name of each function as it is at the end: what the compiler has put inside another counts there.',
  };
}

/** What the build script has made of content/ for the app. */
async function contentBytes() {
  const folder = inProject('target/wasm32-unknown-unknown/release/build');
  const scripts = (await readdir(folder)).filter((name) => /^cramp-check-[0-9a-f]+$/.test(name));
  for (const script of scripts) {
    try {
      const made = ['catalogue.bin', 'text-en.bin'].map((name) => readFile(`${folder}/${script}/out/${name}`));
      return (await Promise.all(made)).reduce((total, { length }) => total + length, 0);
    } catch {
      // The same crate's folder without what it has made.
    }
  }
  throw new Error(`expected catalogue.bin in ${folder}, found none`);
}

function sum(of, key) {
  return of.reduce((total, one) => total + one[key], 0);
}
