// Knows: whose an offer is and for whom, as its first lines say: "Prepared by A for B", "A for B".
// Refuses to know: how parties are introduced in contracts (party-names.ts).
import { firmsIn } from "./company-names";
import type { Introduction, Side } from "./party-names";

/** An offer, by its name or by what was done with it. */
const OFFER =
  /^(?!(?:your|ihr|ihre|votre|su|uw) )(?:(?:\p{L}+ ){0,2}(?:proposal|offer|quote|quotation|estimate|order form|angebot|kostenvoranschlag|offre|devis|proposition|oferta|propuesta|presupuesto|offerte|voorstel)|(?:prepared|submitted|presented|offered|issued|erstellt|vorgelegt|ausgearbeitet|préparée?|établie?|rédigée?|présentée?|preparad[oa]|elaborad[oa]|presentad[oa]|opgesteld|aangeboden|uitgebracht|voorbereid))(?![\p{L}])/iu;
const BY =
  /(?:^|[\s,(])(?:by|from|von|vom|der|durch|par|por|door|van)\s+(?:the\s+|der\s+|la\s+|le\s+|de\s+)?$/iu;
const FOR =
  /(?:^|[\s,(])(?:for|to|für|an|pour|à|para|a|voor|aan)\s+(?:the\s+|die\s+|den\s+|das\s+|la\s+|le\s+|el\s+|de\s+|het\s+)?$/iu;
/** "Fabrikam LLP (“the Practice”) for Contoso Ltd": nothing else stands between the names. */
const FROM_TO =
  /^\s*(?:\([^()]*\)|,[^,()]{2,30})?\s*(?:for|für|pour|para|voor)\s+(?:the\s+|die\s+|la\s+|le\s+|el\s+|de\s+)?$/u;
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
