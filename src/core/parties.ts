// Knows: who the partner, the customer and third parties are, and under which names the agreement speaks of them.
// Refuses to know: how names are introduced (party-names.ts), whom pronouns stand for (party-pronouns.ts), and families.
import type { Alias } from "./alias";
import type { BlockTest } from "./block-tests";
import type { Lexicon } from "./language/lexicon";
import { capital } from "./letters";
import type { Block, Placed } from "./outline";
import { wordsOf } from "./company-names";
import { joinGroup, joinPosts, withoutArticles, withoutForms, withoutPersons } from "./introduced";
import { isLegalForm, mayEndCompany } from "./legal-forms";
import { mayIntroduce, PartyNames, type Introduction, type PlacedIntroduction } from "./party-names";
import { PartyRoles, type Side } from "./party-roles";
import type { ScanMemory } from "./memory";
import { isWrittenSmall, OFTEN, onlyCalled, paragraphsWith, usesOf } from "./role-uses";
import {
  addressedBy,
  beginningsOf,
  endOf,
  initials,
  initialsOf,
  kindsOf,
  shortName,
  smallKindsOf,
} from "./short-names";
import { pronounsOf, writesAsCustomer } from "./party-pronouns";
import type { WordNumbers } from "./spelling";
import { FittingWords } from "./survey";
import {
  AMBIGUOUS_ROLES,
  type Named,
  openClash,
  hinted,
  settleHandover,
  settleHints,
  settleSides,
} from "./party-sides";
import { beginningOf, headOf, headsColumns, headsFirms, type Beginning } from "./party-tables";
import { isOffer } from "./offers";
import { namesOfBody, onlyBody } from "./lone-body";

/** One word with a capital: "Customer". */
const ROLE_WORD = /^\p{Lu}\p{Ll}+$/u;

