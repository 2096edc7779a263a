// Knows: which of those who are introduced is the partner and which the customer, where roles do not tell or clash.
// Refuses to know: how they are introduced (party-names.ts), and under which shorter names they stand (parties.ts).
import type { Lexicon } from "./language/lexicon";
import { WITH_ARTICLE } from "./language/name-patterns";
import type { Placed } from "./outline";
import { firmsIn, isSomebody, wordsOf } from "./company-names";
import type { Side } from "./party-roles";
import { beginningsOf, shortName, VAGUE_KINDS } from "./short-names";
import { tokenise, type Token } from "./tokens";

/** Somebody who is introduced. */
export interface Named {
  readonly names: string[];
  side: Side | undefined;
  /** Whose it is if the partner writes. */
  hint: Side | undefined;
  readonly early: boolean;
  /** Stands in the first lines, as the parties of an agreement without a parties clause do. */
  readonly opening: boolean;
  /** Stands in the very first paragraph, as a letterhead does. */
  readonly heads: boolean;
}

/** Everyday words that are parties only where the agreement says so. */
export const AMBIGUOUS_ROLES = new Set([
  ...VAGUE_KINDS.split(" "),
  "partner",
  "company",
  "corporation",
  "firm",
  "we",
  "us",
  "you",
  "from",
  "to",
  "for",
  "fur",
  "pour",
  "para",
  "voor",
  "licensee",
  "user",
  "socio",
]);

/** Businesses that customers mostly are, and partners now and then. */
const BUSINESSES = new Set(
  "operator owner group publisher practice utility societe entreprise gesellschaft unternehmen empresa sociedad onderneming vennootschap".split(
    " ",
  ),
);

/**
 * "The Society" and "the Company", "the Practice" and Contoso: where both or only one is called by what a customer may be, an
 * everyday word tells no side.
 */
export function openClash(named: readonly Named[], lexicons: readonly Lexicon[]): ReadonlySet<Named> {
  const clear = new Set(
    lexicons.flatMap(({ customerRoles }) => customerRoles).filter((role) => !isVague(role)),
  );
  const early = named.filter((one) => one.early);
  const customers = early.filter(({ side }) => side === "customer");
  const clash =
    customers.length > 1 || early.some(({ side, names }) => side === undefined && names.length > 1);
  if (!clash || named.some((one) => one.side === "partner")) return new Set();
  const rolesOf = ({ names }: Named): string[] => names.map((name) => wordsOf(name).join(" "));
  const vague = customers.filter(
    (one) => rolesOf(one).some(isVague) && !rolesOf(one).some((role) => clear.has(role)),
  );
  for (const one of vague) one.side = undefined;
  return new Set(vague);
}

function isVague(role: string): boolean {
  return AMBIGUOUS_ROLES.has(role) || BUSINESSES.has(role);
}

/** What is known of the agreement as a letter. */
export interface Letter {
  readonly isOne: () => boolean;
  readonly isOffer: () => boolean;
  /** True where "we" is the customer; undefined where nothing tells. */
  readonly customerWrites: () => boolean | undefined;
  /** Of the two sides only this one is called by what it is: "the Municipality". */
  readonly onlyCalled: () => Side | undefined;
}

/** How much it tells for the partner to write. */
function weightOf({ isOffer, customerWrites }: Letter): number {
  if (isOffer()) return 8;
  const writes = customerWrites();
  return writes === undefined ? 1 : writes ? -4 : 4;
}

/** What a handover calls who takes the work over, and who hands it over. */
const INCOMING =
  /^(?:incoming|replacement|successor|new|übernehmend\p{L}*|neu\p{L}{1,2}|künftig\p{L}*|entrant\p{L}*|repreneur|nouveau|nouvel|entrante|nuevo|inkomend\p{L}*|nieuwe|overnemend\p{L}*)(?![\p{L}])/iu;
const OUTGOING =
  /^(?:outgoing|retiring|departing|former|current|existing|abgebend\p{L}*|bisherig\p{L}*|ausscheidend\p{L}*|sortant\p{L}*|cédant|actuel|saliente|actual|cedente|vertrekkend\p{L}*|uitgaand\p{L}*|latend\p{L}*|overdragend\p{L}*|huidige)(?![\p{L}])/iu;

/**
 * A deed of three: the "Incoming Provider" is the partner, the "Outgoing Provider" a third party, and whom they serve the
 * customer. Between two, an outgoing provider is the partner.
 */
