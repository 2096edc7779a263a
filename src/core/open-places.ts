// Knows: which place in a sentence is left empty for what an element names: a placeholder, or a value that is awaited.
// Refuses to know: what says an element, and the empty fields of identifiers (values.ts).
import type { Facts } from "./facts";
import { isOfValue } from "./deferral";
import { forceOf } from "./force";
import type { Hit } from "./matcher";
import { classesAlone, type Cues, type RuleElement } from "./rule";
import type { Token } from "./tokens";
import { VALUE_LABELS } from "./value-kinds";

const BLANK_NEAR = 5;
const VALUE_NEAR = 8;
const NEAR_LABEL = 2;
const LABEL_AWAITED = 6;
/** A number and a preposition may stand before the question. */
const NEAR_BEGINNING = 4;
/** "the following work: (description to be confirmed)". */
const AFTER_COLON = /:\s*(?:\((?:\p{L}+\s)?)?$/u;
/** "The person accepting: name and e-mail to be advised". */
const CALLED_BEHIND_COLON = /:\s*(?:[\p{L}-]+\s+){1,6}$/u;

/**
 * For each of the words that say an element in a unit, the place that is left empty for it. An element without a label of
 * its own has one only where its words hold it; one whose words speak of no empty place is a deed and has one only behind a
 * colon with which a title ends. Where a person's place is left empty, words that only describe one fill none: "the
 * authorised signatory, [name]".
 */
export function holesFor(
  element: RuleElement,
  said: readonly Hit[],
  labelled: readonly Hit[],
  facts: Facts,
  texts: readonly string[],
): (Token | undefined)[] {
  const { labels, cues, person } = element;
  const isOpen = labels !== undefined || saysBlank(cues);
  // "Public sector disclosure: [text]": whatever the words announce is still to be written.
  if (!isOpen) {
    const end = blankAtEnd(facts, texts);
    const hole = end && !forceOf(facts) ? end : undefined;
    return said.map(() => hole);
  }
  const alone = classesAlone(element);
  // "The Contributor role on resource group: [name]": what is named leaves no place of its own open.
  const names = ({ from, to }: Hit): boolean =>
    facts.unit.tokens.slice(from, to + 1).some(({ classes }) => alone.some((name) => classes.includes(name)));
  const near = said.map((hit) =>
    names(hit) ? undefined : holeNear(facts, hit, labels ? BLANK_NEAR : 0, texts),
  );
  // "Confirms that the Supplier has done the work in [section]": fewer of these words leave the same place empty.
  const holes = said.map(
    (hit, at) => near[at] ?? near[said.findIndex((one, nth) => near[nth] && one.from === hit.from)],
  );
  const behind = labelled.map((label) => holeBehind(facts, label, true));
  // "Confirms that the Supplier has done, or is doing, this work: [work]": the place is that of all words before it.
  const end = blankAtEnd(facts, texts);
  if (end && holes.includes(end)) return said.map((_, at) => holes[at] ?? end);
  const open = person
    ? ([...holes, ...behind].find((hole) => hole !== undefined) ?? blankAtEnd(facts, texts))
    : undefined;
  return said.map(
    (hit, at) => holes[at] ?? (isNamed(facts, hit) ? undefined : (open ?? holeAnnounced(facts, hit, texts))),
  );
}

/**
 * "The following services are confirmed as done by the Supplier: ____", "confirms these services and their dates: TBC": what
 * the words announce is left empty.
 */
function holeAnnounced(facts: Facts, hit: Hit, texts: readonly string[]): Token | undefined {
  const { tokens, breaks } = facts.unit;
  const end = blankAtEnd(facts, texts);
  const at = end ? tokens.indexOf(end) : -1;
  const leading = facts.hits("force.leading");
  const isBefore = leading.some(({ to }) => to < hit.to && hit.from - to <= NEAR_LABEL);
  const isBehind = leading.some(({ from }) => from > hit.to && from - hit.to <= NEAR_LABEL);
  const goesOn = isBehind && !breaks.some((place) => place > hit.to && place <= at);
  return isBefore || goesOn ? end : undefined;
}

/** "The signatory named here will accept it: [name] / [e-mail]", "... : TBC": what the sentence ends with, behind a colon. */
function blankAtEnd({ unit: { tokens }, hits }: Facts, texts: readonly string[]): Token | undefined {
  let at = tokens.length;
  while (tokens[at - 1]?.kind === "blank") at--;
  const awaited = hits("force.pending").find(({ to }) => to === tokens.length - 1);
  return tokens
    .slice(Math.min(at, awaited?.from ?? at))
    .find(({ paragraph, start }) => AFTER_COLON.test(texts[paragraph]!.slice(0, start)));
}

const saysBlank = (cues: Cues | undefined): boolean =>
  Object.values(cues ?? {}).some((ways) => ways.some((cue) => cue.includes("<blank>")));

/** The words hold somebody's name or address. */
export function isNamed({ unit: { tokens } }: Facts, { from, to }: Hit): boolean {
  return tokens
    .slice(from, to + 1)
    .some(({ kind, classes }) => kind === "email" || classes.includes("stranger"));
}

/** The placeholder that stands in or up to so many words behind what says the element. */
function holeNear(facts: Facts, hit: Hit, reach: number, texts: readonly string[]): Token | undefined {
  const { tokens, own } = facts.unit;
  const from = Math.max(own, hit.from - 1);
  const hole = tokens.findIndex(
    ({ kind }, at) => kind === "blank" && at >= from && at <= hit.to + reach && !isOfOther(facts, hit, at),
  );
  return hole >= 0 ? tokens[hole] : awaitedAt(facts, hit, texts);
}

const PLACES: ReadonlySet<string> = new Set(["labels.tenantId", "labels.domain"]);

/** "The role is assigned until ____", "its Partner ID (____) is linked to the account": the place of a date or a value. */
function isOfOther({ unit: { tokens }, hits }: Facts, hit: Hit, at: number): boolean {
  let first = at;
  while (tokens[first - 1]?.kind === "blank") first--;
  // "Tenant" and "domain" alone may only tell where something is.
  const tells = ({ from, to }: Hit, key: string): boolean =>
    (to > from || !PLACES.has(key)) && to < first && first - to <= NEAR_LABEL;
  const ofValue = VALUE_LABELS.some((key) => hits(key).some((label) => tells(label, key)));
  return ofValue || hits("force.until").some(({ from, to }) => from > hit.to && to === first - 1);
}

/**
 * "Name of the person who signs: to be supplied", "a signatory whose name is to be supplied": a value to come, right behind
 * a colon, first in its cell, or of whom the words speak.
 */
function awaitedAt(facts: Facts, hit: Hit, texts: readonly string[]): Token | undefined {
  const { tokens, row } = facts.unit;
  const pending = facts.hits("force.pending").find(({ from }) => {
    const { paragraph, start } = tokens[from]!;
    if (
      from < hit.from ||
      VALUE_LABELS.some((key) => facts.hits(key).some((one) => one.from > hit.to && one.from < from))
    )
      return false;
    if (isOfValue(facts, from) && from <= hit.to + VALUE_NEAR) return true;
    if (isAskedFor(facts, hit)) return true;
    const before = texts[paragraph]!.slice(0, start);
    const isFirst =
      row?.cells.some(([first]) => first === tokens[from]) ||
      AFTER_COLON.test(before) ||
      CALLED_BEHIND_COLON.test(before);
    return from <= hit.to + BLANK_NEAR && isFirst;
  });
  return pending && tokens[pending.from];
}

/** "Which subscriptions it extends to is to be supplied": the sentence asks for what it does not give. */
function isAskedFor(facts: Facts, hit: Hit): boolean {
  const { own } = facts.unit;
  return facts
    .hits("force.asksWhich")
    .some(({ from }) => from - own <= NEAR_BEGINNING && from - hit.to <= NEAR_LABEL);
}

/** A placeholder, or where words begin that say that something is to come. */
export function isAwaited(token: Token, { unit: { tokens }, hits }: Facts): boolean {
  return token.kind === "blank" || hits("force.pending").some(({ from }) => tokens[from] === token);
}

/** The empty place right behind a label, or near the clause a little later: "the roles in it are to be confirmed". */
export function holeBehind(facts: Facts, label: Hit, near: boolean): Token | undefined {
  const { tokens, own } = facts.unit;
  if (label.to < own) return undefined;
  const reach = near ? LABEL_AWAITED : 1;
  const isNear = (at: number): boolean =>
    at > label.to && at - label.to <= reach && !isOfOther(facts, label, at);
  const pending = near ? facts.hits("force.pending").map(({ from }) => from) : [];
  const at = tokens.findIndex(
    (token, place) => (token.kind === "blank" || pending.includes(place)) && isNear(place),
  );
  return tokens[at];
}
