// The report as Markdown. It only writes down what `report.js` hands it.

const ms = (value) => `${Math.round(value)} ms`;
const kb = (value) => `${(value / 1000).toFixed(1)} KB`;
const mb = (value) => `${(value / 1e6).toFixed(2)} MB`;
const count = (value) => `${Math.round(value)}`;
const shift = (value) => value.toFixed(3);

/** The main table and the one with what else was measured: a heading, a measure, how it is written. */
const MAIN = [
  ['First question readable', 'question', ms],
  ['First answer takes effect', 'reacted', ms],
  ['All is there', 'whole', ms],
  ['Blocking', 'blocked', ms],
  ['Bytes', 'bytes', kb],
  ['Memory', 'memory', mb],
  ['Tap to paint', 'tap', ms],
];
const MORE = [
  ['First paint', 'first-contentful-paint', ms],
  ['First screen readable', 'first', ms],
  ['Layout shift', 'shift', shift],
  ['Requests', 'requests', count],
  ['Sent in all', 'all', kb],
  ['JavaScript heap', 'heap', mb],
  ['Wasm memory', 'wasm', mb],
  ['Slowest tap', 'slowest', ms],
  ['Slowest tap, all it brings', 'slowestWhole', ms],
];

export function asMarkdown(results) {
  const { contenders, goals, checklist, screens, mounts, year, bytes, engine } = results;
  return [
    '# Bench',
    conditions(results),
    '## Contenders',
    'Median of all rounds, with the lowest and the highest in brackets.',
    figures(contenders, MAIN),
    figures(contenders, MORE),
    NOTES,
    '## Goals',
    table(
      ['Goal', 'Limit', 'Figure', ''],
      goals.map(({ what, limit, figure, unit, met }) => [what, amount(limit, unit), amount(figure, unit), met ? 'met' : '**not met**']),
    ),
    ...(mounts ? ['## The app alone', `Taps on the checklist with 365 days behind it: ${spread(checklist.tap, ms)}; the slowest of each visit until all that it
brings is drawn: ${spread(checklist.slowestWhole, ms)}.`, byTap(screens), held({ ...year, ...mounts })] : []),
    ...[bytes, engine].flatMap((part) => (part ? [`## ${part.title}`, asTables(part)] : [])),
    '## Versions',
    versions(results),
  ]
    .map((part) => `${part}\n`)
    .join('\n');
}

const NOTES = `* **First question readable**: from the navigation until its words have been painted; where a start screen
  comes first, its button is tapped as soon as it is there.
* **First answer takes effect**: until a tap on the first answer has been answered by what the app itself draws.
* **All is there**: where the first answers do not need the whole app, until that has taken over.
* **Blocking**: what long tasks take beyond 50 ms each, from the navigation until all is there.
* **Bytes**, **Requests**: what the page itself takes until all is there, with headers. *Sent in all* is without headers,
  for a visit that is left alone, with what a service worker fetches for later.
* **Memory**: JavaScript's heap after a collection, and the memory of wasm.
* **Tap to paint**: from lifting the finger to the end of the first frame that shows an effect; 20 taps a round. The
  browser's own way from a touch to a click and to the next frame is in it, for all alike. *All it brings*: to the
  end of the last frame that shows an effect, such as the words that come with a tick.
* The small Yew app asks nothing: its first button stands for the first question.`;

function conditions({ date, rounds, processors, processor, browser, conditions: { down, roundTrip, slower, width, height } }) {
  return `${date.slice(0, 10)}, rounds: ${rounds}, ${browser}, ${processors} processors (${processor ?? 'unknown'}). A first visit
each time, ${(down * 8) / 1e6} Mbit/s down, ${roundTrip} ms round trip, ${slower}× slower processor, ${width} × ${height} with touch, brotli 11.`;
}

function figures(contenders, columns) {
  return table(
    ['', ...columns.map(([heading]) => heading)],
    contenders.map(({ title, measured }) => [title, ...columns.map(([, key, write]) => spread(measured[key], write))]),
  );
}

function spread(summary, write) {
  if (!summary) return '–';
  const { median, min, max } = summary;
  const [middle, low, high] = [median, min, max].map(write);
  return low === high ? middle : `${middle} (${low} to ${high})`;
}

function byTap(screens) {
  return table(
    ['Tap, after six weeks', 'Tap to paint', 'All it brings'],
    screens.map(({ what, shown, whole }) => [what, spread(shown, ms), spread(whole, ms)]),
  );
}

function held(footprints) {
  return table(
    ['', 'Memory', 'JavaScript heap', 'Wasm memory', 'Nodes', 'Listeners'],
    Object.entries(footprints).map(([when, { memory, heap, wasm, nodes, listeners }]) => [when, mb(memory), mb(heap), mb(wasm), nodes, listeners]),
  );
}

/** Tables that were measured by another part of the bench. */
export function asTables({ tables }) {
  return tables.flatMap(({ heading, columns, rows, note }) => [`### ${heading}`, table(columns, rows), ...(note ? [note] : [])]).join('\n\n');
}

function versions({ contenders, engine, browser }) {
  const all = Object.assign({ browser }, ...contenders.map(({ versions }) => versions), engine?.versions);
  return Object.entries(all)
    .map(([name, version]) => `* ${name} ${version}`)
    .join('\n');
}

function amount(value, unit) {
  if (unit === 'ms') return ms(value);
  return `${value.toFixed(unit === '' ? 3 : 2)}${unit}`;
}

function table(columns, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}