export function settleHandover(named: readonly Named[]): void {
  const parties = named.filter((one) => one.early && one.names.length > 1);
  const called = (pattern: RegExp): Named | undefined =>
    parties.find(({ names }) => names.slice(1).some((name) => pattern.test(name.replace(WITH_ARTICLE, ""))));
  const [incoming, outgoing] = [called(INCOMING), called(OUTGOING)];
  const other = parties.find((one) => one !== incoming && one !== outgoing);
  if (!incoming || !outgoing || incoming === outgoing || !other) return;
  // Whom the two parties of a run-off agreement only name as who comes next, they name last.
  if (parties.indexOf(incoming) > Math.max(parties.indexOf(outgoing), parties.indexOf(other))) return;
  [incoming.side, outgoing.side, other.side] = ["partner", "third", "customer"];
  for (const one of [incoming, outgoing, other]) one.hint = undefined;
}

/** Tells the two named parties apart where no role word does: by what each of them does. */
export function settleSides(
  named: readonly Named[],
  paragraphsOf: (name: string) => readonly Placed[],
  lexicons: readonly Lexicon[],
  letter: Letter,
  vague: ReadonlySet<Named>,
): void {
  const told = (one: Named): boolean => (one.side ?? one.hint) !== undefined;
  const introduced = named.filter((one) => one.early && (told(one) || one.names.length > 1));
  const plain = named.filter((one) => one.opening && !introduced.includes(one));
  const main = [...introduced, ...plain].slice(0, 2);
  const lone = main.length === 1 && main[0]!.side === undefined && main[0]!.names.length === 1;
  const open = main.filter((one) => one.side === undefined);
  const roles = new Set(
    lexicons.flatMap(({ partnerRoles, customerRoles }) => [...partnerRoles, ...customerRoles]),
  );
  const taken = new Set(named.filter((one) => isFirmly(one, roles)).map(({ side }) => side));
  if (lone && !taken.has("partner") && !taken.has("customer")) {
    main[0]!.side = sideOfLone(main[0]!, letter);
    if (main[0]!.side) return;
  }
  if (open.length === 0 || (taken.has("partner") && taken.has("customer"))) return;
  if (open.length === 2 && open.every(({ hint, opening }) => !hint && opening) && letter.isOne()) {
    // Who writes stands before whom is written to.
    const [writer, reader] = named.filter((one) => open.includes(one));
    [writer!.hint, reader!.hint] = ["partner", "customer"];
  }
  const writing = open.some(({ hint }) => hint) ? weightOf(letter) : 0;
  const scores = new Map<Named, number>();
  for (const one of open) {
    const written = one.hint === "customer" ? -writing : one.hint ? writing : 0;
    const trade = lone ? 0 : tradeOf(one);
    scores.set(one, leaning(one, named, paragraphsOf, lexicons) + written + trade - (vague.has(one) ? 1 : 0));
  }
  const ranked = [...open].sort((left, right) => scores.get(right)! - scores.get(left)!);
  if (
    !taken.has("partner") &&
    ((!lone && taken.has("customer")) || ranked.length > 1 || scores.get(ranked[0]!)! > (lone ? 1 : 0))
  )
    ranked.shift()!.side = "partner";
  if (!lone && !taken.has("customer") && ranked.length > 0) ranked[ranked.length - 1]!.side = "customer";
}

/** The only firm that is named: the one whose letterhead it is, or to whom is written; else who is not called by a role. */
function sideOfLone({ heads }: Named, letter: Letter): Side | undefined {
  const customerWrites = letter.isOne() ? letter.customerWrites() : undefined;
  if (customerWrites !== undefined) return customerWrites === heads ? "customer" : "partner";
  if (heads && letter.isOffer()) return "partner";
  const called = letter.onlyCalled();
  return called && (called === "customer" ? "partner" : "customer");
}

/** Not "For | Amount", the head of a column, nor "The State | Records Manager" at the end: somebody is named there. */
function isFirmly({ names, early }: Named, roles: ReadonlySet<string>): boolean {
  if (firmsIn(names[0]!).length > 0) return early || names.length > 1;
  const isCode = /\d/.test(names[0]!) && !/\s/.test(names[0]!);
  const isRole = roles.has(wordsOf(names[0]!).join(" "));
  return early && !isCode && (names.length > 1 || isRole || /\p{Lu}.*\p{Lu}/u.test(names[0]!));
}

/** Whether the customer writes, by who is named as writing or being written to. */
export function hinted(named: readonly Named[]): boolean | undefined {
  const one = named.find(({ hint, side }) => hint && side);
  return one && one.hint !== one.side;
}

/** Everybody else who writes or is written to is with the party that does so. */
export function settleHints(named: readonly Named[]): void {
  const turned = hinted(named);
  for (const one of named)
    if (one.early && one.hint && !isSomebody(one.names[0]!))
      one.side ??= turned ? (one.hint === "partner" ? "customer" : "partner") : one.hint;
}

/** What the first of the words tells that tells anything. */
function firstOf(tokens: readonly Token[], tell: (word: string) => number): number {
  return tokens.map(({ norm }) => tell(norm)).find((told) => told !== 0) ?? 0;
}