/** The names of the parties, longest first. */
export function findParties(
  blocks: readonly Block[],
  memory: ScanMemory,
  lexicons: readonly Lexicon[],
): Alias[] {
  const roles = new PartyRoles(lexicons);
  const finder = new PartyNames(lexicons, roles);
  const beginning = beginningOf(blocks);
  const { early, opening } = beginning;
  const register = new Register(beginning);
  const introducing = new Introducing(finder, memory);
  const introduces = memory.question("introductions", () => introducing);
  const beginOf = ({ placed }: Block): number => placed[0]?.at ?? 0;
  for (const block of blocks) {
    if (beginOf(block) >= early) break;
    for (const one of introducing.introductionsIn(block, early))
      register.enter(one, beginOf(block) + one.after);
  }
  for (const block of memory.passing(introduces))
    if (beginOf(block) >= early)
      for (const one of memory.of(block).introductions!) register.enter(one, beginOf(block) + one.after);
  const named = withoutForms(withoutArticles(register.named));
  const firms = withoutPersons(named);
  settleHandover(firms);
  const vague = openClash(firms, lexicons);
  const paragraphs = blocks.reduce((sum, { placed }) => sum + placed.length, 0);
  const writes = lazily(() => writesAsCustomer(memory, lexicons));
  const letter = {
    isOne: () => hasEarly(blocks, early, (text) => SALUTATION.test(text)),
    isOffer: () => hasEarly(blocks, opening, isOffer),
    customerWrites: writes,
    onlyCalled: () => onlyCalled(roles, memory, paragraphs),
  };
  settleSides(firms, (name) => paragraphsWith(firstOf(name), blocks, memory), lexicons, letter, vague);
  settleHints(named);
  joinPosts(named);
  joinGroup(named);
  // A label writes "We" where sentences write "we"; German "Sie" keeps its capital.
  const small = new Set(
    lexicons.flatMap(({ smallRoles, classes }) => [...smallRoles, ...classes["we"]!, ...classes["you"]!]),
  );
  for (const one of named) {
    if (one.side === "customer") for (const kind of smallKindsOf(one)) small.add(kind);
    for (const name of one.names) {
      if (!one.side || !ROLE_WORD.test(name)) continue;
      const word = name.toLowerCase();
      const ofName = one.names.some((other) => other.includes(` ${name}`));
      if (isWrittenSmall(word, blocks, memory, lexicons, ofName)) small.add(word);
    }
  }
  const called = new Set(named.filter(({ names }) => names.length > 1).map(({ side }) => side));
  const isOften = (word: string): boolean => usesOf(word, memory) >= OFTEN * paragraphs;
  for (const word of EVERYDAY_ROLES.filter((role) => !called.has(roles.sideOf(role))))
    if (isOften(word) && isWrittenSmall(word, blocks, memory, lexicons)) small.add(word);
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
  const spelt = new Set(memory.spellings.written);
  for (const one of named) for (const name of one.names) enter(firsts, firstOf(name), one);
  const sided = named.some((one) => one.side !== undefined);
  const letters = sided ? addressed(memory) : new Set();
  const owners = sided ? initialsOf(named) : new Map();
  for (const one of named) {
    if (one.side === undefined && one.hint) continue;
    const side = one.side ?? "third";
    for (const name of one.names) {
      if (one.side !== undefined || !(roles.sideOf(name) ?? roles.hintOf(name))) add(name, side);
      const others = [...firsts.get(firstOf(name))!].filter((other) => other !== one);
      const isFirm = one.side !== undefined || isLegalForm(wordsOf(name).at(-1)!);
      const isOwn = (short: string): boolean =>
        !others.some(({ names }) => names.some((other) => `${other} `.startsWith(`${short} `))) &&
        (isFirm || short.split(" ").length === 2);
      const shorts = [others.length === 0 ? shortName(name) : undefined, ...beginningsOf(name).filter(isOwn)];
      for (const short of shorts) if (short) add(short, side);
      const end = one.side && endOf(name);
      if (end) add(end, side);
      const short = initials(name);
      if (one.side && (letters.has(short) || (owners.get(short) === one && spelt.has(short))))
        add(short, side);
    }
  }
  for (const one of named) if (one.side) for (const kind of kindsOf(one, named)) add(kind, one.side);
  for (const [role, side] of roles.all()) if (!AMBIGUOUS_ROLES.has(role)) add(capital(role), side, false);
  const isThere = (wanted: Side): boolean => named.some(({ side }) => side === wanted);
  const bodied = isThere("partner") && !isThere("customer") && !letter.isOne();
  const body = bodied ? onlyBody(roles, memory) : undefined;
  for (const name of body ? namesOfBody(body, blocks, opening) : []) add(name, "customer", name !== body);
  for (const { genitives } of lexicons)
    for (const side of ["partner", "customer"] as const)
      for (const role of genitives[side])
        aliases.set(role, { words: wordsOf(role), side, capital: true, genitive: true });
  const told = hinted(named) ?? (letter.isOffer() ? false : undefined);
  const pronouns = pronounsOf(aliases, memory, lexicons, () => told ?? writes());
  const writer = pronouns.find(({ words: [word] }) => word === "we")?.side;
  // "We carry on running your service. The firm will accept": in a letter that calls nobody by a role.
  if (sided && writer && letter.isOne())
    for (const body of EVERYDAY_BODIES.filter((one) => usesOf(one, memory) >= FEWEST_USES))
      if (isWrittenSmall(body, blocks, memory, lexicons)) {
        small.add(body);
        add(capital(body), writer === "partner" ? "customer" : "partner", false);
      }
  return [...aliases.values(), ...pronouns].sort((left, right) => right.words.length - left.words.length);
}

/** A party is introduced in the block. */
class Introducing implements BlockTest {
  /** Words that may be part of a company's name, and those that are signs of an introduction. */
  private readonly companies: FittingWords;
  private readonly signs: FittingWords;

  constructor(
    private readonly finder: PartyNames,
    private readonly memory: ScanMemory,
  ) {
    const { spellings } = memory;
    const { norms, capitals, written } = spellings;
    this.companies = new FittingWords(spellings, (word) => mayEndCompany(norms[word]!, capitals[word]!));
    this.signs = new FittingWords(spellings, (word) => mayIntroduce(written[word]!));
  }

