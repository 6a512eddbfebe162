// Records as an earlier visit would have left them. It knows the format of what is kept and reads
// the questions from the content, so that a new question needs nothing here.

import { readFile } from 'node:fs/promises';

const PAGES = new URL('../../../content/pages.toml', import.meta.url);

/** Where the app keeps its record. */
export const KEY = 'cramp-check';

const DAY = 86_400_000;

/** A calendar day such as '2026-11-23', as the record counts days. */
export function day(date) {
  return Date.parse(`${date}T00:00Z`) / DAY;
}

/** Every question, in order. */
export async function questions() {
  const pages = await readFile(PAGES, 'utf8');
  return [...pages.matchAll(/^asks = \[(.*)\]$/gm)].flatMap(([, asks]) => asks.match(/\w+/g));
}

/**
 * The storage of someone who answered every question: *no*, but for `yes` and `unsure`. `upTo`
 * names the first question that they did not come to.
 */
export async function answered({ yes = [], unsure = [], upTo, started, ticks = {}, nights = {} } = {}) {
  const asked = await questions();
  const end = upTo === undefined ? asked.length : asked.indexOf(upTo);
  for (const name of [...yes, ...unsure, ...(upTo ? [upTo] : [])]) {
    if (!asked.includes(name)) throw new Error(`no such question: ${name}`);
  }
  const answers = Object.fromEntries(asked.slice(0, end).map((name) => [name, 'no']));
  for (const name of yes) answers[name] = 'yes';
  for (const name of unsure) answers[name] = 'not_sure';
  const byDay = (dates) => Object.fromEntries(Object.entries(dates).map(([date, kept]) => [day(date), kept]));
  const diary = { ticks: byDay(ticks), nights: byDay(nights) };
  if (started) diary.started = day(started);
  return { [KEY]: JSON.stringify({ version: 1, content: '1.0', answers, diary }) };
}
