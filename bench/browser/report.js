// Makes figures and goals out of what the runs have measured. A goal that is missed is told like any
// other; nothing here decides whether a change is good. How it is written down is in `markdown.js`.

import { CONDITIONS } from './device.js';
import { summary } from './stats.js';

/** What of a run is told, in milliseconds, bytes and pieces. */
const MEASURED = [
  'first-contentful-paint',
  'first',
  'question',
  'reacted',
  'whole',
  'blocked',
  'shift',
  'bytes',
  'requests',
  'all',
  'memory',
  'heap',
  'wasm',
];

/** How much memory may vary and still be called flat. */
const FLAT = 1.05;

export function conclude(compared, { checklist, screens, ...about }) {
  const contenders = compared.map(({ name, title, versions, runs, taps }) => ({
    name,
    title,
    versions,
    measured: {
      ...Object.fromEntries(MEASURED.map((key) => [key, summary(runs.map((run) => run[key]))])),
      ...tapped(taps),
    },
    longTasks: runs.map(({ longTasks }) => longTasks),
  }));
  const results = { ...about, conditions: CONDITIONS, contenders, checklist: tapped(checklist), screens: tapByTap(screens) };
  return { ...results, goals: goals(results) };
}

/** All taps, and the slowest one of each visit: until the first effect is shown, and until the last is. */
function tapped(visits) {
  const slowest = (key) => summary(visits.map((taps) => (taps.length > 0 ? Math.max(...taps.map((times) => times[key])) : undefined)));
  return {
    tap: summary(visits.flat().map(({ shown }) => shown)),
    slowest: slowest('shown'),
    slowestWhole: slowest('whole'),
  };
}

/** Each tap of a way that every visit goes. */
function tapByTap([first = [], ...others]) {
  return first.map((tap, at) => {
    const all = [tap, ...others.map((visit) => visit[at])];
    return { what: tap.what, shown: summary(all.map(({ shown }) => shown)), whole: summary(all.map(({ whole }) => whole)) };
  });
}

function goals({ contenders, checklist, screens, mounts, year }) {
  const of = (name, key) => contenders.find((contender) => contender.name === name)?.measured[key]?.median;
  const ours = (key) => of('ours', key);
  const against = (name, key) => ours(key) / of(name, key);
  const [, thousand, twoThousand] = Object.values(mounts ?? {}).map(({ memory }) => memory);
  const [day, full, ten, more] = Object.values(year ?? {}).map(({ memory }) => memory);
  return [
    goal('First question, against SurveyJS', against('surveyjs', 'question'), 0.25, '×'),
    goal('First question, against LHC-Forms', against('lforms', 'question'), 0.15, '×'),
    goal('First question, against Preact by hand', against('preact', 'question'), 1, '×'),
    goal('First paint, against static HTML', against('static', 'first-contentful-paint'), 1.05, '×'),
    goal('Layout shift, untouched', ours('shift'), 0, ''),
    goal('First answer takes effect, against a small Yew app', against('yew-small', 'reacted'), 1.15, '×'),
    goal('Blocking time', ours('blocked'), 50, 'ms'),
    goal('Slowest tap in the questions', ours('slowest'), 50, 'ms'),
    goal('Slowest tap on the checklist, a year behind it', checklist.slowest?.median, 50, 'ms'),
    goal('Slowest tap to another screen, of their medians', Math.max(...screens.map(({ shown }) => shown.median)), 50, 'ms'),
    goal('Memory after another 1,000 elements, against after the first', twoThousand / thousand, FLAT, '×'),
    goal('Memory with a year behind it, against one day', full / day, FLAT, '×'),
    goal('Memory after 365 ticks more, against after the first ten', more / ten, FLAT, '×'),
  ].filter(({ figure }) => Number.isFinite(figure));
}

function goal(what, figure, limit, unit) {
  return { what, figure, limit, unit, met: figure <= limit };
}
