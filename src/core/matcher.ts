// Knows: how to find every cue of a set in a row of tokens, in one pass.
// Refuses to know: what a cue stands for; the caller names each cue with a key.
import { compileCue, type CueError, type Step } from "./cue";
import { StepWords, type WordClasses } from "./step-words";
import type { Token } from "./tokens";

/** A cue found: `key` as given by the caller, and the first and last token, both inclusive. */
export interface Hit {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** One way to say a cue: word steps in order, and the keys of the cues that it says. */
export interface Sequence {
  readonly steps: readonly number[];
  /** Most other words before each step. */
  readonly gaps: readonly number[];
  readonly keys: string[];
}

const inOrder = (left: Hit, right: Hit): number => left.to - right.to || left.from - right.from;

/** Finds cues. Built once for a rule set, used for any number of agreements. */
export class Matcher {
  readonly errors: CueError[] = [];
  /** Every sequence, by its steps written out. */
  private readonly sequences = new Map<string, Sequence>();
  private readonly vocabulary: StepWords;
  private readonly chosen = new WeakMap<ReadonlySet<string>, readonly Sequence[]>();
  /** The sequences by the rarest of their steps, the anchor; by step, where those that it is the anchor of begin. */
  private readonly anchored: Sequence[] = [];
  private readonly anchors: Int32Array;
  /** The next rarest step of each of them: where it is missing, as mostly, the sequence need not be looked at. */
  private readonly seconds: Int32Array;
  /** By step: the row in which it was last satisfied, and in the chain of `places` its first and last token there. */
  private readonly seen: Int32Array;
  private readonly firsts: Int32Array;
  private readonly lasts: Int32Array;
  /** The steps with sequences that some token of the row satisfies; filled again and again. */
  private readonly touched: Int32Array;
  private row = 0;
  /** Tokens that satisfy a step, each with the place of the next one in the chain, or -1. */
  private places: Int32Array = new Int32Array(4096);
  private nexts: Int32Array = new Int32Array(4096);
  /** Where a sequence has been followed to, and where its next step leads. */
  private readonly found = new Reached();
  private readonly further = new Reached();
  private readonly articles: ReadonlySet<string>;
  private readonly fillers: ReadonlySet<string>;

  /**
   * `cues` gives each cue with its key. `articles` are left out of cues, as they are of texts; `fillers` are left out of
   * texts, so that a cue with one would not say what it seems to: that is an error.
   */
  constructor(
    cues: Iterable<readonly [key: string, cue: string]>,
    classes: WordClasses,
    { articles, fillers }: { readonly articles: readonly string[]; readonly fillers: readonly string[] },
  ) {
    this.vocabulary = new StepWords(classes);
    this.articles = new Set(articles);
    this.fillers = new Set(fillers);
    for (const [key, cue] of cues) {
      const compiled = compileCue(cue);
      if ("message" in compiled) this.errors.push(compiled);
      else for (const steps of compiled) this.insert(steps, key, cue);
    }
    const steps = this.vocabulary.size;
    this.anchors = new Int32Array(steps + 1);
    this.seconds = new Int32Array(this.sequences.size);
    this.anchor();
    this.seen = new Int32Array(steps);
    this.firsts = new Int32Array(steps);
    this.lasts = new Int32Array(steps);
    this.touched = new Int32Array(steps);
  }

  private insert(all: readonly Step[], key: string, cue: string): void {
    const steps = all.filter((step) => step.words.length > 1 || !this.articles.has(step.words[0]!));
    const filler = steps.flatMap((step) => step.words).find((word) => this.fillers.has(word));
    if (filler) {
      this.errors.push({
        cue,
        at: cue.toLowerCase().indexOf(filler),
        message: `"${filler}" is left out of texts; leave it out of the cue`,
      });
      return;
    }
    if (steps.length === 0) {
      this.errors.push({ cue, at: 0, message: "the cue has nothing but articles" });
      return;
    }
    const ids = steps.map(({ words }) => this.vocabulary.idOf(words));
    const gaps = steps.map((step, at) => (at === 0 ? 0 : step.gap));
    const name = ids.map((id, at) => `${gaps[at]!} ${id}`).join(",");
    const known = this.sequences.get(name);
    if (!known) this.sequences.set(name, { steps: ids, gaps, keys: [key] });
    else if (!known.keys.includes(key)) known.keys.push(key);
  }

  /** Puts each sequence under that of its steps whose words the fewest steps listen to: an estimate of the rarest. */
  private anchor(): void {
    const weights = this.vocabulary.weights();
    const rarest = (steps: readonly number[]): number =>
      steps.reduce((best, step) => (weights[step]! < weights[best]! ? step : best));
    const byAnchor = weights.map((): Sequence[] => []);
    for (const sequence of this.sequences.values()) byAnchor[rarest(sequence.steps)]!.push(sequence);
    for (const [anchor, sequences] of byAnchor.entries()) {
      for (const sequence of sequences) {
        const others = sequence.steps.filter((step) => step !== anchor);
        this.seconds[this.anchored.length] = others.length > 0 ? rarest(others) : anchor;
        this.anchored.push(sequence);
      }
      this.anchors[anchor + 1] = this.anchored.length;
    }
  }

