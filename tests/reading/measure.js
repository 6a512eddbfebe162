// How hard each text of the content is to read. It owns how a text is measured: by the grade of
// Flesch and Kincaid, five years under the age of a child in that grade, as the reader meets it, with
// names of medicines and illnesses counted as short words. It refuses to know how hard a text may be.

import { readFileSync } from 'node:fs';
import { fleschKincaid } from 'flesch-kincaid';
import { parse } from 'smol-toml';
import { syllable } from 'syllable';

const read = (path) => parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

/** The files of words, each with what its texts are called by. */
const FILES = {
  text: '../../content/text/en.toml',
  leaflet: '../../content/leaflet/en.toml',
  pages: '../../content/pages/en.toml',
};

/** What is no text to be read: a code, a name of a file. */
const NO_TEXT = ['text.language.code', 'text.language.direction', 'text.ui.file_name', 'leaflet.date'];

/** A part of a sentence is measured in that sentence. */
const WHOLE = [
  [/\.told$/, 'You told us {}.'],
  [/\.urgent_help$/, 'Call {}.'],
  [/^text\.action\.\w+\.often$/, 'How often: {}.'],
];

const names = Object.values(read('./names.toml')).flat().toSorted((one, other) => other.length - one.length);
const NAME = new RegExp(`(?<![\\p{L}])(?:${names.map(RegExp.escape ?? escaped).join('|')})(?![\\p{L}])`, 'giu');

function escaped(text) {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** Every text with its id and its measures, in the order of the files. */
export const texts = Object.entries(FILES).flatMap(([name, path]) => all(name, read(path)));

/** The same for each section of the files, as if it were read from beginning to end. */
export const sections = together(texts);

function all(id, value) {
  if (typeof value !== 'string') return Object.entries(value).flatMap(([key, inner]) => all(`${id}.${key}`, inner));
  return NO_TEXT.includes(id) ? [] : [{ id, text: value, ...measure(id, value) }];
}

function together(parts) {
  const sums = new Map();
  for (const { id, sentences, words, syllables } of parts) {
    const [file, key] = id.split('.');
    const section = file === 'text' ? `${file}.${key}` : file;
    const sum = sums.get(section) ?? { sentences: 0, words: 0, syllables: 0 };
    sums.set(section, {
      sentences: sum.sentences + sentences,
      words: sum.words + words,
      syllables: sum.syllables + syllables,
    });
  }
  return [...sums].map(([id, sum]) => ({ id, ...sum, grade: grade(sum), text: '' }));
}

/** How many sentences, words and syllables there are, how many syllables the longest word has, and the grade. */
export function measure(id, text) {
  const [, whole = '{}'] = WHOLE.find(([which]) => which.test(id)) ?? [];
  const plain = whole.replace('{}', text).replace(NAME, 'it').replace(/\{\w+\}/g, 'it');
  const sentences = plain.split(/[.!?:;](?:\s|$)/).map(wordsOf).filter((words) => words.length > 0);
  const each = sentences.flat().map(syllablesOf);
  const counts = {
    sentences: sentences.length,
    words: each.length,
    syllables: each.reduce((sum, one) => sum + one, 0),
  };
  return { ...counts, longest: Math.max(0, ...each), grade: grade(counts) };
}

function grade({ sentences, words, syllables }) {
  return fleschKincaid({ sentence: sentences, word: words, syllable: syllables });
}

/** A word with a hyphen in it is read as two. */
function wordsOf(sentence) {
  return sentence.match(/[\p{L}\p{N}][\p{L}\p{N}’]*/gu) ?? [];
}

function syllablesOf(word) {
  return Math.max(1, syllable(word.replaceAll('’', "'")));
}