  passes(block: Block): boolean {
    const notes = this.memory.of(block);
    notes.introductions = this.introductionsIn(block, 0);
    return notes.introductions.length > 0;
  }

  /** The parties that the block introduces; before the paragraph `beginning` more is taken for one. */
  introductionsIn(block: Block, beginning: number): readonly PlacedIntroduction[] {
    const may = { company: this.companies.marks, sign: this.signs.marks };
    return introductionsIn(block, this.memory.of(block).words, this.finder, may, beginning);
  }
}

/**
 * The parties that a block of these words introduces; `may` marks the words that may be part of a company's name and those
 * that are signs of an introduction; before the paragraph `beginning` more is taken for one.
 */
function introductionsIn(
  block: Block,
  words: WordNumbers,
  finder: PartyNames,
  may: { readonly company: Uint8Array; readonly sign: Uint8Array },
  beginning: number,
): readonly PlacedIntroduction[] {
  const found: PlacedIntroduction[] = [];
  for (let after = 0, at = 0; after < block.placed.length; after++, at++) {
    const place = block.placed[after]!;
    const early = place.at < beginning;
    let [company, sign] = [0, 0];
    for (; words[at]! > 0; at++) {
      company |= may.company[words[at]!]!;
      sign |= may.sign[words[at]!]!;
    }
    if (!early && !company && !sign && !place.paragraph.cell) continue;
    const next = block.placed[after + 1];
    const around = {
      before: beside(place, block.placed[after - 1]),
      next: (early ? headsFirms : headsColumns)(place, block) ? undefined : next,
      above: early ? headOf(place, block) : undefined,
      aboveNext: early && next ? headOf(next, block) : undefined,
    };
    for (const one of finder.introductionsIn(place, around, early, company > 0))
      found.push({ ...one, after });
  }
  return found;
}

/** Somebody is greeted. */
const SALUTATION =
  /^(?:Dear|Hi|Hello|Sehr geehrte|Lieber?|Guten Tag|Madame|Monsieur|Mesdames|Messieurs|Chère?|Bonjour|Estimad[oa]s?|Muy señor|Geachte|Beste)(?![\p{L}])/u;

/** One of the first `many` paragraphs is so. */
function hasEarly(blocks: readonly Block[], many: number, isSo: (text: string) => boolean): boolean {
  return blocks.some(({ placed }) => placed.some(({ at, paragraph }) => at < many && isSo(paragraph.text)));
}

/** The cell before, in the same row. */
function beside({ paragraph: { cell } }: Placed, before: Placed | undefined): Placed | undefined {
  const other = before?.paragraph.cell;
  return cell && other?.table === cell.table && other.row === cell.row ? before : undefined;
}

/** Everybody who is introduced; the same name means the same party. */
class Register {
  readonly named: Named[] = [];
  private readonly byName = new Map<string, Named>();

  constructor(private readonly beginning: Beginning) {}

  enter({ names, side, hint }: Introduction, at: number): void {
    const keys = names.map((name) => wordsOf(name).join(" "));
    const known = keys.map((key) => this.byName.get(key)).find((one) => one !== undefined);
    const one = known ?? {
      names: [],
      side: undefined,
      hint: undefined,
      early: at < this.beginning.early,
      opening: at < this.beginning.opening,
      heads: at === 0,
    };
    one.side ??= side;
    one.hint ??= hint;
    if (!known) this.named.push(one);
    names.forEach((name, place) => {
      if (this.byName.get(keys[place]!) === one) return;
      one.names.push(name);
      if (!this.byName.has(keys[place]!)) this.byName.set(keys[place]!, one);
    });
  }
}

/** "The contractor" is a party where the agreement writes no "Contractor", and so all over: an explanation may say it too. */
const EVERYDAY_ROLES = ["contractor", "supplier", "customer", "consultant"];

/** What letters call the other party, in small letters and with an article. */
const EVERYDAY_BODIES =
  "firm company charity practice organisation organization entreprise empresa onderneming".split(" ");
const FEWEST_USES = 3;

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

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
