// Knows: which blocks of the agreement have been read closely, and how to read more where a cue may stand.
// Refuses to know: what follows from what is found.
import { OPENING } from "./ended-clauses";
import { CLAUSE_FAMILIES } from "./finding";
import { factsOf, having, matcherFor, NAMES_PRODUCT, WIDE_KEYS, type Facts } from "./facts";
import { entityMatcher, leadingMatcher } from "./language/languages";
import { PRODUCT_GROUPS } from "./language/products";
import type { Matcher } from "./matcher";
import type { Block, Placed, Section } from "./outline";
import type { Reading } from "./reading";
import type { RuleSet } from "./rule";
import { Survey, type Blocks, type ClassPlaces, type Passage } from "./survey";
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
  private readonly settled = new Map<Block, readonly Facts[]>();
  private terms: readonly Term[] = [];
  private ended: readonly Section[] = [];
  private all: readonly Facts[] | undefined;
  /** The last survey, and the blocks that it is of. */
  private surveyed: { readonly blocks: readonly Block[]; readonly survey: Survey } | undefined;

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
    const found: Facts[] = [];
    const blocks = this.inOrder();
    for (const [at, block] of blocks.entries()) {
      found.push(...this.rawFacts(block));
      if (at % BLOCKS_AT_ONCE === 0) yield at / blocks.length;
    }
    this.openWhatUndoes(found);
    this.terms = termsOf(found);
    this.ended = endedRecitals(found);
    for (const { words } of this.terms)
      this.open(this.blocksWith(`term ${words.join(" ")}`, (norm) => words.includes(norm)));
  }

  /** What ends a clause matters where a clause stands: in the parts that hold one, and for clauses that are ended. */
  private openWhatUndoes(found: readonly Facts[]): void {
    const around = new Set<Section>();
    for (const { unit, families } of found)
      if (families.size > 0)
        for (let one: Section | undefined = unit.section; one && !around.has(one); one = one.parent)
          around.add(one);
    const unbinding = this.blocksFor("unbinding part", KEYS.unbindingPart);
    this.open(unbinding.filter(({ sections }) => sections.some((section) => around.has(section))));
    if (ENDING_KEYS.some((key) => found.some((facts) => facts.has(key))))
      this.open(this.blocksFor("brought back", KEYS.reinstated));
  }

  /** Without a Microsoft product or Microsoft's name the words of the families mean something else. */
  isAboutMicrosoft(): boolean {
    if (this.blocksWith("Microsoft", (norm) => norm.startsWith("microsoft")).length > 0) return true;
    return having(this.facts(), NAMES_PRODUCT).length > 0;
  }

  /** The facts of every block that was read, in reading order. */
  facts(): readonly Facts[] {
    return (this.all ??= this.inOrder().flatMap((block) => this.settledFacts(block)));
  }

  /** The same, once every block in which a cue of one of the keys may stand has been read. */
  factsWith(keys: readonly string[]): readonly Facts[] {
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

  private settledFacts(block: Block): readonly Facts[] {
    const known = this.settled.get(block);
    if (known) return known;
    const facts = withTerms(settleZones(this.rawFacts(block), this.ended), this.terms);
    this.settled.set(block, facts);
    return facts;
  }

  private rawFacts(block: Block): readonly Facts[] {
    const notes = this.reading.memory.of(block);
    const { at } = block.placed[0]!;
    const { number } = block;
    if (notes.facts && (notes.facts.at !== at || notes.facts.number !== number)) notes.facts = undefined;
    notes.facts ??= {
      list: this.reading.unitsOf(block).map((unit) => factsOf(unit, this.matcher)),
      at,
      number,
    };
    return notes.facts.list;
  }

  private blocksFor(question: string, keys: ReadonlySet<string>): Block[] {
    return this.ask(question, (survey, places) => survey.blocksFor(this.matcher, keys, places));
  }

  private blocksWith(question: string, fits: (norm: string) => boolean): Block[] {
    return this.ask(question, (survey) => survey.blocksWith(fits));
  }

  private blocksOfEntity(name: string): Block[] {
    const { keys, proper } = ENTITIES.get(name)!;
    return this.ask(`class ${name}`, (survey) =>
      survey.blocksFor(entityMatcher(this.reading.language), keys, () => NO_BLOCKS, proper),
    );
  }

  /** The words of a contact's label are everyday words; they matter where an address or its empty place may follow. */
  private blocksForContacts(): Block[] {
    const pending = new Set(this.blocksFor("to come", KEYS.pending));
    const isPlace = ({ paragraph }: Placed): boolean =>
      paragraph.cell !== undefined || CONTACT_PLACE.test(paragraph.text);
    return this.blocksFor("contact", KEYS.contact).filter(
      (block) => pending.has(block) || block.placed.some(isPlace),
    );
  }

  /** Rows that list roles matter, and the sentences that may give what they list. */
  private blocksForRights(): Block[] {
    const tables = this.blocksFor("rows of roles", KEYS.granted).filter(({ placed }) =>
      placed.some(({ paragraph }) => paragraph.cell !== undefined),
    );
    return tables.length === 0 ? [] : [...tables, ...this.blocksFor("rights in rows", KEYS.listedRights)];
  }

  private ask(question: string, answer: (survey: Survey, places: ClassPlaces) => Blocks): Block[] {
    const { blocks, memory } = this.reading;
    return memory.blocksThat(question, blocks, (fresh) => {
      const places: ClassPlaces = (name) => {
        if (ANYWHERE.has(name)) return undefined;
        if (!ENTITIES.has(name)) return NO_BLOCKS;
        const held = new Set(this.blocksOfEntity(name));
        return new Set(fresh.flatMap((block, at) => (held.has(block) ? [at] : [])));
      };
      return [...answer(this.surveyOf(fresh), places)].map((at) => fresh[at]!);
    });
  }

  private surveyOf(blocks: readonly Block[]): Survey {
    const known = this.surveyed;
    if (known?.blocks.length === blocks.length && blocks.every((block, at) => block === known.blocks[at]))
      return known.survey;
    const { memory, language } = this.reading;
    const survey = new Survey(
      blocks.map((block) => memory.of(block).words),
      memory.spellings,
      (at) =>
        passagesOf(
          blocks[at]!,
          memory.of(blocks[at]!).words,
          leadingMatcher(language),
          memory.spellings.norms,
        ),
    );
    this.surveyed = { blocks, survey };
    return survey;
  }
}

/**
 * Each paragraph of the block, with those that may lead into it; the whole block where it has a table, whose rows are
 * read across, or words that announce what follows wherever they stand.
 */
function passagesOf(
  { placed }: Block,
  words: Passage,
  leading: Matcher,
  norms: readonly string[],
): readonly Passage[] {
  const whole = placed.some(
    ({ paragraph }, at) => paragraph.cell !== undefined || leading.couldFind(words[at]!, norms),
  );
  if (whole) return [words];
  const leads = words.filter((_, at) => !/[.;,!?]["”»)]?\s*$/.test(placed[at]!.paragraph.text));
  return words.map((one) => [one, ...leads]);
}
