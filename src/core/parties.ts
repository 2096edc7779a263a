// Knows: who the partner, the customer and third parties are, and under which names the agreement speaks of them.
// Refuses to know: families, and what the parties promise each other.
import type { Lexicon } from "./language/lexicon";
import type { Placed } from "./outline";
import { tokenise, type Token } from "./tokens";

export type Side = "partner" | "customer" | "third";

/** A name as a row of normalised words, and whose it is. */
export interface Alias {
  readonly words: readonly string[];
  readonly side: Side;
  /** Only where it begins with a capital letter. */
  readonly capital: boolean;
}

interface Named {
  readonly names: string[];
  side: Side | undefined;
  readonly early: boolean;
  /** Stands in the first lines, as the parties of an agreement without a parties clause do. */
  readonly opening: boolean;
}

const COMPANY =
  /(?:[\p{Lu}\d][\p{L}\d'’.-]*(?:\s*&\s*|\s+(?:of|de|du|des|la|le|und|y|et|van|der)\s+|\s+|-)){0,7}?[\p{Lu}\d][\p{L}\d'’-]*(?:\s*\([\p{L} ]{2,12}\))?,?\s+(?:Limited|Ltd\b\.?|LTD\b\.?|LIMITED|LLP|plc|PLC|Inc\b\.?|INC\b\.?|LLC|LP|Corporation|CORPORATION|Corp\b\.?|Co\.|GmbH(?: & Co\. KG)?|AG|SE|KG|UG|eG|e\.V\.|SAS|SASU|SARL|SA\b|S\.A\.(?:S\.|U\.)?|S\.L\.(?:U\.)?|SL\b|B\.V\.|BV\b|N\.V\.|NV\b|U\.A\.|Pty|Oy|AB|A\/S|DAC|CLG|CIC|CIO)(?![\p{L}])/gu;
const PUBLIC_BODY =
  /\b(?:City|County|Town|Village|Borough|University|Department|School District|Board|Port Authority|Autoridad|Municipio|Ayuntamiento|Stadt|Gemeinde|Landkreis|Ville|Commune|Gemeente) (?:of |de |d['’]|van )?[\p{Lu}][\p{L}'’-]+(?: [\p{Lu}][\p{L}'’-]+)*/gu;
const QUOTED =
  /["“”„«»]\s*(?:(?:the|der|die|das|le|la|les|el|los|de|het)\s+|l['’])?([^"“”„«»()]{2,40}?)\s*["“”»]/giu;
const PLAIN_BRACKET = /^\s*(?:the|der|die|das|le|la|el|de|het)\s+(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)\s*$/u;
const SHORT_NAME = /^\p{Lu}[\p{L}\d&]+(?: \p{Lu}[\p{L}\d&]+)?$/u;
const ADDRESSED = /(?<![\p{L}\d])(\p{Lu}{2,4}):\s+\p{Ll}/gu;
const LABELLED = /\b(\p{Lu}[\p{L}]+(?: \p{Ll}[\p{L}]+){0,2})\s*:\s+/gu;
const EARLY = 30;
const OPENING = 8;

/** The names of the parties, longest first. `tokens` are those of each placed paragraph. */
export function findParties(
  placed: readonly Placed[],
  tokens: readonly (readonly Token[])[],
  lexicons: readonly Lexicon[],
): Alias[] {
  const partnerRoles = new Set(lexicons.flatMap((lexicon) => lexicon.partnerRoles));
  const customerRoles = new Set(lexicons.flatMap((lexicon) => lexicon.customerRoles));
  const notNames = new Set(lexicons.flatMap((lexicon) => lexicon.notNames));
  const sideOfRole = (name: string): Side | undefined => {
    const role = words(name).join(" ");
    return partnerRoles.has(role) ? "partner" : customerRoles.has(role) ? "customer" : undefined;
  };
  const named: Named[] = [];
  const remember = (names: string[], side: Side | undefined, at: number): void => {
    const known = named.find((one) => one.names.some((name) => names.some((other) => same(name, other))));
    if (known) {
      for (const name of names) if (!known.names.some((other) => same(name, other))) known.names.push(name);
      known.side ??= side;
    } else named.push({ names: [...names], side, early: at < EARLY, opening: at < OPENING });
  };
  const hereinafter = new RegExp(
    `(?:${lexicons.flatMap((lexicon) => lexicon.hereinafter).join("|")})[^"“„«]{0,30}(["“„«][^"“”„«»]{2,40}["“”»])`,
    "giu",
  );
  placed.forEach(({ paragraph: { text, cell } }, at) => {
    for (const match of text.matchAll(LABELLED))
      labelled(
        [
          match[1]!,
          text.slice(match.index + match[0].length).split(/\n| (?=\p{Lu}\p{L}+(?: \p{Ll}\p{L}+)?: )/u)[0]!,
        ],
        at,
      );
    const next = placed[at + 1];
    if (cell?.column === 0 && next?.paragraph.cell?.row === cell.row)
      labelled([text, next.paragraph.text], at);
    const brackets = [...text.matchAll(/\(([^()]{2,120})\)/gu)].map((match) => ({
      inner: match[1]!,
      at: match.index,
    }));
    for (const match of text.matchAll(hereinafter)) brackets.push({ inner: match[1]!, at: match.index });
    let done = 0;
    for (const bracket of brackets.sort((left, right) => left.at - right.at)) {
      const aliases = [...bracket.inner.matchAll(QUOTED)].map((match) => match[1]!);
      const plain = PLAIN_BRACKET.exec(bracket.inner);
      if (plain) aliases.push(plain[1]!);
      const before = text.slice(done, bracket.at);
      if (SHORT_NAME.test(bracket.inner) && endsInCompany(before)) aliases.push(bracket.inner);
      if (aliases.length === 0) continue;
      if (aliases.every((alias) => words(alias).every((word) => notNames.has(word)))) continue;
      done = bracket.at;
      const companies = [...(before.match(COMPANY) ?? []), ...(before.match(PUBLIC_BODY) ?? [])];
      const name = companies[companies.length - 1];
      const run = /((?:[\p{Lu}\d][\p{L}\d'’&.-]*\s+)+)$/u.exec(before.replace(/[,\s]*$/, " "));
      const side = aliases.map(sideOfRole).find((known) => known !== undefined);
      if (side === undefined && !name && !(run && run[1]!.trim().includes(" "))) continue;
      if (
        side === undefined &&
        name &&
        !before.trimEnd().replace(/,$/, "").endsWith(name.trim()) &&
        at >= EARLY
      )
        continue;
      remember(
        [...(name ? [name] : run && side === undefined ? [run[1]!.trim()] : []), ...aliases],
        side,
        at,
      );
    }
    for (const name of text.match(COMPANY) ?? []) remember([name], undefined, at);
  });

  function labelled([label, value]: string[], at: number): void {
    if (!label || !value || label.length > 40 || value.length > 160) return;
    const [, outer, inner] = /^(?:The )?([^()]+?)(?: \(([^()]+)\))?$/i.exec(label.replace(/[*_]/g, "")) ?? [];
    const roles = [outer, inner].filter((role) => role !== undefined);
    const side = roles.map(sideOfRole).find((known) => known !== undefined);
    if (!side || !/^[\s"“]*\p{Lu}/u.test(value)) return;
    const name = (value.match(COMPANY) ?? value.match(PUBLIC_BODY) ?? [value.split(/[,(;·]/)[0]!])[0]!.trim();
    if (name.split(/\s+/).length <= 8 && !/[\da-f]{4}-|@/.test(name) && !/[.?!]\s/.test(name))
      remember([name, ...roles], side, at);
  }

  settleSides(named, tokens, lexicons);
  const addressed = new Set(
    placed.flatMap(({ paragraph }) => [...paragraph.text.matchAll(ADDRESSED)].map((match) => match[1]!)),
  );
  const aliases: Alias[] = [];
  const add = (name: string, side: Side): void => {
    const row = words(name);
    if (row.length === 0 || aliases.some((alias) => alias.words.join(" ") === row.join(" "))) return;
    aliases.push({ words: row, side, capital: /^\P{L}*\p{Lu}/u.test(name) });
  };
  for (const one of named) {
    const side = one.side ?? "third";
    for (const name of one.names) {
      if (sideOfRole(name) === undefined || one.side !== undefined) add(name, side);
      const short = shortName(name, named, one);
      if (short) add(short, side);
      const letters = initials(name);
      if (one.side && addressed.has(letters)) add(letters, side);
    }
  }
  for (const [role, side] of [
    ...[...partnerRoles].map((one) => [one, "partner"] as const),
    ...[...customerRoles].map((one) => [one, "customer"] as const),
  ]) {
    if (!AMBIGUOUS_ROLES.has(role)) add(role.charAt(0).toUpperCase() + role.slice(1), side);
  }
  addPronouns(aliases, tokens, lexicons);
  return aliases.sort((left, right) => right.words.length - left.words.length);
}

/** Everyday words that are parties only where the agreement says so. */
const AMBIGUOUS_ROLES = new Set([
  "partner",
  "company",
  "firm",
  "agency",
  "city",
  "county",
  "authority",
  "university",
  "we",
  "us",
  "you",
  "from",
  "to",
  "trust",
  "council",
  "school",
  "institute",
  "department",
  "bank",
  "society",
  "association",
  "licensee",
  "user",
  "socio",
]);

function words(name: string): string[] {
  return tokenise(name.replace(/["“”„«»*_]/g, " ")).map((token) => token.norm);
}

function endsInCompany(text: string): boolean {
  const companies = text.match(COMPANY) ?? [];
  const last = companies[companies.length - 1];
  return last !== undefined && text.trimEnd().endsWith(last.trim());
}

function same(left: string, right: string): boolean {
  return words(left).join(" ") === words(right).join(" ");
}

/** "Lucerne Workplace, Inc." is also called "Lucerne", unless another company's name begins so. */
function shortName(name: string, all: readonly Named[], own: Named): string | undefined {
  const [first, second] = name.split(/\s+/);
  if (
    !first ||
    !second ||
    first.length < 4 ||
    !/^\p{Lu}/u.test(first) ||
    /^(?:the|microsoft|azure|cloud|digital|royal|united|national|american|british)$/i.test(first)
  )
    return undefined;
  const rivals = all.filter(
    (one) =>
      one !== own && one.names.some((other) => other.split(/\s+/)[0]?.toLowerCase() === first.toLowerCase()),
  );
  return rivals.length === 0 ? first.replace(/[,;.]$/, "") : undefined;
}

/** "VH" for "VanArsdel Homes Ltd". */
function initials(name: string): string {
  return name
    .split(/\s+/)
    .slice(0, -1)
    .map((word) => word.charAt(0))
    .join("");
}

/** Tells the two named parties apart where no role word does: by what each of them does. */
function settleSides(
  named: readonly Named[],
  tokens: readonly (readonly Token[])[],
  lexicons: readonly Lexicon[],
): void {
  const introduced = named.filter((one) => one.early && (one.side !== undefined || one.names.length > 1));
  const plain = named.filter((one) => one.opening && !introduced.includes(one));
  const main = [...introduced, ...plain].slice(0, 2);
  const lone = main.length === 1 && main[0]!.side === undefined && main[0]!.names.length === 1;
  const open = main.filter((one) => one.side === undefined);
  const taken = new Set(named.map((one) => one.side));
  if (open.length === 0 || (taken.has("partner") && taken.has("customer"))) return;
  const score = (one: Named): number => leaning(one, tokens, lexicons);
  const ranked = [...open].sort((left, right) => score(right) - score(left));
  if (
    !taken.has("partner") &&
    ((!lone && taken.has("customer")) || ranked.length > 1 || score(ranked[0]!) > (lone ? 1 : 0))
  )
    ranked.shift()!.side = "partner";
  if (!lone && !taken.has("customer") && ranked.length > 0) ranked[ranked.length - 1]!.side = "customer";
}

/** How often a name stands before a partner's doings, less how often before a customer's. */
function leaning(one: Named, tokens: readonly (readonly Token[])[], lexicons: readonly Lexicon[]): number {
  const rows = one.names.map(words);
  const partner = lexicons.flatMap((lexicon) => lexicon.force.partnerDoes);
  const customer = lexicons.flatMap((lexicon) => lexicon.force.customerDoes);
  const begins = (list: readonly string[], word: string): boolean =>
    list.some((stem) => word.startsWith(stem));
  let score = 0;
  for (const paragraph of tokens) {
    paragraph.forEach((token, at) => {
      const row = rows.find((candidate) =>
        candidate.every((word, offset) => paragraph[at + offset]?.norm === word),
      );
      if (!row || !token.capital) return;
      for (const next of paragraph.slice(at + row.length, at + row.length + 3)) {
        if (begins(partner, next.norm)) score++;
        if (begins(customer, next.norm)) score--;
      }
    });
  }
  return score;
}

/** "We" and "you" are parties in letters; in a form that the customer fills in, "we" is the customer. */
function addPronouns(
  aliases: Alias[],
  tokens: readonly (readonly Token[])[],
  lexicons: readonly Lexicon[],
): void {
  const count = (list: readonly string[]): number =>
    tokens.flat().filter((token) => list.includes(token.norm)).length;
  for (const lexicon of lexicons) {
    const we = lexicon.classes["we"]!;
    const you = lexicon.classes["you"]!;
    const clash = (word: string): boolean =>
      aliases.some((alias) => alias.words.length === 1 && alias.words[0] === word);
    const form = count(you) === 0;
    for (const word of we)
      if (!clash(word)) aliases.push({ words: [word], side: form ? "customer" : "partner", capital: false });
    for (const word of you)
      if (!clash(word)) aliases.push({ words: [word], side: "customer", capital: false });
  }
}

/** The aliases by their first word, longest first. */
export type AliasIndex = ReadonlyMap<string, readonly Alias[]>;

/** `aliases` must be in order of length, as `findParties` gives them. */
export function indexAliases(aliases: readonly Alias[]): AliasIndex {
  const index = new Map<string, Alias[]>();
  for (const alias of aliases) index.set(alias.words[0]!, [...(index.get(alias.words[0]!) ?? []), alias]);
  return index;
}

/** The same tokens with every name of a party marked; a name of several words becomes one token. */
export function markParties(tokens: readonly Token[], aliases: AliasIndex): Token[] {
  const marked: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const alias = aliases
      .get(token.norm)
      ?.find(
        (one) =>
          (!one.capital || token.capital) &&
          !(one.words[0] === "provider" && tokens[at - 1]?.norm === "solution") &&
          !(one.words[0] === "solution" && /^(?:cloud|licen[sc]ing)$/.test(tokens[at - 1]?.norm ?? "")) &&
          one.words.every((word, offset) => tokens[at + offset]?.norm === word),
      );
    if (!alias) {
      marked.push(token);
      continue;
    }
    const last = tokens[at + alias.words.length - 1]!;
    const classes = alias.side === "third" ? ["third", "named"] : [alias.side, "party", "named"];
    marked.push({ ...token, end: last.end, norm: alias.words.length === 1 ? token.norm : "(name)", classes });
    at += alias.words.length - 1;
  }
  return marked;
}
