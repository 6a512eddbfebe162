// Our rules for json-logic-js, which knows single expressions: the level and the gates are worked out
// first and stand among the data for the rest.

import jsonLogic from 'json-logic-js';

export async function open() {
  const { level, gates, factors, items } = await (await fetch('json-logic.json')).json();
  return (answers) => {
    const known = { ...answers, level: jsonLogic.apply(level, answers), closed: {} };
    for (const { name, when } of gates) known.closed[name] = jsonLogic.apply(when, answers);
    const held = (rules) => rules.filter(({ when }) => jsonLogic.apply(when, known)).map(({ name }) => name);
    return { level: known.level, factors: held(factors), items: held(items) };
  };
}
