// Our rules for json-rules-engine. Its rules are tried in the order of their priority, and what one
// finds becomes a fact for the next: a higher level takes the place of a lower one.

import { Engine } from 'json-rules-engine';

export async function open() {
  const { rules, facts } = await (await fetch('json-rules-engine.json')).json();
  const engine = new Engine(rules);
  engine.on('fact', ({ name, value }, almanac) => almanac.addFact(name, value));
  return async (answers) => {
    const { events, almanac } = await engine.run({ ...facts, ...answers });
    const held = (type) => events.filter((event) => event.type === type).map(({ params }) => params.name);
    return { level: await almanac.factValue('level'), factors: held('factor'), items: held('item') };
  };
}