  /** How many steps there are; they are numbered from 0. */
  get steps(): number {
    return this.vocabulary.size;
  }

  /** Every way to say a cue of one of the keys. */
  sequencesOf(keys: ReadonlySet<string>): readonly Sequence[] {
    const known = this.chosen.get(keys);
    if (known) return known;
    const sequences = [...this.sequences.values()].filter((one) => one.keys.some((key) => keys.has(key)));
    this.chosen.set(keys, sequences);
    return sequences;
  }

  /** The steps that a plain word satisfies. */
  stepsOfPlain(norm: string): readonly number[] {
    return this.vocabulary.ofWord(norm);
  }

  /** The names of the classes whose tokens satisfy a step, whatever their words. */
  classesOf(step: number): readonly string[] {
    return this.vocabulary.classesOf(step);
  }

  /** Every cue found in the tokens, in order of their last token, of several that end there the longest first. */
  match(tokens: readonly Token[]): Hit[] {
    const hits: Hit[] = [];
    const row = ++this.row;
    const { anchored, anchors, seconds, seen } = this;
    const count = this.place(tokens, row);
    const { touched } = this;
    for (let nth = 0; nth < count; nth++) {
      const anchor = touched[nth]!;
      for (let at = anchors[anchor]!; at < anchors[anchor + 1]!; at++)
        if (seen[seconds[at]!] === row && this.couldFollow(anchored[at]!)) this.follow(anchored[at]!, hits);
    }
    return hits.length < 2 ? hits : hits.sort(inOrder);
  }

  /** Every step has a token in the row, none of them only before the first one of the step before: most fail here. */
  private couldFollow({ steps }: Sequence): boolean {
    const { seen, firsts, lasts, places, row } = this;
    for (let at = 0; at < steps.length; at++) if (seen[steps[at]!] !== row) return false;
    for (let at = 1; at < steps.length; at++)
      if (places[lasts[steps[at]!]!]! <= places[firsts[steps[at - 1]!]!]!) return false;
    return true;
  }

  /** Chains the tokens of the row under each step that they satisfy; how many of the steps are touched that are anchors. */
  private place(tokens: readonly Token[], row: number): number {
    const { seen, firsts, lasts, anchors, touched } = this;
    let anchoring = 0;
    let count = 0;
    for (let at = 0; at < tokens.length; at++) {
      const { norm, kind, classes } = tokens[at]!;
      const steps = this.vocabulary.of(norm, kind, classes);
      while (count + steps.length > this.places.length) this.enlarge();
      const { places, nexts } = this;
      for (const step of steps) {
        places[count] = at;
        nexts[count] = -1;
        if (seen[step] === row) nexts[lasts[step]!] = count;
        else {
          seen[step] = row;
          firsts[step] = count;
          if (anchors[step]! < anchors[step + 1]!) touched[anchoring++] = step;
        }
        lasts[step] = count++;
      }
    }
    return anchoring;
  }

  private enlarge(): void {
    for (const name of ["places", "nexts"] as const) {
      const larger = new Int32Array(this[name].length * 2);
      larger.set(this[name]);
      this[name] = larger;
    }
  }

  /** The places where the steps follow each other within their gaps; each step takes the nearest place before it. */
  private follow({ steps, gaps, keys }: Sequence, hits: Hit[]): void {
    const { firsts, nexts, places } = this;
    let { found, further } = this;
    let count = 0;
    for (let at = firsts[steps[0]!]!; at >= 0; at = nexts[at]!) {
      found.starts[count] = places[at]!;
      found.ends[count++] = places[at]!;
    }
    for (let step = 1; step < steps.length && count > 0; step++) {
      let reached = 0;
      let before = -1;
      for (let at = firsts[steps[step]!]!; at >= 0; at = nexts[at]!) {
        const place = places[at]!;
        while (before + 1 < count && found.ends[before + 1]! < place) before++;
        if (before < 0 || place - found.ends[before]! - 1 > gaps[step]!) continue;
        further.starts[reached] = found.starts[before]!;
        further.ends[reached++] = place;
      }
      [found, further] = [further, found];
      count = reached;
    }
    for (let at = 0; at < count; at++)
      for (const key of keys) hits.push({ key, from: found.starts[at]!, to: found.ends[at]! });
  }
}

/** Stretches of a row by their first and last tokens. */
class Reached {
  readonly starts: number[] = [0];
  readonly ends: number[] = [0];
}
