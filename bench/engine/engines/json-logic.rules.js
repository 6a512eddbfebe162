// Writes our rules as JsonLogic.

import { LEVELS } from '../rules.js';

export function written({ levels, gates, factors, items }) {
  const highestFirst = levels.toReversed().flatMap(({ name, when }) => [condition(when), name]);
  const each = (rules) => rules.map(({ name, when }) => ({ name, when: condition(when) }));
  return { level: { if: [...highestFirst, LEVELS[0]] }, gates: each(gates), factors: each(factors), items: each(items) };
}

function condition({ said, level, closed, any, all, not }) {
  if (said) return among(said[0], said[1]);
  if (level) return among('level', level);
  if (closed) return { var: `closed.${closed}` };
  if (not) return { '!': [condition(not)] };
  return any ? { or: any.map(condition) } : { and: all.map(condition) };
}

function among(name, values) {
  const value = { var: name };
  return values.length === 1 ? { '==': [value, values[0]] } : { in: [value, values] };
}
