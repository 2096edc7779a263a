// Knows: who the partner, the customer and third parties are, and under which names the agreement speaks of them.
// Refuses to know: how names are introduced (party-names.ts), families, and what the parties promise each other.
import type { Lexicon } from "./language/lexicon";
import { capital } from "./letters";
import type { Block, Placed } from "./outline";
import {
  addressedBy,
  mayEndCompany,
  mayIntroduce,
  PartyNames,
  wordsOf,
  type Introduction,
  type PlacedIntroduction,
  type Side,
} from "./party-names";
import type { ScanMemory } from "./memory";
import { initials, initialsOf, kindsOf, shortName, twoWords } from "./short-names";
import { customerWrites } from "./pronouns";
import { FittingWords } from "./survey";
import { AMBIGUOUS_ROLES, type Named, openClash, settleSides, withoutPersons } from "./party-sides";
import { EARLY, headOf } from "./party-tables";
import type { Token } from "./tokens";

/** A name as a row of normalised words, and whose it is. */
export interface Alias {
  readonly words: readonly string[];
  readonly side: Side;
  /** Only where it begins with a capital letter. */
  readonly capital: boolean;
  /** The agreement itself calls the party so; otherwise it is what parties of that side are often called. */
  readonly introduced?: boolean;
  /** Says whose something is: the party itself does nothing there. */
  readonly genitive?: boolean;
}

const OPENING = 8;
/** Paragraphs that are read to see what a named party does. */
const MOST_DOINGS = 400;

/** The names of the parties, longest first. */
export function findParties(
  blocks: readonly Block[],
  memory: ScanMemory,
  lexicons: readonly Lexicon[],
): Alias[] {
  const finder = new PartyNames(lexicons);
  const register = new Register();
  const { norms, capitals, written } = memory.spellings;
  const endsCompany = (word: number): boolean => mayEndCompany(norms[word]!, capitals[word]!);
  const companies = new FittingWords(memory.spellings, endsCompany);
  const signs = new FittingWords(memory.spellings, (word) => mayIntroduce(written[word]!));
  const introductions = (block: Block, atBeginning: boolean): readonly PlacedIntroduction[] => {
    const { words } = memory.of(block);
    const may = { company: companies.inParagraphs(words), sign: signs.inParagraphs(words) };
    return introductionsIn(block, finder, may, atBeginning);
  };
  const introduces = memory.question("introductions", () => (block) => {
    const found = introductions(block, false);
    memory.of(block).introductions = found;
    return found.length > 0;
  });
  const beginOf = ({ placed }: Block): number => placed[0]?.at ?? 0;
  for (const block of blocks) {
    if (beginOf(block) >= EARLY) break;
    for (const one of introductions(block, true)) register.enter(one, beginOf(block) + one.after);
  }
  for (const block of memory.passing(introduces))
    if (beginOf(block) >= EARLY)
      for (const one of memory.of(block).introductions!) register.enter(one, beginOf(block) + one.after);
  const { named } = register;
  const firms = withoutPersons(named);
  openClash(firms);
  settleSides(firms, (name) => paragraphsWith(firstOf(name), blocks, memory), lexicons);
  const small = new Set(lexicons.flatMap((lexicon) => lexicon.smallRoles));
  const aliases = new Map<string, Alias>();
  const add = (name: string, side: Side, introduced = true): void => {
    const words = wordsOf(name);
    const key = words.join(" ");
    if (key !== "" && !aliases.has(key))
      aliases.set(key, {
        words,
        side,
        capital: /^\P{L}*\p{Lu}/u.test(name) && !small.has(key),
        ...(introduced && { introduced }),
      });
  };
  const firsts = new Map<string, Set<Named>>();
  const spelt = new Set(written);
  for (const one of named) for (const name of one.names) enter(firsts, firstOf(name), one);
  const told = named.some((one) => one.side !== undefined);
  const letters = told ? addressed(memory) : new Set();
  const owners = told ? initialsOf(named) : new Map();
  for (const one of named) {
    const side = one.side ?? "third";
    for (const name of one.names) {
      if (finder.sideOf(name) === undefined || one.side !== undefined) add(name, side);
      const shorts = firsts.get(firstOf(name))!.size === 1 ? [shortName(name), twoWords(name)] : [];
      for (const short of shorts) if (short) add(short, side);
      const short = initials(name);
      if (one.side && (letters.has(short) || (owners.get(short) === one && spelt.has(short))))
        add(short, side);
    }
  }
  for (const one of named) if (one.side) for (const kind of kindsOf(one, named)) add(kind, one.side);
  for (const [role, side] of finder.roles()) if (!AMBIGUOUS_ROLES.has(role)) add(capital(role), side, false);
  for (const { genitives } of lexicons)
    for (const side of ["partner", "customer"] as const)
      for (const role of genitives[side])
        aliases.set(role, { words: wordsOf(role), side, capital: true, genitive: true });
  const pronouns = pronounsOf(aliases, memory, lexicons);
  return [...aliases.values(), ...pronouns].sort((left, right) => right.words.length - left.words.length);
}

/**
 * The parties that a block introduces; `may` tells by paragraph where a company's name and where the signs of an introduction
 * stand, and `atBeginning` that the block is one of the first, where more is taken for an introduction.
 */
