// Knows: what an earlier scan of the same agreement found out, block by block, for the next scan to take over.
// Refuses to know: when it still holds (the outline tells which blocks are the same, the reading which names).
import type { BlockFacts } from "./all-facts";
import type { Block, Outline, Section } from "./outline";
import type { PlacedIntroduction } from "./party-names";
import type { LanguageCode, RuleSet } from "./rule";
import { Spellings } from "./spelling";
import type { WordsOf } from "./stretches";
import { Survey } from "./survey";
import type { Term } from "./terms";

/** What is known of a block by its own words alone. */
export interface BlockNotes {
  /** The number of the scan that read the block first. */
  readonly since: number;
  /** The numbers of the distinct words of each paragraph. */
  readonly words: WordsOf;
  introductions: readonly PlacedIntroduction[] | undefined;
  /** Initials by which its paragraphs address somebody. */
  addressed: readonly string[] | undefined;
  /** The facts of the block's units, and where the block stood when they were read. */
  read: { readonly facts: BlockFacts; readonly at: number; readonly number: number } | undefined;
  /** Those facts in the light of the whole agreement. */
  settled: BlockFacts | undefined;
}

/** Which blocks may hold something, as far as the blocks read up to the scan `until` are concerned. */
interface Answer {
  until: number;
  held: Set<Block>;
}

/** What was made once, of what, and after which questions on the way. */
interface Made {
  readonly of: readonly unknown[];
  readonly asked: readonly (readonly [question: unknown, answer: unknown])[];
  readonly result: unknown;
}

/**
 * Remembers between scans of one agreement. A scan that is given the memory of the scan before does again only what
 * the changes make necessary, with the same result. It serves one scan at a time.
 */
export class ScanMemory {
  readonly spellings = new Spellings();
  private scans = 0;
  private answers = new Map<string, Answer>();
  private made = new Map<string, Made>();
  private language: LanguageCode | undefined;
  private rules: RuleSet | undefined;
  private names = "";
  private surveyed: { readonly of: readonly Block[]; readonly survey: Survey } | undefined;
  private fresh = { blocks: [] as readonly Block[], since: 0, list: [] as readonly Block[] };
  private settledBy: { readonly terms: string; readonly ended: readonly Section[] } = {
    terms: "[]",
    ended: [],
  };
  outline: Outline | undefined;

  /** Keeps what was found in the same language and by the same rules; forgets everything else. */
  begin(language: LanguageCode, rules: RuleSet | undefined): void {
    this.scans++;
    if (this.language === language && this.rules === rules) return;
    this.answers = new Map();
    this.made = new Map();
    this.outline = undefined;
    this.language = language;
    this.rules = rules;
  }

  /** Forgets how units were read where the parties are called otherwise than before. */
  recognise(names: string, blocks: readonly Block[]): void {
    if (this.names !== names) for (const block of blocks) this.of(block).read = undefined;
    this.names = names;
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
      since: this.scans,
      words: block.placed.map(({ paragraph }) => this.spellings.read(paragraph.text)),
      introductions: undefined,
      addressed: undefined,
      read: undefined,
      settled: undefined,
    });
  }

  /** The blocks in which something may stand, in order: `find` is asked only of blocks that are new to the question. */
  blocksThat(
    question: string,
    blocks: readonly Block[],
    find: (fresh: readonly Block[], survey: () => Survey) => Iterable<Block>,
  ): Block[] {
    const answer = this.answers.get(question) ?? { until: 0, held: new Set() };
    this.answers.set(question, answer);
    if (answer.until < this.scans) {
      const fresh = this.freshSince(answer.until, blocks);
      for (const block of answer.held) if (blocks[block.number] !== block) answer.held.delete(block);
      if (fresh.length > 0)
        for (const block of find(fresh, () => this.surveyOf(fresh))) answer.held.add(block);
      answer.until = this.scans;
    }
    return [...answer.held].sort((left, right) => left.number - right.number);
  }

  /** The blocks in which a word that fits stands. */
  blocksWith(question: string, blocks: readonly Block[], fits: (word: number) => boolean): Block[] {
    return this.blocksThat(question, blocks, (fresh, survey) =>
      [...survey().blocksWith(fits)].map((at) => fresh[at]!),
    );
  }

  private surveyOf(blocks: readonly Block[]): Survey {
    if (this.surveyed?.of !== blocks) {
      const words = blocks.map((block) => this.of(block).words);
      this.surveyed = { of: blocks, survey: new Survey(words, this.spellings) };
    }
    return this.surveyed.survey;
  }

  /** The blocks that were read first after a scan; most questions were last asked in the same one. */
  private freshSince(scan: number, blocks: readonly Block[]): readonly Block[] {
    const { fresh } = this;
    if (fresh.blocks !== blocks || fresh.since !== scan)
      this.fresh = { blocks, since: scan, list: blocks.filter((block) => this.of(block).since > scan) };
    return this.fresh.list;
  }
}
