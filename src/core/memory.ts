// Knows: what an earlier scan of the same agreement found out, block by block, for the next scan to take over.
// Refuses to know: when it still holds (the outline tells which blocks are the same, the reading which names).
import type { BlockFacts } from "./all-facts";
import { passingOf, type BlockTest } from "./block-tests";
import type { Block, Outline, Section } from "./outline";
import type { Alias } from "./alias";
import type { PlacedIntroduction } from "./party-names";
import type { LanguageCode, RuleSet } from "./rule";
import { Spellings, type WordNumbers } from "./spelling";
import type { Stretches } from "./stretches";
import { FittingWords, lengthened } from "./survey";
import type { Term } from "./terms";

/** What is known of a block by its own words alone. */
export interface BlockNotes {
  /** Numbers the blocks in the order in which they were read first. */
  readonly id: number;
  /** The distinct words of each paragraph. */
  readonly words: WordNumbers;
  stretches: Stretches | undefined;
  introductions: readonly PlacedIntroduction[] | undefined;
  /** Initials by which its paragraphs address somebody. */
  addressed: readonly string[] | undefined;
  /** The facts of the block's units, and where the block stood when they were read. */
  read: { readonly facts: BlockFacts; readonly at: number; readonly number: number } | undefined;
  /** Those facts in the light of the whole agreement. */
  settled: BlockFacts | undefined;
}

/** What was made once, of what, and after which questions on the way. */
interface Made {
  readonly of: readonly unknown[];
  readonly asked: readonly (readonly [question: unknown, answer: unknown])[];
  readonly result: unknown;
}

/** The blocks of an outline that passed a test, and which outline it was. */
interface Passed {
  readonly blocks: readonly Block[];
  readonly turn: number;
}

/** What a question was answered; nothing, where it was not asked yet. */
const NO = 1;
const YES = 2;

/**
 * Remembers between scans of one agreement. A scan that is given the memory of the scan before does again only what
 * the changes make necessary, with the same result. It serves one scan at a time.
 */
export class ScanMemory {
  readonly spellings = new Spellings();
  /** How many blocks were read; each has a number below it. */
  blockCount = 0;
  private questions = new Map<string, BlockTest>();
  private made = new Map<string, Made>();
  private language: LanguageCode | undefined;
  private rules: RuleSet | undefined;
  private aliases: { readonly list: readonly Alias[]; readonly written: string } = {
    list: [],
    written: "[]",
  };
  private settledBy: { readonly terms: string; readonly ended: readonly Section[] } = {
    terms: "[]",
    ended: [],
  };
  private passed = new Map<BlockTest, Passed>();
  private turn = 0;
  private latest: Outline | undefined;

  get outline(): Outline | undefined {
    return this.latest;
  }

  /** Has the outline of the agreement as it now is; the blocks of the one before stay known where they still stand. */
  set outline(outline: Outline | undefined) {
    this.latest = outline;
    this.turn++;
  }

  /** Keeps what was found in the same language and by the same rules; forgets everything else. */
  begin(language: LanguageCode, rules: RuleSet | undefined): void {
    if (this.language === language && this.rules === rules) return;
    this.blockCount = 0;
    this.questions = new Map();
    this.made = new Map();
    this.passed = new Map();
    this.outline = undefined;
    this.language = language;
    this.rules = rules;
  }

  /** Forgets how units were read where the parties are called otherwise than before; else the names are the same list. */
  recognise(aliases: readonly Alias[], blocks: readonly Block[]): readonly Alias[] {
    const written = JSON.stringify(aliases);
    if (this.aliases.written !== written) {
      for (const block of blocks) this.of(block).read = undefined;
      this.aliases = { list: aliases, written };
    }
    return this.aliases.list;
  }

  /** Forgets how facts were settled where other terms are defined, or other recitals end, than before. */
  settle(terms: readonly Term[], ended: readonly Section[], blocks: readonly Block[]): void {
    const before = this.settledBy;
    const same = before.ended.length === ended.length && ended.every((one, at) => one === before.ended[at]);
    const written = JSON.stringify(terms);
    if (!same || before.terms !== written) for (const block of blocks) this.of(block).settled = undefined;
    this.settledBy = { terms: written, ended };
  }

  /**
   * What was made under this name the last time, if it would be made of the very same things again, and if the questions
   * that it took, asked again in their order, have the same answers; otherwise it is made anew.
   */
  remembered<Result, Question = never, Reply = never>(
    name: string,
    of: readonly unknown[],
    make: (ask: (question: Question) => Reply) => Result,
    ask?: (question: Question) => Reply,
  ): Result {
    const known = this.made.get(name);
    const same = known?.of.length === of.length && of.every((one, at) => one === known.of[at]);
    if (same && known.asked.every(([question, answer]) => ask!(question as Question) === answer))
      return known.result as Result;
    const asked: [Question, Reply][] = [];
    const result = make((question) => {
      const answer = ask!(question);
      asked.push([question, answer]);
      return answer;
    });
    this.made.set(name, { of, asked, result });
    return result;
  }

  /** What is known of the block; its words are read when it is new. */
  of(block: Block): BlockNotes {
    return (block.notes ??= {
      id: this.blockCount++,
      words: this.spellings.read(block.placed.map(({ paragraph }) => paragraph.text)),
      stretches: undefined,
      introductions: undefined,
      addressed: undefined,
      read: undefined,
      settled: undefined,
    });
  }

  /** The test by this name, made the first time; it is put to each block once, so that it must rest on its words alone. */
  question(name: string, make: () => BlockTest): BlockTest {
    const known = this.questions.get(name);
    if (known) return known;
    const question = new Question(make(), this);
    this.questions.set(name, question);
    return question;
  }

  /** The blocks that pass the test, a question of this memory, in order: of those that passed before only what changed is asked. */
  passing(test: BlockTest): readonly Block[] {
    const { turn } = this;
    const { blocks, fresh, gone } = this.outline!;
    const before = this.passed.get(test);
    if (before?.turn === turn) return before.blocks;
    const found =
      before?.turn === turn - 1
        ? [...before.blocks.filter((block) => !gone.has(block)), ...passingOf(fresh, test)].sort(
            (left, right) => left.number - right.number,
          )
        : passingOf(blocks, test);
    this.passed.set(test, { blocks: found, turn });
    return found;
  }

  /** Tells whether a word that fits stands in a block. */
  questionOfWords(name: string, fits: (word: number) => boolean): BlockTest {
    return this.question(name, () => new WordTest(new FittingWords(this.spellings, fits), this));
  }
}

/** A test that is put to each block once. */
class Question implements BlockTest {
  /** By the block's number. */
  private answers: Uint8Array = new Uint8Array(0);

  constructor(
    private readonly test: BlockTest,
    private readonly memory: ScanMemory,
  ) {}

  passes(block: Block): boolean {
    const { id } = this.memory.of(block);
    if (id >= this.answers.length) this.answers = lengthened(this.answers, this.memory.blockCount * 2);
    if (this.answers[id]! === 0) {
      const answer = this.test.passes(block) ? YES : NO;
      this.answers[id] = answer;
    }
    return this.answers[id] === YES;
  }
}

/** A word that fits stands in the block. */
class WordTest implements BlockTest {
  constructor(
    private readonly fitting: FittingWords,
    private readonly memory: ScanMemory,
  ) {}

  passes(block: Block): boolean {
    return this.fitting.standIn(this.memory.of(block).words);
  }
}
