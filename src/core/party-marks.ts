// Knows: how the names of the parties are marked in the tokens of a paragraph.
// Refuses to know: which names they have (parties.ts).
import type { Alias } from "./alias";
import type { Side } from "./party-roles";
import { isKindOfBody } from "./short-names";
import type { Token } from "./tokens";

/** The aliases by their first word, longest first. */
export type AliasIndex = ReadonlyMap<string, readonly Alias[]>;

/** `aliases` must be in order of length, as `findParties` gives them. */
export function indexAliases(aliases: readonly Alias[]): AliasIndex {
  const index = new Map<string, Alias[]>();
  for (const alias of aliases) index.set(alias.words[0]!, [...(index.get(alias.words[0]!) ?? []), alias]);
  return index;
}

const CLASSES: Readonly<Record<Side, readonly string[]>> = {
  partner: ["partner", "party", "named"],
  customer: ["customer", "party", "named"],
  third: ["third", "named"],
};

const INTRODUCED: Readonly<Record<Side, readonly string[]>> = {
  partner: [...CLASSES.partner, "introduced"],
  customer: [...CLASSES.customer, "introduced"],
  third: [...CLASSES.third, "introduced"],
};

const GENITIVE: Readonly<Record<Side, readonly string[]>> = {
  partner: ["partner", "named"],
  customer: ["customer", "named"],
  third: ["third", "named"],
};

const NUMBERED =
  /^(?:schedule|part|annex|appendix|exhibit|section|article|title|chapter|phase|class|lot|stage|table)$/;

/** "Schedule I", "I. Services": no pronoun. */
function isNumeral(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const heads = next === undefined || (next.capital && next.start - tokens[at]!.end !== 1);
  return heads || NUMBERED.test(tokens[at - 1]?.norm ?? "");
}

const LONGEST_ARTICLE = 3;

/** "Proseware Digital Group": the last word of somebody's name, not a party that nobody has called so. */
function endsName(tokens: readonly Token[], at: number, { words, introduced }: Alias): boolean {
  const before = tokens[at - 1];
  return (
    !introduced &&
    words.length === 1 &&
    isKindOfBody(words[0]!) &&
    before?.kind === "word" &&
    before.capital &&
    before.norm.length > LONGEST_ARTICLE &&
    tokens[at]!.start - before.end === 1
  );
}

const LONGEST_REST = 4;
/** What a body is that has a name of its own: no part of a firm, as a department is, and no firm of its group. */
const OWN_BODY =
  /^(?:trust|council|authority|university|bank|society|association|institute|foundation|charity)$/;

/**
 * Where the name of somebody else ends that only begins as the party's does: "Penhallow Harbour Trust", beside Penhallow
 * Ferries Ltd; -1 where the party itself is meant ("Penhallow Limited").
 */
function endOfOther(tokens: readonly Token[], at: number, { words, introduced, capital }: Alias): number {
  if (!introduced || !capital || words.length > 1 || tokens[at - 1]?.norm === "the") return -1;
  const isJoined = (place: number): boolean =>
    tokens[place]?.capital === true && tokens[place]!.start - tokens[place - 1]!.end === 1;
  for (let place = at + 1; place <= at + LONGEST_REST && isJoined(place); place++) {
    if (OWN_BODY.test(tokens[place]!.norm)) return place;
  }
  return -1;
}

/** What stands for a name of several words. */
export const NAME = "(name)";

/** The first of the aliases, all of which begin with the word there, that stands there. */
function aliasAt(tokens: readonly Token[], at: number, aliases: readonly Alias[]): Alias | undefined {
  const token = tokens[at]!;
  return aliases.find(
    (one) =>
      (!one.capital || token.capital) &&
      !(token.norm === "i" && isNumeral(tokens, at)) &&
      !endsName(tokens, at, one) &&
      !(one.words[0] === "provider" && tokens[at - 1]?.norm === "solution") &&
      !(one.words[0] === "solution" && /^(?:cloud|licen[sc]ing)$/.test(tokens[at - 1]?.norm ?? "")) &&
      one.words.every((word, offset) => tokens[at + offset]?.norm === word),
  );
}

/** The same tokens with every name of a party marked; a name of several words becomes one token. */
export function markParties(tokens: readonly Token[], aliases: AliasIndex): Token[] {
  const marked: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const known = aliases.get(token.norm);
    const alias = known && aliasAt(tokens, at, known);
    if (!alias) {
      marked.push(token);
      continue;
    }
    const other = endOfOther(tokens, at, alias);
    if (other > at) {
      marked.push({ ...token, end: tokens[other]!.end, norm: NAME, classes: CLASSES.third });
      at = other;
      continue;
    }
    const last = tokens[at + alias.words.length - 1]!;
    const classes = (alias.genitive ? GENITIVE : alias.introduced ? INTRODUCED : CLASSES)[alias.side];
    marked.push({ ...token, end: last.end, norm: alias.words.length === 1 ? token.norm : NAME, classes });
    at += alias.words.length - 1;
  }
  return marked;
}
