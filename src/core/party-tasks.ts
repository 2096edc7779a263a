// Knows: what makes tasks of a party out of what only names them: a heading or a column of its tasks, the party and a colon.
// Refuses to know: where headings, columns and items are (units.ts), and what the tasks are.
import { isParty } from "./marked-tokens";
import type { Matcher } from "./matcher";
import { NO_CLASSES, type Token } from "./tokens";

/** The words that make what follows the party's obligation. They stand at the party's place. */
export function shall(party: Token): readonly Token[] {
  return [party, { ...party, norm: "shall", kind: "word", classes: NO_CLASSES }];
}

/** What the party must not do. */
function shallNot(party: Token): readonly Token[] {
  return [...shall(party), { ...party, norm: "not", kind: "word", classes: NO_CLASSES }];
}

/**
 * A heading such as "Customer's tasks" makes obligations of the items and cells under it, "What the Supplier may not do" the
 * contrary.
 */
export function tasksUnder(
  heading: readonly Token[],
  announcing: Matcher,
  denying: Matcher,
): readonly Token[] {
  const tasks = tasksOf(heading, announcing);
  return tasks.length > 0 && denying.match(heading).length > 0 ? shallNot(tasks[0]!) : tasks;
}

/** What announces the tasks of a party makes obligations of what follows. */
export function tasksOf(heading: readonly Token[], announcing: Matcher): readonly Token[] {
  const hits = announcing.match(heading);
  const bound = hits.flatMap(({ from, to }) => heading.slice(from, to + 1).filter(isParty));
  const party = bound[0] ?? heading.find(isParty);
  return party && hits.length > 0 ? shall(party) : [];
}

/** "Customer: invite the engineers": a party, a colon and what it is to do. */
export function isAddressed([first, next]: readonly Token[], text: string): boolean {
  if (!next || next.capital || next.kind !== "word" || !isParty(first!)) return false;
  return /^[*_]*:[*_]*\s+$/.test(text.slice(first!.end, next.start));
}
