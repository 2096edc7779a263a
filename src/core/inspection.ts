// Knows: which blocks of the agreement have been read closely, and how to read more where a cue may stand.
// Refuses to know: what follows from what is found.
import { OPENING } from "./ended-clauses";
import { AllFacts, BlockFacts, NAMES_PRODUCT } from "./all-facts";
import { BothTests, EitherTest, ParagraphTest, passingOf, SectionTest, type BlockTest } from "./block-tests";
import { CueBlocks } from "./cue-blocks";
import { CLAUSE_FAMILIES } from "./finding";
import { factsOf, matcherFor, SUBJECT_KEYS, WIDE_KEYS, type Facts } from "./facts";
import type { Matcher } from "./matcher";
import { isBareValue, isNumberedQuestion } from "./numbered-answers";
import { beginsWith, isTitled, type Block, type Placed, type Section } from "./outline";
import { isProperProduct } from "./proper-products";
import { referencesOf } from "./reach";
import type { Reading } from "./reading";
import type { RuleSet } from "./rule";
import { termsOf, withTerms, type Term } from "./terms";
import { VALUE_LABELS } from "./value-kinds";
import { endedRecitals, settleZones } from "./zones";

/** The same sets for every agreement, so that the matcher chooses the ways to say them only once. */
const KEYS = {
  recitalsEnd: new Set(["force.recitalsEnd"]),
  unbinding: new Set(["force.unbindingPart", "force.voiding"]),
  reinstated: new Set(["force.reinstated"]),
  pending: new Set(["force.pending"]),
  contact: new Set(["labels.contact"]),
  granted: new Set(CLAUSE_FAMILIES.map((family) => `${family}.granted`)),
  listedRights: new Set(["force.listedRights"]),
};
const keySets = new Map<string, ReadonlySet<string>>();

function keySet(keys: readonly string[]): ReadonlySet<string> {
  const name = keys.join();
  const known = keySets.get(name) ?? new Set(keys);
  keySets.set(name, known);
  return known;
}

