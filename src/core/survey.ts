// Knows: in which blocks of an agreement a cue can stand at all, judged by the words that occur there.
// Refuses to know: whether it does stand there (the matcher tells), and what any cue is for.
import type { BlockTest } from "./block-tests";
import type { Matcher, Sequence } from "./matcher";
import type { Block } from "./outline";
import type { Spellings, WordNumbers } from "./spelling";
import type { Stretches } from "./stretches";

/** Which blocks may hold a token of a class, whatever their words. */
export type ClassTest = "all" | "none" | BlockTest;

/** Tells how far cues reach in a block. */
export interface Stretching {
  stretchesOf(block: Block): Stretches;
}

/** Words that the reading adds to a text or makes out of others: the tasks under a party's heading, "won't". */
const ADDED = ["shall", "not", "will", "can", "do", "does", "is", "are", "would", "could", "should"];

/** Which steps of a matcher's cues the words of an agreement satisfy: the same for every survey with that matcher. */
export class WordSteps {
  /** Steps that words satisfy which the reading adds. */
  readonly added: ReadonlySet<number>;
  private readonly known: (readonly number[])[] = [];

  constructor(
    readonly matcher: Matcher,
    readonly spellings: Spellings,
  ) {
    this.added = new Set(ADDED.flatMap((norm) => matcher.stepsOfPlain(norm)));
  }

  of(word: number): readonly number[] {
    return (this.known[word] ??= this.matcher.stepsOfPlain(this.spellings.norms[word]!));
  }
}

/**
 * Looks for blocks in which a matcher may find a cue of some keys. It never misses one, and it may name one in which the
 * matcher finds nothing: most blocks of a long agreement need no closer look.
 */
export class Survey {
  /** The sequences, each under that of its steps for which the agreement has the fewest words. */
  private readonly anchored: (Sequence[] | undefined)[];
  /** Sequences that may be said without any word of the block. */
  private readonly everywhere: Sequence[] = [];
  /** Steps that say a cue by themselves. */
  private readonly enough = new Set<number>();
  /** By step: the words that satisfy it, and the tests for a token of a class that does; nothing where all is satisfied. */
  private readonly words: (number[] | undefined)[];
  private readonly classes: (readonly BlockTest[] | undefined)[];
  /** By word: the steps that are an anchor, or enough; most words have none. */
  private readonly told: (number[] | undefined)[] = [];
  /** By word: 1 where it has such a step. */
  private telling: Uint8Array = new Uint8Array(0);
  /** Those that a token of a class satisfies. */
  private readonly toldByClass: readonly number[];
  /** Anchors of a block that words or classes satisfy, as far as they are counted: filled again and again. */
  private readonly anchors: number[] = [];
  private readonly inBlock = new WordSet();
  private readonly inStretch = new WordSet();
  private readonly inLeads = new WordSet();

  /** With `proper` a cue of one word counts only where that is written with a capital. */
  constructor(
    private readonly wordSteps: WordSteps,
    keys: ReadonlySet<string>,
    testOf: (className: string) => ClassTest,
    private readonly proper = false,
  ) {
    const { matcher, added } = wordSteps;
    const sequences = matcher.sequencesOf(keys);
    const steps = new Set<number>();
    for (const sequence of sequences) for (const step of sequence.steps) steps.add(step);
    const noneYet = (): undefined[] => new Array<undefined>(matcher.steps).fill(undefined);
    [this.anchored, this.words, this.classes] = [noneYet(), noneYet(), noneYet()];
    for (const step of steps) {
      const tests = matcher.classesOf(step).map(testOf);
      if (added.has(step) || tests.includes("all")) continue;
      this.words[step] = [];
      this.classes[step] = tests.filter((test): test is BlockTest => typeof test === "object");
    }
    this.learn();
    const counts = new Map<number, number>();
    for (const step of steps) if (this.words[step]) counts.set(step, this.countOf(step));
    for (const sequence of sequences) this.anchor(sequence, counts);
    for (const step of steps) for (const word of this.words[step] ?? []) this.tell(word, step);
    this.toldByClass = [...steps].filter((step) => this.isTelling(step) && this.classes[step]!.length > 0);
  }

  /** `counts` has a count for each step that is not satisfied anyway. */
  private anchor(sequence: Sequence, counts: ReadonlyMap<number, number>): void {
    let rarest = -1;
    for (const step of sequence.steps)
      if (counts.has(step) && (rarest < 0 || counts.get(step)! < counts.get(rarest)!)) rarest = step;
    if (rarest < 0) this.everywhere.push(sequence);
    else if (sequence.steps.length === 1) this.enough.add(rarest);
    else (this.anchored[rarest] ??= []).push(sequence);
  }

  /** In how many paragraphs a word satisfies the step; beyond number where a token of a class may. */
  private countOf(step: number): number {
    if (this.classes[step]!.length > 0) return Infinity;
    return this.words[step]!.reduce((sum, word) => sum + this.wordSteps.spellings.counts[word]!, 0);
  }

  /** Takes in the words that were met since the last time. */
  private learn(): void {
    const { norms } = this.wordSteps.spellings;
    if (norms.length > this.telling.length) this.telling = lengthened(this.telling, norms.length * 2);
    for (let word = this.told.length; word < norms.length; word++) {
      this.told.push(undefined);
      for (const step of this.wordSteps.of(word)) {
        this.words[step]?.push(word);
        this.tell(word, step);
      }
    }
  }

  private isTelling(step: number): boolean {
    return this.anchored[step] !== undefined || this.enough.has(step);
  }

  private tell(word: number, step: number): void {
    if (!this.isTelling(step)) return;
    (this.told[word] ??= []).push(step);
    this.telling[word] = 1;
  }

