// Writes our rules as those of json-rules-engine, and the facts that hold until a rule says otherwise.

import { LEVELS } from '../rules.js';

export function written({ levels, gates, factors, items }) {
  const fact = (name, value) => ({ type: 'fact', params: { name, value } });
  const last = 1;
  return {
    facts: { level: LEVELS[0], ...Object.fromEntries(gates.map(({ name }) => [closed(name), false])) },
    rules: [
      ...levels.map(({ name, when }, at) => rule(when, fact('level', name), last + levels.length - at)),
      ...gates.map(({ name, when }) => rule(when, fact(closed(name), true), last + 1)),
      ...factors.map(({ name, when }) => rule(when, { type: 'factor', params: { name } }, last)),
      ...items.map(({ name, when }) => rule(when, { type: 'item', params: { name } }, last)),
    ],
  };
}

/** A rule's own condition has to be a list. */
function rule(when, event, priority) {
  const { any, all } = when;
  return { conditions: condition(any || all ? when : { all: [when] }), event, priority };
}

function condition({ said, level, closed: gate, any, all, not }) {
  if (said) return among(said[0], said[1]);
  if (level) return among('level', level);
  if (gate) return among(closed(gate), [true]);
  if (not) return { not: condition(not) };
  return any ? { any: any.map(condition) } : { all: all.map(condition) };
}

const closed = (gate) => `closed.${gate}`;

function among(fact, values) {
  return values.length === 1 ? { fact, operator: 'equal', value: values[0] } : { fact, operator: 'in', value: values };
}