/** What somebody has tells more of him than what he does. */
const PROPERTY = 3;
/** Who is so to somebody is the partner: "Contoso's reseller". */
const RELATION = /^(?:reseller|supplier|provider|partner|licensing|adviser|advisor)$/;

const EVERYBODYS = /^(?:staff|employee|data|environment)$/;
/** "Contoso shall act as reseller": said of a partner, even where it is refused. */
const IS_SELLER =
  /^(?:is|acts?|serves?|remains?|(?:shall|will|may|must) (?:not )?(?:be|act|serve|remain|register|claim|become)) .*?(?:partner of record|reseller|solution provider|csp|lsp)/;

/** "Contoso's partner number": only partners have one. */
const HAS_PARTNER_ID =
  /^(?:own )?(?:microsoft )?(?:partner|mpn)(?: (?:location|network|one))? (?:ids?|number|identifier|identification|account|kennung|nummer)|^(?:mpn|pcn)(?: |$)|^public customer number/;
const PARTNER_ID_OF =
  /(?:partner|mpn) (?:ids?|number|identifier|kennung|nummer|identifiant|numero|identificador) (?:of|der|des|von|de|du|van|la|l)(?: (?:the|la|l|de))?$/;
const PARTNER_ID_WORDS = 5;

/** What the names of firms say that work with computers: "Contoso Cloud Engineering Ltd". */
const TRADE =
  /^(?:it|ict|cloud\p{L}*|digital\p{L}*|tech|technical|technolog\p{L}*|tecnolog\p{L}*|software|systems?|systemhaus|systeme|solutions?|consult\p{L}*|conseil|beratung\p{L}*|advis\p{L}*|licen[cst]\p{L}*|lizenz\p{L}*|data|daten|donnees|datos|cyber|security|informati\p{L}*|computing|networks?|infrastructure|platforms?|studios?|engineering|integrat\p{L}*|automation|analytics|devops)$/u;
const TRADE_WEIGHT = 3;

/** How much its name alone tells that a firm is the partner. */
export const tradeOf = ({ names }: Named): number => (wordsOf(names[0]!).some(isTrade) ? TRADE_WEIGHT : 0);

/** A firm whose name has this word works with computers. */
export const isTrade = (word: string): boolean => TRADE.test(word);

/** How often a name stands before a partner's doings, less how often before a customer's. */
function leaning(
  one: Named,
  named: readonly Named[],
  paragraphsOf: (name: string) => readonly Placed[],
  lexicons: readonly Lexicon[],
): number {
  const rows = one.names
    .flatMap((name) => [name, ...beginningsOf(name), shortName(name)])
    .filter((name) => name !== undefined)
    .map(wordsOf);
  const partner = lexicons.flatMap((lexicon) => lexicon.force.partnerDoes);
  const customer = lexicons.flatMap((lexicon) => lexicon.force.customerDoes);
  const customers = lexicons
    .flatMap((lexicon) => lexicon.possessions.customers)
    .filter((thing) => !EVERYBODYS.test(thing));
  const partners = lexicons.flatMap((lexicon) => lexicon.possessions.partners);
  const begins = (list: readonly string[], word: string): boolean =>
    list.some((stem) => word.startsWith(stem));
  const inNames = new Set(named.flatMap(({ names }) => names.flatMap(wordsOf)));
  let score = 0;
  for (const { paragraph } of new Set(one.names.flatMap(paragraphsOf))) {
    const tokens = tokenise(paragraph.text);
    tokens.forEach((token, at) => {
      const row = rows.find((candidate) =>
        candidate.every((word, offset) => tokens[at + offset]?.norm === word),
      );
      if (!row || !token.capital) return;
      const behind = tokens
        .slice(at + row.length, at + row.length + 3)
        .filter(({ norm, capital }) => !(capital && inNames.has(norm)));
      const starts = (list: readonly string[]): boolean => behind.some(({ norm }) => begins(list, norm));
      const owner = /['’]s?$/.test(
        paragraph.text.slice(token.start, tokens[at + row.length - 1]!.end + 1).trim(),
      );
      const is = tokens.slice(at + row.length, at + row.length + 12).map(({ norm }) => norm);
      if (!owner && IS_SELLER.test(is.join(" "))) score += PROPERTY;
      const before = tokens.slice(Math.max(0, at - PARTNER_ID_WORDS), at).map(({ norm }) => norm);
      if (!owner && PARTNER_ID_OF.test(before.join(" "))) score += PROPERTY;
      if (!owner)
        score += firstOf(behind, (word) => (begins(partner, word) ? 1 : begins(customer, word) ? -1 : 0));
      else if (HAS_PARTNER_ID.test(is.join(" "))) score += PROPERTY;
      else if (starts(customers)) score -= PROPERTY;
      else if (behind.some(({ norm }) => RELATION.test(norm))) score--;
      else if (starts(partners)) score++;
    });
  }
  return score;
}
