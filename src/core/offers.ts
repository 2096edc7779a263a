// Knows: whose an offer is and for whom, as its first lines say: "Prepared by A for B", "A for B".
// Refuses to know: how parties are introduced in contracts (party-names.ts).
import { firmsIn } from "./company-names";
import { inAnyLanguage } from "./language/languages";
import { nameWords } from "./language/name-patterns";
import type { OfferWords } from "./language/name-words";
import type { Introduction } from "./party-names";
import type { Side } from "./party-roles";

const anyOf = (...kinds: readonly (keyof OfferWords)[]): string =>
  inAnyLanguage(({ offers }) => kinds.flatMap((kind) => offers[kind]));
const ARTICLE = `(?:(?:${nameWords("definite")})\\s+)?`;

/** An offer, by its name or by what was done with it. */
const OFFER = new RegExp(
  `^(?!(?:${anyOf("yours")}) )(?:(?:\\p{L}+ ){0,2}(?:${anyOf("papers")})|(?:${anyOf("made")}))(?![\\p{L}])`,
  "iu",
);
const BY = new RegExp(`(?:^|[\\s,(])(?:${anyOf("by")})\\s+${ARTICLE}$`, "iu");
const FOR = new RegExp(`(?:^|[\\s,(])(?:${anyOf("for", "to")})\\s+${ARTICLE}$`, "iu");
/** "Fabrikam LLP (“the Practice”) for Contoso Ltd": nothing else stands between the names. */
const FROM_TO = new RegExp(`^\\s*(?:\\([^()]*\\)|,[^,()]{2,30})?\\s*(?:${anyOf("for")})\\s+${ARTICLE}$`, "u");
const LONGEST = 200;

/** The paragraph says that an offer follows. */
export function isOffer(text: string): boolean {
  return text.length <= LONGEST && OFFER.test(text);
}

/** The parties of an offer that the paragraph names. */
export function offered(text: string): Introduction[] {
  if (text.length > LONGEST) return [];
  const names = firmsIn(text);
  if (names.length === 0) return [];
  const offer = OFFER.test(text);
  let from = 0;
  return names.flatMap((name, place) => {
    const at = text.indexOf(name, from);
    const before = text.slice(from, at);
    const follows = place > 0 && FROM_TO.test(before);
    from = at + name.length;
    const leads =
      place === 0 &&
      at === 0 &&
      names.length === 2 &&
      FROM_TO.test(text.slice(from, text.indexOf(names[1]!, from)));
    const side: Side | undefined =
      leads || (offer && BY.test(before))
        ? "partner"
        : follows || (offer && FOR.test(before))
          ? "customer"
          : undefined;
    return side ? [{ names: [name], side }] : [];
  });
}
