// Knows: which blocks of the agreement have been read closely, and how to read more where a cue may stand.
// Refuses to know: what follows from what is found.
import { OPENING } from "./ended-clauses";
import { AllFacts, BlockFacts, NAMES_PRODUCT } from "./all-facts";
import { CLAUSE_FAMILIES } from "./finding";
import { factsOf, matcherFor, SUBJECT_KEYS, WIDE_KEYS } from "./facts";
import { entityMatcher, readingWords } from "./language/languages";
import { PRODUCT_GROUPS } from "./language/products";
import type { Matcher } from "./matcher";
import type { Block, Placed, Section } from "./outline";
import type { Reading } from "./reading";
import type { RuleSet } from "./rule";
import { stretchesOf } from "./stretches";
import type { Blocks, Survey, Where } from "./survey";
import { termsOf, withTerms, type Term } from "./terms";
import { endedRecitals, settleZones } from "./zones";

/** Classes that a token may have in any block: who is meant, and what it is by its shape. */
const ANYWHERE: ReadonlySet<string> = new Set(
  "party partner customer third stranger named number guid email domain blank blank-domain ticked unticked".split(
    " ",
  ),
);
/** How the tokens of a class are made of several words: by cues with these keys, of one word only with a capital. */
interface Entity {
  readonly keys: ReadonlySet<string>;
  readonly proper: boolean;
}
const PRODUCT: Entity = { keys: new Set(PRODUCT_GROUPS.map((group) => `product ${group}`)), proper: true };
const ENTITIES: ReadonlyMap<string, Entity> = new Map([
  ["product", PRODUCT],
  ...PRODUCT_GROUPS.map((group): [string, Entity] => [`product-${group}`, PRODUCT]),
  ["role", { keys: new Set(["role"]), proper: false }],
  ["common-role", { keys: new Set(["common-role"]), proper: true }],
]);
/** The same sets for every agreement, so that the matcher chooses the ways to say them only once. */
const KEYS = {
  recitalsEnd: new Set(["force.recitalsEnd"]),
  unbindingPart: new Set(["force.unbindingPart"]),
  reinstated: new Set(["force.reinstated"]),
  pending: new Set(["force.pending"]),
  contact: new Set(["labels.contact"]),
  granted: new Set(CLAUSE_FAMILIES.map((family) => `${family}.granted`)),
  listedRights: new Set(["force.listedRights"]),
};
const ENDING_KEYS = ["force.cancelled", "force.suspended", "force.overriding"];
/** An e-mail address, or a placeholder for one. */
const CONTACT_PLACE = /@|[[<{●•∙…]|_{3}|\.{4}|X{3}/i;
const BLOCKS_AT_ONCE = 16;
const NO_BLOCKS: Blocks = new Set();

/** An agreement of which only those blocks are read closely that may matter: most of a long one never is. */
export class Inspection {
  private readonly matcher: Matcher;
  private readonly opened = new Set<Block>();
  private terms: readonly Term[] = [];
  private ended: readonly Section[] = [];
  private all: AllFacts | undefined;
  private joins = 0;
  /** What was last told of blocks besides their words. */
  private told: { readonly of: readonly Block[]; readonly where: Where } | undefined;

  constructor(
    private readonly reading: Reading,
    rules: RuleSet,
  ) {
    this.matcher = matcherFor(rules, reading.language);
  }

  /** Reads the blocks that may matter, whatever is found in them; yields the share of them that is read. */
  *readClosely(): Generator<number, void> {
    this.open(this.blocksFor("wide", WIDE_KEYS));
    this.open(this.blocksOfEntity("product"));
    this.open(this.blocksWith("tenant domain", (norm) => norm === "onmicrosoft"));
    this.open(this.blocksForContacts());
    this.open(this.blocksForRights());
    this.open(this.reading.blocks.filter(({ placed }) => placed[0] && placed[0].at < OPENING));
    const recitals = this.blocksFor("end of recitals", KEYS.recitalsEnd);
    this.open(recitals.filter(({ sections }) => sections.some(({ zone }) => zone === "recitals")));
    const blocks = this.inOrder();
    for (const [at, block] of blocks.entries()) {
      this.rawFacts(block);
      if (at % BLOCKS_AT_ONCE === 0) yield at / blocks.length;
    }
    const found = this.join(blocks.map((block) => this.rawFacts(block)));
    this.openWhatUndoes(found);
    this.terms = termsOf(found);
    this.ended = endedRecitals(found);
    this.reading.memory.settle(this.terms, this.ended, this.reading.blocks);
    for (const { words } of this.terms)
      this.open(this.blocksWith(`term ${words.join(" ")}`, (norm) => words.includes(norm)));
  }

  /** What ends a clause matters where a clause stands: in the parts that hold one, and for clauses that are ended. */
  private openWhatUndoes(found: AllFacts): void {
    const around = new Set<Section>();
    for (const { unit } of found.havingAny(SUBJECT_KEYS))
      for (let one: Section | undefined = unit.section; one && !around.has(one); one = one.parent)
        around.add(one);
    const unbinding = this.blocksFor("unbinding part", KEYS.unbindingPart);
    this.open(unbinding.filter(({ sections }) => sections.some((section) => around.has(section))));
    if (found.havingAny(ENDING_KEYS).length > 0) this.open(this.blocksFor("brought back", KEYS.reinstated));
  }

  /** Without a Microsoft product or Microsoft's name the words of the families mean something else. */
  isAboutMicrosoft(): boolean {
    if (this.blocksWith("Microsoft", (norm) => norm.startsWith("microsoft")).length > 0) return true;
    return this.facts().having(NAMES_PRODUCT).length > 0;
  }

  /** The facts of every block that was read, in reading order. */
  facts(): AllFacts {
    return (this.all ??= this.join(this.inOrder().map((block) => this.settledFacts(block))));
  }

  /** The same object as in the scan before where nothing in the blocks has changed, so that what follows is the same too. */
  private join(blocks: readonly BlockFacts[]): AllFacts {
    return this.reading.memory.remembered(`facts ${this.joins++}`, blocks, () => new AllFacts(blocks));
  }

  /** The same, once every block in which a cue of one of the keys may stand has been read. */
  factsWith(keys: readonly string[]): AllFacts {
    this.open(this.blocksFor(keys.join(), new Set(keys)));
    return this.facts();
  }

  private inOrder(): Block[] {
    return [...this.opened].sort((left, right) => left.number - right.number);
  }

  private open(blocks: readonly Block[]): void {
    const before = this.opened.size;
    for (const block of blocks) this.opened.add(block);
    if (this.opened.size > before) this.all = undefined;
  }

  private settledFacts(block: Block): BlockFacts {
    const raw = this.rawFacts(block);
    const notes = this.reading.memory.of(block);
    if (!notes.settled) {
      const list = withTerms(settleZones(raw.list, this.ended), this.terms);
      notes.settled = list === raw.list ? raw : new BlockFacts(list);
    }
    return notes.settled;
  }

  private rawFacts(block: Block): BlockFacts {
    const notes = this.reading.memory.of(block);
    const { at } = block.placed[0]!;
    const { number } = block;
    const known = notes.read;
    if (known?.at === at && known.number === number) return known.facts;
    const units = this.reading.unitsOf(block);
    const facts = new BlockFacts(units.map((unit) => factsOf(unit, this.matcher)));
    notes.read = { facts, at, number };
    notes.settled = undefined;
    return facts;
  }

  private blocksFor(question: string, keys: ReadonlySet<string>): Block[] {
    return this.ask(question, (survey, where) => survey.blocksFor(this.matcher, keys, where));
  }

  private blocksWith(question: string, fits: (norm: string) => boolean): Block[] {
    const { memory, blocks } = this.reading;
    const { norms } = memory.spellings;
    return memory.blocksWith(question, blocks, (word) => fits(norms[word]!));
  }

  private blocksOfEntity(name: string): Block[] {
    const { keys, proper } = ENTITIES.get(name)!;
    return this.ask(`class ${name}`, (survey, { stretchesOf }) => {
      const plain = { blocksOfClass: (): Blocks => NO_BLOCKS, stretchesOf };
      return survey.blocksFor(entityMatcher(this.reading.language), keys, plain, proper);
    });
  }

  /** The words of a contact's label are everyday words; they matter where an address or its empty place may follow. */
  private blocksForContacts(): Block[] {
    const pending = new Set(this.blocksFor("to come", KEYS.pending));
    const labelled = new Set(this.blocksFor("contact", KEYS.contact));
    const isPlace = ({ paragraph }: Placed): boolean =>
      paragraph.cell !== undefined || CONTACT_PLACE.test(paragraph.text);
    const holds = (block: Block): boolean =>
      labelled.has(block) && (pending.has(block) || block.placed.some(isPlace));
    const { memory, blocks } = this.reading;
    return memory.blocksThat("contact's place", blocks, (fresh) => fresh.filter(holds));
  }

  private ask(question: string, answer: (survey: Survey, where: Where) => Blocks): Block[] {
    const { blocks, memory } = this.reading;
    return memory.blocksThat(question, blocks, (fresh, survey) =>
      [...answer(survey(), this.whereIn(fresh))].map((at) => fresh[at]!),
    );
  }

  /** Rows that list roles matter, and the sentences that may give what they list. */
  private blocksForRights(): Block[] {
    const tables = this.blocksFor("rows of roles", KEYS.granted).filter(({ placed }) =>
      placed.some(({ paragraph }) => paragraph.cell !== undefined),
    );
    return tables.length === 0 ? [] : [...tables, ...this.blocksFor("rights in rows", KEYS.listedRights)];
  }

  private whereIn(blocks: readonly Block[]): Where {
    if (this.told?.of === blocks) return this.told.where;
    const { memory, language } = this.reading;
    const held = new Map<string, Blocks>();
    const find = (name: string): Blocks => {
      const all = new Set(this.blocksOfEntity(name));
      return new Set(blocks.flatMap((block, at) => (all.has(block) ? [at] : [])));
    };
    const where: Where = {
      blocksOfClass: (name) => {
        if (ANYWHERE.has(name)) return undefined;
        if (!ENTITIES.has(name)) return NO_BLOCKS;
        if (!held.has(name)) held.set(name, find(name));
        return held.get(name);
      },
      stretchesOf: (at) => {
        const block = blocks[at]!;
        return stretchesOf(block, memory.of(block).words, memory.spellings, readingWords(language));
      },
    };
    this.told = { of: blocks, where };
    return where;
  }
}