const ENDING_KEYS = ["force.cancelled", "force.suspended", "force.overriding"];
/** An e-mail address, or a placeholder for one. */
const CONTACT_PLACE = /@|[[<{●•∙…]|_{3}|\.{4}|X{3}/i;
const BLOCKS_AT_ONCE = 16;
const FEW_BLOCKS = 4;

const isRecital = ({ zone }: Section): boolean => zone === "recitals";
const isCell = ({ paragraph }: Placed): boolean => paragraph.cell !== undefined;
/** An address or its empty place may follow a label. */
const isContactPlace = ({ paragraph }: Placed): boolean =>
  paragraph.cell !== undefined || CONTACT_PLACE.test(paragraph.text);

/** "Table 3: particulars", over a table. */
const heads = ({ text, cell }: Placed["paragraph"], name: string): boolean =>
  cell === undefined && text.length <= LONGEST_CAPTION && beginsWith(text, name);
const LONGEST_CAPTION = 80;

/** An agreement of which only those blocks are read closely that may matter: most of a long one never is. */
export class Inspection {
  private readonly matcher: Matcher;
  private readonly cues: CueBlocks;
  private readonly opened = new Set<Block>();
  private terms: readonly Term[] = [];
  private ended: readonly Section[] = [];
  private all: AllFacts | undefined;
  private joins = 0;

  constructor(
    private readonly reading: Reading,
    rules: RuleSet,
  ) {
    this.matcher = matcherFor(rules, reading.language);
    this.cues = new CueBlocks(reading.memory, reading.language, this.matcher);
  }

  /** Reads the blocks that may matter, whatever is found in them; yields the share of them that is read. */
  *readClosely(): Generator<number, void> {
    const { cues } = this;
    this.open(cues.mayHold("wide", WIDE_KEYS));
    yield 0;
    this.open(cues.mayNameProduct());
    this.open(this.wordStands("tenant domain", (norm) => norm === "onmicrosoft"));
    this.openContacts();
    yield 0;
    this.openRights();
    const { memory } = this.reading;
    const early = this.reading.blocks.slice(0, OPENING + 1);
    this.add(early.filter(({ placed }) => placed[0] !== undefined && placed[0].at < OPENING));
    const recitalsEnd = cues.mayHold("end of recitals", KEYS.recitalsEnd);
    this.open(
      memory.question("ended recitals", () => new BothTests(new SectionTest(isRecital), recitalsEnd)),
    );
    const blocks = this.inOrder();
    for (const [at, block] of blocks.entries()) {
      this.rawFacts(block);
      if (at % BLOCKS_AT_ONCE === 0) yield at / blocks.length;
    }
    const found = this.join(blocks.map((block) => this.rawFacts(block)));
    this.openWhatUndoes(found);
    this.openReferred(found);
    this.openAnswers(found);
    this.terms = termsOf(found);
    this.ended = endedRecitals(found);
    this.reading.memory.settle(this.terms, this.ended, this.reading.blocks);
    // A term for products says nothing where nothing else does.
    for (const { words } of this.terms.filter(({ family }) => family))
      this.open(this.wordStands(`term ${words.join(" ")}`, (norm) => words.includes(norm)));
  }

  /** What ends a clause matters where a clause stands: in the parts that hold one, and for clauses that are ended. */
  private openWhatUndoes(found: AllFacts): void {
    const around = new Set<Section>();
    for (const { unit } of found.havingAny(SUBJECT_KEYS))
      for (let one: Section | undefined = unit.section; one && !around.has(one); one = one.parent)
        around.add(one);
    const unbinding = this.cues.mayHold("unbinding part", KEYS.unbinding);
    const isAround = new SectionTest((section) => around.has(section));
    this.add(passingOf(this.reading.blocks, new BothTests(isAround, unbinding)));
    if (found.havingAny(ENDING_KEYS).length > 0)
      this.open(this.cues.mayHold("brought back", KEYS.reinstated));
  }

  /**
   * A part to which a clause refers matters whole, if only because it is still to be filled. One in more blocks than a few
   * says something, and what matters in it has words of its own.
   */
  private openReferred(found: AllFacts): void {
    const isOfClause = ({ unit }: Facts): boolean =>
      found.ofParagraph(unit.paragraph).some(({ families }) => families.size > 0);
    const references = found.having("force.reference").filter(isOfClause).flatMap(referencesOf);
    for (const name of new Set(references)) {
      const isPart = new SectionTest((section) => isTitled(section, name));
      const isCaption = new ParagraphTest(({ paragraph }) => heads(paragraph, name));
      const part = passingOf(this.reading.blocks, new EitherTest(isPart, isCaption));
      if (part.length <= FEW_BLOCKS) this.add(part);
    }
  }

  /** A reply need not repeat what it answers: "1. 2e91d5a7-...". */
  private openAnswers(found: AllFacts): void {
    const asks = VALUE_LABELS.some((label) => found.having(label).some(isNumberedQuestion));
    if (asks) this.open(this.reading.memory.question("bare values", () => new ParagraphTest(isBareValue)));
  }

  /** Without a Microsoft product or Microsoft's name the words of the families mean something else. */
  isAboutMicrosoft(): boolean {
    const named = this.wordStands("Microsoft", (norm) => norm.startsWith("microsoft"));
    const { texts, memory } = this.reading;
    const isWritten = (word: string): boolean => memory.spellings.written.includes(word);
    return (
      this.reading.blocks.some((block) => named.passes(block)) ||
      this.facts()
        .having(NAMES_PRODUCT)
        .some(({ unit: { tokens } }) => tokens.some((_, at) => isProperProduct(tokens, at, texts, isWritten)))
    );
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
    if (keys.length > 0) this.open(this.cues.mayHold(keys.join(), keySet(keys)));
    return this.facts();
  }

  private inOrder(): Block[] {
    return [...this.opened].sort((left, right) => left.number - right.number);
  }

  private open(test: BlockTest): void {
    this.add(this.reading.memory.passing(test));
  }

  private add(blocks: readonly Block[]): void {
    const before = this.opened.size;
    for (const block of blocks) this.opened.add(block);
    if (this.opened.size > before) this.all = undefined;
  }

  /** The words of a contact's label are everyday words; they matter where an address or its empty place may follow. */
  private openContacts(): void {
    const labelled = this.cues.mayHold("contact", KEYS.contact);
    const pending = this.cues.mayHold("to come", KEYS.pending);
    this.open(
      this.reading.memory.question(
        "contact's place",
        () => new BothTests(labelled, new EitherTest(new ParagraphTest(isContactPlace), pending)),
      ),
    );
  }

  /** Rows that list roles matter, and the sentences that may give what they list. */
  private openRights(): void {
    const granted = this.cues.mayHold("roles", KEYS.granted);
    const listed = this.reading.memory.question(
      "rows of roles",
      () => new BothTests(new ParagraphTest(isCell), granted),
    );
    this.open(listed);
    if (this.reading.memory.passing(listed).length > 0)
      this.open(this.cues.mayHold("rights in rows", KEYS.listedRights));
  }

  private wordStands(question: string, fits: (norm: string) => boolean): BlockTest {
    const { memory } = this.reading;
    const { norms } = memory.spellings;
    return memory.questionOfWords(question, (word) => fits(norms[word]!));
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
}
