// Who is compared: a folder each, with `build.js`, which makes its pages, and mostly with `in-page.js`,
// which tells the measuring script where things are on them.
//
// `build.js` exports `title`, `versions` and `build(folder)`. `in-page.js` defines `globalThis.contender`:
//
//   first()      what can be read first
//   start()      what leads from there to the questions, if anything has to be tapped
//   question()   the first question
//   answer()     what is tapped to answer it
//   reacted()    whether that tap has had the effect that the app itself draws
//   whole()      whether all of it is there, where the first answer does not need that
//   choices(at)  the tick-boxes of the page of questions that is open (of page `at`, where all are open)
//   onward()     what leads to the next page of questions, if anything does
//   state()      a text that is another one after every tap that had its effect
//
// Each gives undefined while there is nothing of the kind. A contender without `answer` is only looked at.

import { readFile } from 'node:fs/promises';

const NAMES = ['ours', 'static', 'preact', 'surveyjs', 'lforms', 'yew-small'];

/** Every contender, or those of `only`. */
export function contenders(only = NAMES) {
  return Promise.all(
    NAMES.filter((name) => only.includes(name)).map(async (name) => {
      const inPage = await readFile(new URL(`${name}/in-page.js`, import.meta.url), 'utf8');
      return { name, inPage, ...(await import(`./${name}/build.js`)) };
    }),
  );
}
