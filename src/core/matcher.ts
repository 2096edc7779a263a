// Knows: how to find every cue of a set in a row of tokens, in one pass.
// Refuses to know: what a cue stands for; the caller names each cue with a key.
import { compileCue, type CueError, type Step } from "./cue";
import type { Token } from "./tokens";

/** A cue found: `key` as given by the caller, and the first and last token, both inclusive. */
export interface Hit {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** Word classes: the members are words, `prefix*` allowed. */
export type WordClasses = Readonly<Record<string, readonly string[]>>;

interface Node {
  readonly next: Map<number, { readonly gap: number; readonly node: Node }[]>;
  readonly keys: string[];
  reach: number;
}
interface Thread {
  readonly node: Node;
  readonly start: number;
  readonly last: number;
}

/** Finds cues. Built once for a rule set, used for any number of agreements. */
export class Matcher {
  readonly errors: CueError[] = [];
  private readonly root: Node = { next: new Map(), keys: [], reach: 0 };
  private readonly exact = new Map<string, number[]>();
  private readonly prefixes = new Map<string, [string, number][]>();
  private readonly stepIds = new Map<string, number>();
  private readonly known = new Map<string, readonly number[]>();
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
    this.articles = new Set(articles);
    this.fillers = new Set(fillers);
    for (const [key, cue] of cues) {
      const compiled = compileCue(cue);
      if ("message" in compiled) this.errors.push(compiled);
      else for (const steps of compiled) this.insert(steps, key, cue, classes);
    }
  }

  private insert(all: readonly Step[], key: string, cue: string, classes: WordClasses): void {
    let node = this.root;
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
    steps.forEach((step, at) => {
      const id = this.stepId(step.words, classes);
      const gap = at === 0 ? 0 : step.gap;
      const edges = node.next.get(id) ?? [];
      let edge = edges.find((candidate) => candidate.gap === gap);
      if (!edge) {
        edge = { gap, node: { next: new Map(), keys: [], reach: 0 } };
        edges.push(edge);
        node.next.set(id, edges);
        node.reach = Math.max(node.reach, gap);
      }
      node = edge.node;
    });
    if (!node.keys.includes(key)) node.keys.push(key);
  }

  private stepId(words: readonly string[], classes: WordClasses): number {
    const name = words.join("|");
    const existing = this.stepIds.get(name);
    if (existing !== undefined) return existing;
    const id = this.stepIds.size;
    this.stepIds.set(name, id);
    for (const word of words) this.listen(word, id, classes);
    return id;
  }

  private listen(word: string, id: number, classes: WordClasses): void {
    if (word.startsWith("<")) {
      const name = word.slice(1, -1);
      const members = classes[name];
      if (members) for (const member of members) this.listen(member, id, classes);
      add(this.exact, word, id);
      return;
    }
    if (!word.endsWith("*")) {
      add(this.exact, word, id);
      return;
    }
    const prefix = word.slice(0, -1);
    add(this.prefixes, prefix.slice(0, 3), [prefix, id] as [string, number]);
  }

  /** The steps that a token satisfies. */
  private stepsOf(token: Token): readonly number[] {
    const own = this.stepsOfWord(token.norm, token.kind);
    if (token.classes.length === 0) return own;
    return [...own, ...token.classes.flatMap((name) => this.exact.get(`<${name}>`) ?? [])];
  }

  private stepsOfWord(norm: string, kind: string): readonly number[] {
    const name = kind === "word" ? norm : `${kind} ${norm}`;
    const cached = this.known.get(name);
    if (cached) return cached;
    const found = new Set<number>(this.exact.get(norm) ?? []);
    for (const singular of singulars(norm)) for (const id of this.exact.get(singular) ?? []) found.add(id);
    for (let length = 1; length <= 3; length++) {
      for (const [prefix, id] of this.prefixes.get(norm.slice(0, length)) ?? [])
        if (norm.startsWith(prefix)) found.add(id);
    }
    if (kind !== "word") for (const id of this.exact.get(`<${kind}>`) ?? []) found.add(id);
    const ids = [...found];
    this.known.set(name, ids);
    return ids;
  }

  /** Every cue found in the tokens, in order of their last token. */
  match(tokens: readonly Token[]): Hit[] {
    const hits: Hit[] = [];
    let threads: Thread[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const steps = this.stepsOf(tokens[at]!);
      const alive = new Map<Node, Thread>();
      for (const thread of threads) if (at - thread.last <= thread.node.reach) alive.set(thread.node, thread);
      const advance = (thread: Thread): void => {
        for (const step of steps) {
          for (const edge of thread.node.next.get(step) ?? []) {
            if (thread.node !== this.root && at - thread.last - 1 > edge.gap) continue;
            const reached = {
              node: edge.node,
              start: thread.node === this.root ? at : thread.start,
              last: at,
            };
            for (const key of edge.node.keys) hits.push({ key, from: reached.start, to: at });
            const rival = alive.get(edge.node);
            if (!rival || rival.last < at || rival.start < reached.start) alive.set(edge.node, reached);
          }
        }
      };
      for (const thread of threads) advance(thread);
      advance({ node: this.root, start: at, last: at });
      threads = [...alive.values()];
    }
    return hits;
  }
}

/** What a word may be the plural of: "subscriptions" of "subscription", "parties" of "party". */
function singulars(norm: string): string[] {
  if (norm === "ids") return ["id"];
  if (norm.length < 4 || !norm.endsWith("s") || norm.endsWith("ss")) return [];
  const found = [norm.slice(0, -1)];
  if (norm.endsWith("ies")) found.push(`${norm.slice(0, -3)}y`);
  if (norm.endsWith("es")) found.push(norm.slice(0, -2));
  return found;
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
