// The half of the soak that runs inside the page: one walk after another through the app, each decided by
// its seed alone. It owns what a walker does and what must hold after every step; it knows HTML's controls
// and nothing of what they lead to. The page's history, files, clipboard, clock and timers are stand-ins, so
// that a walk never leaves the page, can be walked again to the letter, and waits for nothing.

window.crampCheckWalker = (() => {
  const KEY = 'cramp-check';
  const DAY = 86_400_000;
  const NOW = Date.UTC(2026, 10, 23, 20, 30);
  const CONTROLS = 'button, a[href], input, select, summary';
  const HEADINGS = 'h1, h2, h3, h4, h5, h6';

  // Chance -----------------------------------------------------------------------------------------

  /** Numbers from 0 to 1 that follow from a seed alone (mulberry32). */
  function chanceFrom(seed) {
    let state = seed >>> 0;
    const next = () => {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
    const below = (most) => Math.floor(next() * most);
    const pick = (list) => list[below(list.length)];
    /** One of several by weight, as `[[weight, value], …]`. */
    const weighed = (pairs) => {
      let left = next() * pairs.reduce((sum, [weight]) => sum + weight, 0);
      return pairs.find(([weight]) => (left -= weight) < 0)[1];
    };
    return { below, is: (probability) => next() < probability, pick, weighed };
  }

  // Stand-ins --------------------------------------------------------------------------------------

  /** It stands still until a walker moves it on. */
  let now = NOW;
  const RealDate = Date;
  globalThis.Date = class Date extends RealDate {
    constructor(...parts) {
      if (parts.length === 0) super(now);
      else super(...parts);
    }
    static now() {
      return now;
    }
  };

  const timers = new Map();
  let timer = 0;
  globalThis.setInterval = (look) => {
    timers.set((timer += 1), look);
    return timer;
  };
  globalThis.clearInterval = (id) => timers.delete(id);

  /** The page's history: the entries' states, and which is the present one. */
  let entries = [null];
  let present = 0;
  let turned;
  const turn = (by) => {
    if (!(present + by in entries)) {
      trouble ??= 'the app has left the page by its history';
      return;
    }
    present += by;
    turned = tick().then(() => dispatchEvent(new PopStateEvent('popstate', { state: entries[present] })));
  };
  Object.defineProperties(history, {
    state: { get: () => entries[present] },
    pushState: { value: (state) => void (entries = [...entries.slice(0, ++present), state]) },
    replaceState: { value: (state) => void (entries[present] = state) },
    back: { value: () => turn(-1) },
    forward: { value: () => turn(1) },
  });

  let willing = true;
  const maybe = async () => {
    if (!willing) throw new DOMException('not now', 'NotAllowedError');
  };
  navigator.share = maybe;
  Object.defineProperty(navigator, 'clipboard', { value: Object.create(globalThis.Clipboard?.prototype ?? null, { writeText: { value: maybe } }) });
  globalThis.print = () => {};
  // A frame for printing has a dialog of its own, which some browsers wait for.
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', { value: null });
  HTMLAnchorElement.prototype.click = () => {};
  document.addEventListener('click', (event) => {
    if (event.composedPath().some((node) => node.localName === 'a')) event.preventDefault();
  });

  // Trouble ----------------------------------------------------------------------------------------

  /** What went wrong first in this walk. */
  let trouble;
  for (const level of ['error', 'warn']) console[level] = (...said) => void (trouble ??= `console.${level}: ${said.join(' ')}`);
  addEventListener('error', ({ message }) => void (trouble ??= `error: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => void (trouble ??= `unhandled: ${reason}`));
  addEventListener('cramp-check:error', ({ detail }) => {
    if (detail.reason !== 'storage') trouble ??= `the app said ${JSON.stringify(detail)}`;
  });

  // What a record may hold -------------------------------------------------------------------------

  const today = () => Math.floor(now / DAY);

  function record(chance, { questions, actions, places }) {
    const end = chance.weighed([[2, questions.length], [1, chance.below(questions.length)]]);
    const odds = chance.pick([0, 0.02, 0.1, 0.5]);
    const answer = () => (chance.is(odds) ? chance.pick(['yes', 'yes', 'not_sure']) : 'no');
    const answers = Object.fromEntries(questions.slice(0, end).map((id) => [id, answer()]));
    // Under age, there is nothing else to walk through.
    if (chance.is(0.95)) answers[questions[0]] = 'no';
    const some = () => chance.pick([0, 1, 2, 3, 7, 41, 42, 60]);
    const anyDay = () => chance.weighed([[20, today() - some()], [1, today() + some()], [1, chance.pick([0, -1, 2 ** 31 - 1, -(2 ** 31)])]]);
    const days = (make) => Object.fromEntries(Array.from({ length: chance.below(12) }, () => [anyDay(), make()]));
    const diary = {
      ticks: days(() => Array.from({ length: chance.below(5) }, () => chance.pick([...actions, 'not_yet_invented']))),
      nights: days(() => {
        const cramps = chance.below(6);
        if (cramps === 0) return { cramps };
        return { cramps, longest: chance.pick(['seconds', 'minutes', 'over_ten']), places: [chance.pick(places)] };
      }),
    };
    if (chance.is(0.6)) diary.started = anyDay();
    const kept = { version: 1, content: '1.0', answers, diary };
    if (chance.is(0.1)) kept.cramp = Math.floor(now / 1000) - chance.pick([5, 700, 100_000, -500, 2 ** 52]);
    if (chance.is(0.2)) kept.region = chance.pick(['uk', 'us_ca', 'other', 'the_moon']);
    return kept;
  }

  /** What is kept when a walk begins, or written by another tab meanwhile. */
  function kept(chance, content) {
    return chance.weighed([
      [4, () => undefined],
      [8, () => JSON.stringify(record(chance, content))],
      [1, () => JSON.stringify({ ...record(chance, content), version: 2 })],
      [1, () => '{"version":1,"answers":{"h_s'],
    ])();
  }

  // Walking ----------------------------------------------------------------------------------------

  /** Until the app has drawn what a tap has changed, which it does before the browser does anything else. */
  async function tick() {
    for (let turn = 0; turn < 20; turn += 1) await undefined;
  }

  const name = (control) => {
    const words = control.labels?.[0]?.textContent ?? control.textContent;
    return `${control.localName} ${words.replace(/\s+/g, ' ').trim().slice(0, 60)}`;
  };

  const isVisible = (element) => element.checkVisibility({ visibilityProperty: true });

  /** A walk in an element of its own, which is put there anew at every reload. */
  class Walk {
    trace = [];
    /** What was used so far. */
    used = new Set();
    #chance;
    #content;
    #attributes;
    #host;
    /** What can be used on the screen as it is. */
    #controls;

    constructor(seed, content) {
      this.#chance = chanceFrom(seed);
      this.#content = content;
    }

    async begin() {
      const chance = this.#chance;
      [trouble, turned, now] = [undefined, undefined, NOW];
      [entries, present] = [[null], 0];
      localStorage.clear();
      this.#keep(kept(chance, this.#content));
      const optional = (probability, attribute, values) => (chance.is(probability) ? [[attribute, chance.pick(values)]] : []);
      this.#attributes = [
        ...optional(0.5, 'standalone', ['']),
        ...optional(0.3, 'start', ['plan', 'relief', 'check']),
        ...optional(0.05, 'storage', ['none']),
        ...optional(0.3, 'region', ['uk', 'us_ca', 'nowhere']),
        ...optional(0.2, 'heading-level', ['1', '4', '6']),
      ];
      this.trace.push(`begins with ${JSON.stringify(this.#attributes)} and ${localStorage.getItem(KEY)}`);
      await this.#load();
    }

    #keep(text) {
      if (text === undefined) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, text);
    }

    async #load() {
      this.#host?.remove();
      this.#host = document.createElement('cramp-check');
      for (const [attribute, value] of this.#attributes) this.#host.setAttribute(attribute, value);
      await this.#again(() => document.querySelector('main').replaceChildren(this.#host));
    }

    /** Does what makes the app begin again, and waits until it has. */
    async #again(act) {
      let isReady = false;
      const ready = new Promise((done) => this.#host.addEventListener('cramp-check:ready', done, { once: true }));
      ready.then(() => (isReady = true));
      act();
      await tick();
      // The first of all has to load.
      if (!isReady) await Promise.race([ready, new Promise((late) => setTimeout(late, 5000))]);
      await tick();
      if (!isReady) trouble ??= 'the app did not come';
    }

    async step() {
      const chance = this.#chance;
      willing = chance.is(0.7);
      now += 1000;
      const act = chance.weighed([
        [80, this.#use],
        [5, this.#turnBack],
        [3, this.#turnForward],
        [3, this.#reload],
        [2, this.#press],
        [2, this.#otherTab],
        [2, this.#wait],
        [2, this.#jump],
        [1, this.#move],
      ]);
      await act.call(this);
      await tick();
      // What was tapped may have led back.
      await turned;
      await tick();
    }

    #use() {
      const chance = this.#chance;
      const control = chance.pick(this.#controls);
      this.trace.push(name(control));
      this.used.add(name(control).replace(/\d+/g, '#'));
      if (control.localName === 'select') {
        control.selectedIndex = chance.below(control.options.length);
        control.dispatchEvent(new Event('change', { bubbles: true }));
      } else if (control.type === 'file') {
        this.#openFile(control);
      } else if (control.localName === 'input' && !['checkbox', 'radio'].includes(control.type)) {
        control.value = chance.pick(['22:30', '00:00', '']);
        control.dispatchEvent(new Event('input', { bubbles: true }));
        control.dispatchEvent(new Event('change', { bubbles: true }));
      } else if (control.localName === 'a') {
        control.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
      } else {
        control.focus();
        control.click();
      }
    }

    #openFile(field) {
      const chance = this.#chance;
      const content = { version: '1.0', date: '2026-11-23' };
      const whole = { app: 'cramp-check', content, record: record(chance, this.#content) };
      const text = chance.pick([JSON.stringify(whole), JSON.stringify(whole), '{"app":"another"}', 'no file of ours']);
      const chosen = new DataTransfer();
      chosen.items.add(new File([text], 'file.json'));
      field.files = chosen.files;
      // The disk's own time would make each walk another one.
      Blob.prototype.text = async () => text;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }

    #turnBack() {
      if (present === 0) return;
      this.trace.push('the browser’s Back');
      turn(-1);
    }

    #turnForward() {
      if (present === entries.length - 1) return;
      this.trace.push('the browser’s Forward');
      turn(1);
    }

    #reload() {
      this.trace.push('a reload');
      return this.#load();
    }

    #press() {
      const key = this.#chance.pick(['Escape', 'Enter', 'Tab', 'x']);
      this.trace.push(`the key ${key}`);
      const target = this.#host.shadowRoot.activeElement ?? document.body;
      target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
    }

    #otherTab() {
      this.#keep(kept(this.#chance, this.#content));
      this.trace.push(`another tab keeps ${localStorage.getItem(KEY)}`);
      dispatchEvent(new StorageEvent('storage', { key: KEY }));
    }

    #wait() {
      now += this.#chance.pick([1, 30, 700, 40_000]) * 1000;
      this.trace.push('time passes');
      for (const look of [...timers.values()]) look();
    }

    #jump() {
      const by = this.#chance.pick([-1, 1]) * this.#chance.pick([60_000, 3_600_000, DAY, 366 * DAY]);
      this.trace.push(`the clock jumps by ${by} ms`);
      now += by;
      document.dispatchEvent(new Event('visibilitychange'));
    }

    #move() {
      this.trace.push('an attribute changes');
      const level = String(1 + this.#chance.below(6));
      return this.#again(() => this.#host.setAttribute('heading-level', level));
    }

    /** What must hold now; gives back the heading of the screen. */
    look() {
      const { shadowRoot } = this.#host;
      const screens = shadowRoot.querySelectorAll('.cramp-check');
      if (screens.length !== 1) trouble ??= `there are ${screens.length} screens`;
      const title = [...shadowRoot.querySelectorAll(HEADINGS)].find(isVisible)?.textContent.trim();
      if (!title) trouble ??= 'the screen has no heading';
      this.#controls = [...shadowRoot.querySelectorAll(CONTROLS)].filter((control) => !control.disabled && isVisible(control));
      // Those at the foot are on every screen, and lead away from what one was doing.
      if (!this.#controls.some((control) => !control.closest('.foot'))) trouble ??= 'nothing leads on';
      const { scrollWidth } = document.documentElement;
      if (scrollWidth > innerWidth) trouble ??= `it is ${scrollWidth} px wide of ${innerWidth}`;
      return title;
    }
  }

  /** Walks from each seed in turn until something is wrong. */
  async function walk(seeds, steps, content) {
    const [screens, controls] = [new Set(), new Set()];
    const seen = { walks: 0, steps: 0 };
    for (const seed of seeds) {
      const walk = new Walk(seed, content);
      await walk.begin();
      for (let step = 0; ; step += 1) {
        const screen = walk.look();
        if (trouble) seen.failed = { seed, trouble, screen, trace: walk.trace };
        else screens.add(screen);
        if (trouble || step === steps) break;
        await walk.step();
        seen.steps += 1;
      }
      for (const control of walk.used) controls.add(control);
      if (seen.failed) break;
      seen.walks += 1;
    }
    return { ...seen, screens: [...screens], controls: [...controls] };
  }

  return { walk };
})();