  /** A cue may stand in the block, whose words are given. */
  mayStandIn(block: Block, words: WordNumbers, stretching: Stretching): boolean {
    if (!this.isTold(words)) return false;
    const candidates = this.candidatesIn(words, block);
    if (candidates === true) return true;
    return candidates.length > 0 && this.reach(candidates, stretching.stretchesOf(block), block);
  }

  /** The words are enough to say a cue, in whatever order. */
  couldSay(words: WordNumbers): boolean {
    if (!this.isTold(words)) return false;
    const candidates = this.candidatesIn(words, undefined);
    return candidates === true || candidates.length > 0;
  }

  /** Something may be said here, as far as single words tell: most blocks are done with after this. */
  private isTold(words: WordNumbers): boolean {
    this.learn();
    if (this.toldByClass.length > 0 || this.everywhere.length > 0) return true;
    const { telling } = this;
    for (let at = 0; at < words.length; at++) if (telling[words[at]!] === 1) return true;
    return false;
  }

  /** The step is satisfied in the block whatever its words, as far as a block is given. */
  private isElsewhere(step: number, block: Block | undefined): boolean {
    const tests = this.classes[step];
    if (tests === undefined || tests.length === 0 || block === undefined) return tests === undefined;
    for (const test of tests) if (test.passes(block)) return true;
    return false;
  }

  /** Each of the steps has one of its words in one of the sets, or is satisfied elsewhere. */
  private isSaid({ steps }: Sequence, block: Block | undefined, one: WordSet, other?: WordSet): boolean {
    for (const step of steps) {
      const words = this.words[step];
      if (!one.hasOneOf(words) && !other?.hasOneOf(words) && !this.isElsewhere(step, block)) return false;
    }
    return true;
  }

  /** The sequences that have something for each of their steps; true where one step is enough. */
  private candidatesIn(words: WordNumbers, block: Block | undefined): true | readonly Sequence[] {
    const { told, telling, inBlock, anchors, anchored } = this;
    const { capitals } = this.wordSteps.spellings;
    let count = 0;
    for (const step of this.toldByClass) {
      if (!this.isElsewhere(step, block)) continue;
      if (this.enough.has(step)) return true;
      anchors[count++] = step;
    }
    for (let at = 0; at < words.length; at++) {
      const word = words[at]!;
      if (telling[word] === 0) continue;
      for (const step of told[word]!) {
        if (this.enough.has(step) && (!this.proper || capitals[word]!)) return true;
        if (anchored[step] !== undefined) anchors[count++] = step;
      }
    }
    if (count === 0) return this.everywhere;
    inBlock.clear(told.length);
    inBlock.add(words);
    let found: Sequence[] | undefined;
    // A step that tells something, and by itself not enough, is the anchor of a sequence.
    for (let at = 0; at < count; at++)
      for (const one of anchored[anchors[at]!]!)
        if (this.isSaid(one, block, inBlock)) (found ??= [...this.everywhere]).push(one);
    return found ?? this.everywhere;
  }

  /** A stretch of the block has words for every step of one of the sequences, in their order where that is told. */
  private reach(candidates: readonly Sequence[], { leads, list }: Stretches, block: Block): boolean {
    const { inLeads, inStretch } = this;
    inLeads.clear(this.told.length);
    for (const words of leads) inLeads.add(words);
    const inOrder = (row: readonly number[], { steps }: Sequence): boolean => {
      let at = 0;
      return steps.every((step) => {
        if (this.isElsewhere(step, block)) return true;
        const words = this.words[step]!;
        while (at < row.length && !words.includes(row[at]!)) at++;
        return at++ < row.length;
      });
    };
    return list.some(({ words, rows }) => {
      inStretch.clear(this.told.length);
      inStretch.add(words);
      const possible = candidates.filter((one) => this.isSaid(one, block, inStretch, inLeads));
      if (possible.length === 0 || !rows) return possible.length > 0;
      return rows().some((row) => possible.some((one) => inOrder(row, one)));
    });
  }
}

/** A set of words that is filled again and again. */
class WordSet {
  /** By word: the number of the last filling that held it. */
  private marks = new Int32Array(0);
  private filling = 0;

  /** Makes ready for words whose numbers are less than `most`. */
  clear(most: number): void {
    if (this.marks.length < most) {
      this.marks = new Int32Array(most * 2);
      this.filling = 0;
    }
    this.filling++;
  }

  add(words: WordNumbers): void {
    const { marks, filling } = this;
    for (let at = 0; at < words.length; at++) marks[words[at]!] = filling;
  }

  hasOneOf(words: readonly number[] | undefined): boolean {
    if (words) for (const word of words) if (this.marks[word] === this.filling) return true;
    return false;
  }
}

/** The words that fit, among those that an agreement says. */
export class FittingWords {
  private known: Uint8Array = new Uint8Array(0);
  private count = 0;
  private any = false;

  constructor(
    private readonly spellings: Spellings,
    private readonly fits: (word: number) => boolean,
  ) {}

  /** One of them is among these. */
  standIn(words: WordNumbers): boolean {
    const { marks } = this;
    if (this.any) for (let at = 0; at < words.length; at++) if (marks[words[at]!] === 1) return true;
    return false;
  }

  /** 1 at the number of each word that fits, of those that were met until now. */
  get marks(): Uint8Array {
    const { length } = this.spellings.norms;
    if (length > this.known.length) this.known = lengthened(this.known, length * 2);
    for (; this.count < length; this.count++) {
      if (!this.fits(this.count)) continue;
      this.known[this.count] = 1;
      this.any = true;
    }
    return this.known;
  }
}

/** The same list with room for more. */
export function lengthened(list: Uint8Array, length: number): Uint8Array {
  const longer = new Uint8Array(length);
  longer.set(list);
  return longer;
}
