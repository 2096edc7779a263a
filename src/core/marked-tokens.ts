// Knows: what the marks on the tokens of a sentence say of whom they stand for (entities.ts and referents.ts set them).
// Refuses to know: what is said of anybody.
import type { Facts } from "./facts";
import type { Token } from "./tokens";

/** Characters from the letter of an item to its first word: a bracket or full stop, and a space. */
export const AFTER_MARK = 2;
/** A comma, full stop or bracket stands before the word, or before its article; the word is not the first. */
export const isAfterMark = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.paused === true || tokens[at]!.start - tokens[at - 1]!.end === AFTER_MARK;
/** Words between the one who gives or holds something and the word that says so. */
export const NEAR_GIVER = 6;

/** A token that fits stands a few words before the place. */
export function someBefore(facts: Facts, at: number, fits: (token: Token) => boolean): boolean {
  return facts.unit.tokens.slice(Math.max(0, at - NEAR_GIVER), at).some(fits);
}

export const isParty = (token: Token): boolean => token.classes.includes("party");
export const isRole = ({ classes }: Token): boolean =>
  classes.includes("role") || classes.includes("common-role");
export const isPartner = (token: Token): boolean => token.classes.includes("partner");
export const isCustomer = (token: Token): boolean => token.classes.includes("customer");
/** Somebody outside the agreement. */
export const isStranger = (token: Token): boolean =>
  ["third", "stranger", "referent"].some((name) => token.classes.includes(name));
export const isProduct = ({ classes }: Token): boolean => classes.includes("product");
/** A firm outside the agreement, by its name. */
export const isOutsider = ({ classes }: Token): boolean =>
  classes.includes("third") && classes.includes("named");
/** A single word that may be the name of somebody outside the agreement: only what stands right beside it can tell. */
export const isUnfamiliar = (token: Token): boolean => token.classes.includes("unfamiliar");
/** Whoever the token stands for is outside the agreement, if it is a name. */
export const mayBeStranger = (token: Token): boolean => isStranger(token) || isUnfamiliar(token);
