// Knows: how the tokens of a paragraph are marked with what they refer to: parties, products, roles, strangers.
// Refuses to know: who the parties are (parties.ts) and which names there are (the lexicons).
import { markGeneric } from "./generic-parties";
import type { ReadingWords } from "./language/languages";
import { POINTING } from "./language/name-patterns";
import { LETTERED } from "./headings";
import { isLegalForm } from "./legal-forms";
import { isSmallLetter } from "./letters";
import { AFTER_MARK, isAfterMark } from "./marked-tokens";
import type { Matcher } from "./matcher";
import { markParties, type AliasIndex } from "./party-marks";
import type { Token } from "./tokens";

/** The same list for the same classes, so that what follows from it can be remembered. */
const lists = new Map<string, readonly string[]>();

function classesWith(key: string, before: readonly string[]): readonly string[] {
  const own = key.startsWith("product ") ? ["product", key.replace(" ", "-")] : [key];
  const all = [...before, ...own];
  const known = lists.get(all.join());
  if (known) return known;
  lists.set(all.join(), all);
  return all;
}

/** "Another partner of record", "any existing partner admin link". */
function namesMechanism(next: Token | undefined, after: Token | undefined): boolean {
  return next?.norm === "admin" || (next?.norm === "of" && after?.norm === "record");
}

const OWNER = /^(?:its|their|own)$/;
const NUMBER = /^(?:id|ids|identifier|number)$/;

/** "Its own Partner ID", "the Supplier's existing Partner ID": the number is the partner's, and nobody else is meant. */
function isOwnNumber(named: readonly Token[], from: number, to: number): boolean {
  const [before, first, after] = [named[from - 1], named[from]!, named[to + 1]];
  const owned =
    before?.classes.includes("partner") || [before, first].some((one) => OWNER.test(one?.norm ?? ""));
  return owned && NUMBER.test(after?.norm ?? "") && !before?.classes.includes("customer");
}

/** Words for another firm are part of a name, or of the partner's number. */
const isNobody = (named: readonly Token[], from: number, to: number): boolean =>
  namesMechanism(named[to + 1], named[to + 2]) || isOwnNumber(named, from, to);

const PLURAL_ARTICLE = /^(?:den|die|der|les|los|las)$/;
const GENITIVE = /^(?:der|des|du|de|del|van|und|et|y|en)$/;

/** "Mit den Teams der Frühschicht": people, whose noun German writes with a capital too. */
function isGroupOfPeople(token: Token, tokens: readonly Token[]): boolean {
  if (token.norm !== "teams") return false;
  const at = tokens.findIndex(({ start }) => start === token.start);
  return PLURAL_ARTICLE.test(tokens[at - 1]?.norm ?? "") && GENITIVE.test(tokens[at + 1]?.norm ?? "");
}

/** "Annex A": a letter, and no article. */
const isLetterOfPart = ({ norm, capital }: Token, before: Token | undefined): boolean =>
  norm === "a" && capital && before !== undefined && LETTERED.test(before.norm);

/** "Agreement no. 4411927", "inscription n° 7654321": nothing is denied. */
const isBeforeNumber = ({ norm, end }: Token, next: Token | undefined): boolean =>
  (norm === "no" || norm === "n") && next?.kind === "number" && next.start - end === AFTER_MARK;

/** The word behind an article keeps the pause before it: "when the Supplier asks, the Customer". */
function withoutArticles(tokens: readonly Token[], dropped: ReadonlySet<string>): Token[] {
  const kept: Token[] = [];
  let paused = false;
  tokens.forEach((token, at) => {
    if (token.kind === "word" && dropped.has(token.norm) && !isLetterOfPart(token, tokens[at - 1]))
      paused ||= at > 0 && isAfterMark(tokens, at);
    else {
      const read = isBeforeNumber(token, tokens[at + 1])
        ? { ...token, norm: token.norm === "no" ? "number" : "numero" }
        : token;
      kept.push(paused ? { ...read, paused } : read);
      paused = false;
    }
  });
  return kept;
}

