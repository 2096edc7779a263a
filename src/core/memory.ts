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
  /** The numbers of the distinct words of each paragraph. */
  readonly words: Passage;
  /** By question: whether something may stand in the block. */
  readonly may: Map<string, boolean>;
  introductions: readonly PlacedIntroduction[] | undefined;
  /** The facts of the block's units, and where the block stood when they were read. */
  facts: { readonly list: readonly Facts[]; readonly at: number; readonly number: number } | undefined;
}

/**
 * Remembers between scans of one agreement. A scan that is given the memory of the scan before does again only what
 * the changes make necessary, with the same result. It serves one scan at a time.
 */
export class ScanMemory {
  readonly spellings = new Spellings();
  private notes = new WeakMap<Block, BlockNotes>();
  private language: LanguageCode | undefined;
  private rules: RuleSet | undefined;
  private names = "";
  outline: Outline | undefined;

  /** Keeps what was found in the same language and by the same rules; forgets everything else. */
  begin(language: LanguageCode, rules: RuleSet | undefined): void {
    if (this.language === language && this.rules === rules) return;
    this.notes = new WeakMap();
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
    const known = this.notes.get(block);
    if (known) return known;
    const words = block.placed.map(({ paragraph }) => this.spellings.read(paragraph.text));
    const fresh: BlockNotes = { words, may: new Map(), introductions: undefined, facts: undefined };
    this.notes.set(block, fresh);
    return fresh;
  }
}
