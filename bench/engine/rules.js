// The rules of our catalogue as plain conditions, from which those of the other engines are written.
// It owns what the rules mean and is written independently of core/, which is held against it.
//
// A condition is `{ said: [statement, answers] }`, `{ level: levels }`, `{ closed: gate }`,
// `{ any: conditions }`, `{ all: conditions }` or `{ not: condition }`.

/** Every level, in rising order. */
export const LEVELS = ['self_care', 'routine', 'urgent', 'emergency', 'not_for_children'];
const CHILD = LEVELS.at(-1);

const NEVER = { any: [] };
const any = (...conditions) => joined('any', conditions);
const all = (...conditions) => joined('all', conditions);
const not = (condition) => ({ not: condition });

/** What joins the same way is one list, and what can never be is left out. */
function joined(how, conditions) {
  const list = conditions.flatMap((condition) => condition[how] ?? [condition]);
  if (how === 'all' && list.some(isNever)) return NEVER;
  const left = list.filter((condition) => !isNever(condition));
  return left.length === 1 ? left[0] : { [how]: left };
}

const isNever = ({ any }) => any?.length === 0;

/** `{ levels, gates, factors, items }`, each a list of `{ name, when }`; the last level that holds counts. */
export function rules(catalogue) {
  const { statements, gates } = catalogue;
  const said = (at, ...answers) => (statements[at].asked ? { said: [statements[at].id, answers] } : NEVER);
  const yes = (list) => any(...list.map((at) => said(at, 'yes')));
  const isClosed = ({ closed_by, closed_by_unsure }) =>
    any(...closed_by.map((at) => said(at, 'yes', 'not_sure')), ...closed_by_unsure.map((at) => said(at, 'not_sure')));
  const of = (kind) => statements.flatMap((statement, at) => (kind in statement.kind ? [{ at, ...statement, is: statement.kind[kind] }] : []));

  const signs = of('Sign');
  const speaksAt = (level) =>
    any(
      ...signs.filter(({ is }) => is.level === level).map(({ at, is }) => any(said(at, 'yes'), yes(is.derived_from))),
      ...signs.filter(({ is }) => is.unsure === level).map(({ at }) => said(at, 'not_sure')),
    );
  const stops = yes(of('Safety').filter(({ is }) => is.stops).map(({ at }) => at));
  return {
    levels: LEVELS.slice(1).map((name) => ({ name, when: name === CHILD ? stops : speaksAt(name) })),
    gates: gates.map((gate) => ({ name: gate.id, when: isClosed(gate) })),
    factors: of('Factor').map(({ at, id }) => ({ name: id, when: all(said(at, 'yes'), not({ level: [CHILD] })) })),
    items: items(catalogue, yes),
  };
}

/** When an item is on the checklist: gate after gate, what has to hold for it to stand there. */
function items({ actions, gates }, yes) {
  const mayStand = actions.map(({ levels }) => ({ level: levels }));
  const stands = actions.map(({ everyone, fits }, at) => (everyone ? mayStand[at] : all(yes(fits), mayStand[at])));
  const put = (at, when) => (stands[at] = any(stands[at], all(when, mayStand[at])));
  const takeAway = (at, closed) => (stands[at] = all(stands[at], not(closed)));
  for (const { id, replaces, adds } of gates) {
    const closed = { closed: id };
    for (const [old, next] of replaces) {
      const stood = stands[old];
      takeAway(old, closed);
      put(next, all(closed, stood));
    }
    for (const next of adds) put(next, closed);
  }
  for (const { id, removes } of gates) {
    for (const at of removes) takeAway(at, { closed: id });
  }
  return actions.map(({ id }, at) => ({ name: id, when: stands[at] })).filter(({ when }) => !isNever(when));
}