/** Parties, products and roles as single marked tokens; articles dropped. */
export function mark(
  tokens: readonly Token[],
  aliases: AliasIndex,
  entities: Matcher,
  { dropped, generic, capitalNouns }: ReadingWords,
): Token[] {
  const parties = markGeneric(markParties(tokens, aliases), generic, capitalNouns);
  const named = withoutArticles(parties, dropped);
  const found = entities.match(named);
  if (found.length === 0) return named;
  const hits = found.sort(
    (left, right) => right.to - right.from - (left.to - left.from) || left.from - right.from,
  );
  const taken = new Array<boolean>(named.length).fill(false);
  const starts = new Map<number, { to: number; key: string }>();
  for (const { from, to, key } of hits) {
    let free = true;
    for (let at = from; at <= to; at++) free &&= !taken[at];
    // Where the agreement calls a party the Successor, nobody else is meant.
    const isParty = named[from]!.classes.includes("introduced");
    if (!free || (key === "third" && (isParty || isNobody(named, from, to)))) continue;
    if (from === to && isGroupOfPeople(named[from]!, tokens)) continue;
    // The same of the Owner, who is no role.
    if (key === "common-role" && isParty) continue;
    if ((key === "common-role" || key.startsWith("product")) && !named[from]!.capital) continue;
    for (let at = from; at <= to; at++) taken[at] = true;
    if (key !== "none") starts.set(from, { to, key });
  }
  const marked: Token[] = [];
  for (let at = 0; at < named.length; at++) {
    const start = starts.get(at);
    if (!start) {
      marked.push(named[at]!);
      continue;
    }
    const norm = named
      .slice(at, start.to + 1)
      .map((token) => token.norm)
      .join(" ");
    marked.push({
      ...named[at]!,
      end: named[start.to]!.end,
      norm,
      classes: classesWith(start.key, named[at]!.classes),
    });
    at = start.to;
  }
  return marked;
}

const STRANGER = ["stranger"];
/** What stands before these is no firm's name: "this Call-Off Contract". */

/** A single word that may be a name: which word it is nobody knows, and nothing stands before it that no name has. */
const UNFAMILIAR = ["unfamiliar"];
const SHORTEST_NAME = 3;
/** A word may be what somebody does whom the cell before names: "Keeps". */
const VERB = /[^s]s$/;
/** Goes on as one word: "FC-Stores", "FC_Stores", "Standort-ID". */
const JOINED = /[-_\u2010\u2011]/;

/**
 * Marks names of resources, and what looks like the name of a firm that the agreement has not introduced: two capitalised
 * words in a row are a stranger, one that is in no cue is unfamiliar. A text or sentence in capitals throughout has neither.
 */
export function markStrangers(
  tokens: readonly Token[],
  notNames: ReadonlySet<string>,
  isKnown: (norm: string) => boolean,
  text: string,
): Token[] {
  const plain = (token: Token | undefined): boolean =>
    token !== undefined &&
    token.kind === "word" &&
    token.capital &&
    token.classes.length === 0 &&
    !notNames.has(token.norm);
  // "Keeps Coho Retail as its partner": the verb is no part of the name.
  const isVerb = (at: number): boolean => at === 0 && VERB.test(tokens[0]!.norm) && isKnown(tokens[0]!.norm);
  // "Contoso Retail", but "... installs Odoo. Northwind Consulting".
  const isBehindName = (at: number): boolean =>
    plain(tokens[at - 1]) && isApart(tokens[at - 1]!, tokens[at]!, text);
  // "The Adopted Services": a term of the agreement, behind an article.
  const isTerm = (at: number): boolean =>
    isKnown(tokens[at + 1]!.norm) &&
    !isLegalForm(tokens[at + 1]!.norm) &&
    LEFT_OUT.test(text.slice(tokens[at - 1]?.end ?? 0, tokens[at]!.start));
  const lower = tokens.some((token) => token.kind === "word" && !token.capital);
  const shouted = shoutedIn(tokens, text);
  return tokens.map((token, at) => {
    if (shouted.has(token)) return token;
    const next = tokens[at + 1];
    const follows =
      next?.kind === "word" && next.capital && next.classes.length === 0 && isApart(token, next, text);
    // "Beitritt Nr. 77", not a firm.
    const counted = tokens[at + 2]?.kind === "number" && next!.norm.length < 4;
    const begins =
      lower &&
      !counted &&
      plain(token) &&
      follows &&
      !isVerb(at) &&
      (!isBehindName(at) || isVerb(at - 1)) &&
      !POINTING.test(tokens[at - 1]?.norm ?? "") &&
      !isTerm(at);
    if (begins) return { ...token, classes: STRANGER };
    const alone =
      lower &&
      plain(token) &&
      (token.norm.length >= SHORTEST_NAME || JOINED.test(text.charAt(token.end))) &&
      !(follows && !isLegalForm(next.norm)) &&
      isBare(tokens[at - 1], token, text) &&
      !isKnown(token.norm);
    const classes = alone ? UNFAMILIAR : token.classes;
    if (isResource(token, text)) return { ...token, classes: classesWith("resource", classes) };
    return alone ? { ...token, classes } : token;
  });
}

