// Knows: when a sentence speaks of customers or partners at large, and of nobody who is a party: "a customer accepts it".
// Refuses to know: which words such a party and its article are (the lexicons), and what is said of it.
import type { Facts } from "./facts";
import type { GenericWords } from "./language/lexicon";
import { isParty } from "./marked-tokens";
import type { Hit } from "./matcher";
import type { Token } from "./tokens";

/** Stands at the token for a party at large. */
const GENERIC = ["generic"];

/** One adjective may stand between: "a new customer". */
const FARTHEST_ARTICLE = 2;
/** "Ein Partner Admin Link", "a partner ID": what goes on so is no party. */
const OF_PARTNER = /^(?:admin|adminlink|id|ids|center|centre|of|location|mpn|programme?|network)$/;
/** "A customer accepts": a verb. */
const THIRD_PERSON = /[^s]s$/;

/**
 * The tokens, those marked that stand for a customer or a partner at large. A framework may call each of those who order "a
 * Customer": with a capital that other nouns have not, the word means a party.
 */
export function markGeneric(
  tokens: readonly Token[],
  languages: readonly GenericWords[],
  capitalNouns: boolean,
): readonly Token[] {
  const isMeant = (token: Token, at: number): boolean =>
    languages.some((words) => words.parties.includes(token.norm) && isGenericAt(tokens, at, words)) &&
    (capitalNouns || !token.capital || token.classes.length === 0);
  return tokens.some(isMeant)
    ? tokens.map((token, at) => (isMeant(token, at) ? { ...token, classes: GENERIC } : token))
    : tokens;
}

function isGenericAt(tokens: readonly Token[], at: number, { articles, followers }: GenericWords): boolean {
  const before = tokens.slice(Math.max(0, at - FARTHEST_ARTICLE), at);
  const next = tokens[at + 1];
  // No letter of an item: "(a) the customer accepts".
  const isArticle = ({ norm, end }: Token, place: number): boolean =>
    articles.includes(norm) && (before[place + 1] ?? tokens[at]!).start - end === 1;
  const isAlone =
    followers === undefined ||
    next === undefined ||
    next.start - tokens[at]!.end > 1 ||
    THIRD_PERSON.test(next.norm) ||
    followers.includes(next.norm);
  return isAlone && !OF_PARTNER.test(next?.norm ?? "") && before.some(isArticle) && !before.some(isParty);
}

/** All that is said is said of customers or partners at large; the names of what is spoken of may hold the word for a party. */
export function speaksAtLarge({ unit: { tokens } }: Facts, names: readonly Hit[]): boolean {
  const isOfName = (at: number): boolean => names.some(({ from, to }) => from <= at && at <= to);
  return (
    tokens.some(({ classes }) => classes.includes("generic")) &&
    !tokens.some((token, at) => isParty(token) && !isOfName(at))
  );
}