function introductionsIn(
  block: Block,
  finder: PartyNames,
  may: { readonly company: readonly boolean[]; readonly sign: readonly boolean[] },
  atBeginning: boolean,
): readonly PlacedIntroduction[] {
  const found: PlacedIntroduction[] = [];
  for (let after = 0; after < block.placed.length; after++) {
    const place = block.placed[after]!;
    const early = atBeginning && place.at < EARLY;
    const company = may.company[after]!;
    if (!early && !company && !may.sign[after] && !place.paragraph.cell) continue;
    const around = { next: block.placed[after + 1], above: early ? headOf(place, block) : undefined };
    for (const one of finder.introductionsIn(place, around, early, company)) found.push({ ...one, after });
  }
  return found;
}

/** Everybody who is introduced; the same name means the same party. */
class Register {
  readonly named: Named[] = [];
  private readonly byName = new Map<string, Named>();

  enter({ names, side }: Introduction, at: number): void {
    const keys = names.map((name) => wordsOf(name).join(" "));
    const known = keys.map((key) => this.byName.get(key)).find((one) => one !== undefined);
    const one = known ?? { names: [], side: undefined, early: at < EARLY, opening: at < OPENING };
    one.side ??= side;
    if (!known) this.named.push(one);
    names.forEach((name, place) => {
      if (this.byName.get(keys[place]!) === one) return;
      one.names.push(name);
      if (!this.byName.has(keys[place]!)) this.byName.set(keys[place]!, one);
    });
  }
}

function firstOf(name: string): string {
  return name.split(/\s+/)[0]!.toLowerCase();
}

function enter<K, V>(map: Map<K, Set<V>>, key: K, value: V): void {
  const values = map.get(key);
  if (values) values.add(value);
  else map.set(key, new Set([value]));
}

/** Initials by which any paragraph addresses somebody. */
function addressed(memory: ScanMemory): Set<string> {
  const found = new Set<string>();
  const { written } = memory.spellings;
  for (const block of memory.passing(memory.questionOfWords("colon", (word) => written[word] === ":"))) {
    const notes = memory.of(block);
    notes.addressed ??= block.placed.flatMap(({ paragraph }) => addressedBy(paragraph.text));
    for (const initials of notes.addressed) found.add(initials);
  }
  return found;
}

/** The first paragraphs that hold the word. */
function paragraphsWith(word: string, blocks: readonly Block[], memory: ScanMemory): Placed[] {
  const isHere = ({ paragraph }: Placed): boolean => paragraph.text.toLowerCase().includes(word);
  const isIn = memory.question(
    `name ${word}`,
    () =>
      ({ placed }) =>
        placed.some(isHere),
  );
  const found: Placed[] = [];
  for (let at = 0; at < blocks.length && found.length < MOST_DOINGS; at++)
    if (isIn(blocks[at]!)) found.push(...blocks[at]!.placed.filter(isHere));
  return found.slice(0, MOST_DOINGS);
}

/**
 * "We" and "you" are parties in letters; in a form, where nobody is addressed, "we" is the customer if nothing else tells.
 * A pronoun with a capital in the lexicon counts only with one: "Sie" is not "sie".
 */
function pronounsOf(
  aliases: ReadonlyMap<string, Alias>,
  memory: ScanMemory,
  lexicons: readonly Lexicon[],
): Alias[] {
  const everyYou = lexicons.flatMap((lexicon) => lexicon.classes["you"]!.flatMap(wordsOf));
  const { norms } = memory.spellings;
  const form =
    memory.passing(memory.questionOfWords("you", (word) => everyYou.includes(norms[word]!))).length === 0;
  const own = lexicons[lexicons.length - 1]!;
  // "I" is a numeral and "me" a reflexive in other languages than its own.
  const writersOf = ({ classes, code }: Lexicon): readonly string[] =>
    code === own.code ? [...classes["we"]!, ...classes["i"]!] : classes["we"]!;
  const sideOf = (name: "we" | "you"): Side | undefined =>
    lexicons
      .flatMap((lexicon) => lexicon.classes[name]!)
      .map((word) => aliases.get(word.toLowerCase())?.side)
      .find((side) => side !== undefined);
  const [we, you] = [sideOf("we"), sideOf("you")];
  const called = we ? we === "customer" : you && you === "partner";
  const told = [...lexicons].reverse().map((lexicon) => customerWrites(memory, lexicon, writersOf(lexicon)));
  const writes = called ?? told.find((one) => one !== undefined) ?? form;
  return lexicons.flatMap((lexicon) => {
    const everyone = lexicon.classes["you"]!;
    const free = (word: string): boolean => !aliases.has(word.toLowerCase());
    const alias = (word: string, side: Side): Alias => ({
      words: wordsOf(word),
      side,
      capital: /^\p{Lu}/u.test(word),
    });
    return [
      ...writersOf(lexicon)
        .filter(free)
        .map((word) => alias(word, writes ? "customer" : "partner")),
      ...everyone.filter(free).map((word) => alias(word, writes && !form ? "partner" : "customer")),
    ];
  });
}

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

/** What stands for a name of several words. */
export const NAME = "(name)";

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
          !(token.norm === "i" && isNumeral(tokens, at)) &&
          !(one.words[0] === "provider" && tokens[at - 1]?.norm === "solution") &&
          !(one.words[0] === "solution" && /^(?:cloud|licen[sc]ing)$/.test(tokens[at - 1]?.norm ?? "")) &&
          one.words.every((word, offset) => tokens[at + offset]?.norm === word),
      );
    if (!alias) {
      marked.push(token);
      continue;
    }
    const last = tokens[at + alias.words.length - 1]!;
    const classes = (alias.genitive ? GENITIVE : alias.introduced ? INTRODUCED : CLASSES)[alias.side];
    marked.push({ ...token, end: last.end, norm: alias.words.length === 1 ? token.norm : NAME, classes });
    at += alias.words.length - 1;
  }
  return marked;
}
