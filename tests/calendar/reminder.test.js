// The reminder as a calendar program reads it: when it rings, wherever and whenever, and what it says.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import ICAL from 'ical.js';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const SUMMARY = 'Füße, Waden; dann ins Bett \\ “gute Nacht” 🦵';
const DESCRIPTION = `First line, with a comma.\nSecond line; ${'and so on, '.repeat(20)}end.`;

const run = promisify(execFile);

// The calendar file that the app would hand out, made by the same code.
async function file(first, minute, nights) {
  const day = Date.parse(`${first}T00:00Z`) / 86_400_000;
  const words = ['run', '--quiet', '--package', 'cramp-check-core', '--example', 'reminder', '--'];
  const fields = [SUMMARY, DESCRIPTION, day, minute, nights].map(String);
  const { stdout } = await run('cargo', [...words, ...fields], { cwd: PROJECT });
  return stdout;
}

function only(component, name) {
  const all = component.getAllSubcomponents(name);
  assert.equal(all.length, 1, name);
  return all[0];
}

async function event(first, minute, nights) {
  const calendar = new ICAL.Component(ICAL.parse(await file(first, minute, nights)));
  return new ICAL.Event(only(calendar, 'vevent'));
}

function occurrences(event) {
  const times = [];
  const iterator = event.iterator();
  // More than any plan has, so that one without an end is told as well.
  while (times.length < 1000) {
    const next = iterator.next();
    if (!next) break;
    times.push(next);
  }
  return times;
}

test('it rings on every evening that is left, at the same time on the wall', async () => {
  for (const nights of [42, 17, 1]) {
    // Over the days on which the clocks change in Europe and in America.
    for (const first of ['2026-11-23', '2026-10-01', '2027-03-01', '2028-02-20']) {
      const times = occurrences(await event(first, 21 * 60, nights));
      const expected = Array.from({ length: nights }, (_, at) => {
        const day = new Date(Date.parse(`${first}T00:00Z`) + at * 86_400_000);
        return `${day.toISOString().slice(0, 10)}T21:00:00`;
      });
      assert.deepEqual(times.map(String), expected);
    }
  }
});

test('its times float, so that they are those of the wall wherever it is read', async () => {
  const reminder = await event('2026-10-20', 21 * 60, 42);
  assert.equal(reminder.startDate.zone, ICAL.Timezone.localTimezone);
  assert.equal(reminder.component.getFirstProperty('dtstart').getParameter('tzid'), undefined);
  const here = process.env.TZ;
  for (const zone of ['Europe/London', 'America/New_York', 'Pacific/Auckland', 'Asia/Kathmandu']) {
    process.env.TZ = zone;
    for (const time of occurrences(reminder)) {
      const wall = time.toJSDate();
      assert.deepEqual([wall.getHours(), wall.getMinutes()], [21, 0], `${zone}: ${time}`);
    }
  }
  if (here === undefined) delete process.env.TZ;
  else process.env.TZ = here;
  assert.equal(reminder.duration.toString(), 'PT10M');
});

test('an alarm rings when it begins', async () => {
  const alarm = only((await event('2026-11-23', 21 * 60, 42)).component, 'valarm');
  assert.equal(alarm.getFirstPropertyValue('action'), 'DISPLAY');
  assert.equal(alarm.getFirstPropertyValue('trigger').toSeconds(), 0);
  assert.equal(alarm.getFirstPropertyValue('description'), SUMMARY);
});

test('what it says comes back as it was', async () => {
  const reminder = await event('2026-11-23', 21 * 60, 42);
  assert.equal(reminder.summary, SUMMARY);
  assert.equal(reminder.description, DESCRIPTION);
  assert.equal(reminder.uid, 'example@cramp-check');
  assert.equal(String(reminder.component.getFirstPropertyValue('dtstamp')), '2026-11-23T00:00:00Z');
});

test('every line is short enough and ends as it should', async () => {
  const text = await file('2026-11-23', 21 * 60, 42);
  assert.ok(text.endsWith('\r\n'));
  for (const line of text.split('\r\n')) {
    assert.ok(!/[\r\n]/.test(line), line);
    assert.ok(Buffer.byteLength(line) <= 75, line);
  }
});