/** What names of resources and identities begin with, by Microsoft's recommended abbreviations and common usage. */
const ABBREVIATION =
  "(?:sp|spn|svc|rg|mi|msi|umi|vm|mg)[-_][a-z0-9]|(?:id|app|sub|func|kv|aks|law|adf|vnet)-[a-z0-9]+-[a-z0-9]";
/** What they end in: the stage of an environment. */
const STAGE =
  "[a-z0-9]+(?:-[a-z0-9]+)*-(?:prod|prd|uat|tst)|[a-z0-9]+(?:-[a-z0-9]+)+-(?:dev|test|stage|live)";
const RESOURCE_NAME = new RegExp(
  `\\p{Lu}{2,}\\d*[-_]\\p{Lu}|[a-z0-9]+(?:-[a-z0-9]+)*-\\d|${ABBREVIATION}|(?!(?:non|pre)-)(?:${STAGE})(?![\\p{L}\\d-])`,
  "uy",
);

/** A name of a subscription, a group or an account begins there: "FOF-Analytics", "bct-avd-1", anything behind a backtick. */
function isResource({ kind, start, end }: Token, text: string): boolean {
  if (kind !== "word") return false;
  const before = text.charAt(start - 1);
  if (before === "`") return true;
  if (!JOINED.test(text.charAt(end))) return false;
  RESOURCE_NAME.lastIndex = start;
  return !JOINED.test(before) && RESOURCE_NAME.test(text);
}

/** No firm's name in capitals has as many words. */
const SHOUTED = 6;

/** What stands in a sentence that is written in capitals, beside others that are not: "COMPANY AGREES THAT CONTRACTOR MAY". */
function shoutedIn(tokens: readonly Token[], text: string): ReadonlySet<Token> {
  const found = new Set<Token>();
  let run: Token[] = [];
  const end = (): void => {
    if (run.length === 0) return;
    if (run.length >= SHOUTED) for (const token of run) found.add(token);
    run = [];
  };
  for (const token of tokens) {
    const { start } = token;
    // By its first two letters nearly every word is told.
    const isSmall = isSmallLetter(text.charCodeAt(start)) || isSmallLetter(text.charCodeAt(start + 1));
    if (token.kind === "word" && isSmall) {
      end();
      continue;
    }
    const written = text.slice(start, token.end);
    if (token.kind !== "word" || /\p{Lu}/u.test(written)) {
      if (/\p{Ll}/u.test(written)) end();
      else run.push(token);
    } else end();
  }
  end();
  return found;
}

/** Neither an article, which is left out of the tokens, nor a word that points to something stands before it. */
function isBare(before: Token | undefined, { start }: Token, text: string): boolean {
  if (before && (before.kind === "number" || POINTING.test(before.norm))) return false;
  return !/\p{L}/u.test(text.slice(before?.end ?? 0, start));
}

/** An article, which is left out of the tokens, alone. */
const LEFT_OUT = /^\s*\p{L}{2,3}\s$/u;

/** A space stands between, no hyphen. */
function isApart({ end }: Token, { start }: Token, text: string): boolean {
  return start - end === 1 && !JOINED.test(text[end]!);
}
