// Knows: what an earlier scan of the same agreement found out, block by block, for the next scan to take over.
// Refuses to know: when it still holds (the outline tells which blocks are the same, the reading which names).
import type { Facts } from "./facts";
import type { Block, Outline } from "./outline";
import type { PlacedIntroduction } from "./party-names";
import type { LanguageCode, RuleSet } from "./rule";
import { Spellings } from "./spelling";
import type { Passage } from "./survey";

/** What is known of a block by its own words alone. */
export interface BlockNotes {
  /** The number of the scan that read the block first. */
  readonly since: number;
  /** The numbers of the distinct words of each paragraph. */
  readonly words: Passage;
  introductions: readonly PlacedIntroduction[] | undefined;
  /** Initials by which its paragraphs address somebody. */
  addressed: readonly string[] | undefined;
  /** The facts of the block's units, and where the block stood when they were read. */
  facts: { readonly list: readonly Facts[]; readonly at: number; readonly number: number } | undefined;
}

/** Which blocks may hold something, as far as the blocks read up to the scan `until` are concerned. */
interface Answer {
  until: number;
  held: Set<Block>;
}

/**
 * Remembers between scans of one agreement. A scan that is given the memory of the scan before does again only what
 * the changes make necessary, with the same result. It serves one scan at a time.
 */
export class ScanMemory {
  readonly spellings = new Spellings();
  private scans = 0;
  private answers = new Map<string, Answer>();
  private language: LanguageCode | undefined;
  private rules: RuleSet | undefined;
  private names = "";
  outline: Outline | undefined;

  /** Keeps what was found in the same language and by the same rules; forgets everything else. */
  begin(language: LanguageCode, rules: RuleSet | undefined): void {
    this.scans++;
    if (this.language === language && this.rules === rules) return;
    this.answers = new Map();
    this.outline = undefined;
    this.language = language;
    this.rules = rules;
  }

  /** Forgets how units were read where the parties are called otherwise than before. */
  recognise(names: string, blocks: readonly Block[]): void {
    if (this.names !== names) for (const block of blocks) this.of(block).facts = undefined;
    this.names = names;
  }

  /** What is known of the block; its words are read when it is new. */
  of(block: Block): BlockNotes {
    return (block.notes ??= {
      since: this.scans,
      words: block.placed.map(({ paragraph }) => this.spellings.read(paragraph.text)),
      introductions: undefined,
      addressed: undefined,
      facts: undefined,
    });
  }

  /** The blocks in which something may stand, in order: `find` is asked only of blocks that are new to the question. */
  blocksThat(
    question: string,
    blocks: readonly Block[],
    find: (fresh: readonly Block[]) => Iterable<Block>,
  ): Block[] {
    const answer = this.answers.get(question) ?? { until: 0, held: new Set() };
    this.answers.set(question, answer);
    if (answer.until < this.scans) {
      const fresh = blocks.filter((block) => this.of(block).since > answer.until);
      for (const block of answer.held) if (blocks[block.number] !== block) answer.held.delete(block);
      if (fresh.length > 0) for (const block of find(fresh)) answer.held.add(block);
      answer.until = this.scans;
    }
    return [...answer.held].sort((left, right) => left.number - right.number);
  }
}
