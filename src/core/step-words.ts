// Knows: which steps of cues a word or value satisfies: by itself, as a plural, by its beginning, by its classes.
// Refuses to know: in which order and how near each other steps make a cue (matcher.ts).
import type { TokenKind } from "./tokens";

/** Word classes: the members are words, `prefix*` allowed. */
export type WordClasses = Readonly<Record<string, readonly string[]>>;

/** Words are remembered up to this many; then the memory begins anew. */
const MOST_KNOWN = 50_000;

/** The steps of a set of cues, numbered from 0, and the words that satisfy them. */
export class StepWords {
  private readonly exact = new Map<string, number[]>();
  private readonly prefixes = new Map<string, [string, number][]>();
  private readonly stepIds = new Map<string, number>();
  /** By step: the classes that satisfy it. */
  private readonly stepClasses: string[][] = [];
  /** The steps of tokens met before: of words, of numbers, of all others with their kind. */
  private readonly words = new Map<string, readonly number[]>();
  private readonly numbers = new Map<string, readonly number[]>();
  private readonly values = new Map<string, readonly number[]>();
  /** Those steps with the steps of a token's classes. */
  private readonly joined = new WeakMap<readonly string[], WeakMap<readonly number[], readonly number[]>>();

  constructor(private readonly wordClasses: WordClasses) {}

  get size(): number {
    return this.stepIds.size;
  }

  /** The number of the step that one of these words satisfies; the same for the same words. */
  idOf(words: readonly string[]): number {
    const name = words.join("|");
    const existing = this.stepIds.get(name);
    if (existing !== undefined) return existing;
    const id = this.stepIds.size;
    this.stepIds.set(name, id);
    this.stepClasses.push(words.filter((word) => word.startsWith("<")).map((word) => word.slice(1, -1)));
    for (const word of words) this.listen(word, id);
    return id;
  }

  private listen(word: string, id: number): void {
    if (word.startsWith("<")) {
      const name = word.slice(1, -1);
      const members = this.wordClasses[name];
      if (members) for (const member of members) this.listen(member, id);
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

  /** By step: how many steps listen to its words, an estimate of how often it is satisfied. */
  weights(): number[] {
    const weights = new Array<number>(this.stepIds.size).fill(0);
    for (const ids of this.exact.values()) for (const id of ids) weights[id]! += ids.length;
    for (const list of this.prefixes.values()) for (const [, id] of list) weights[id]! += list.length;
    return weights;
  }

  /** The steps that a token satisfies by its word and its classes. */
  of(norm: string, kind: TokenKind, classes: readonly string[]): readonly number[] {
    const own = this.ofShape(norm, kind);
    if (classes.length === 0) return own;
    const byOwn = this.joined.get(classes) ?? new WeakMap<readonly number[], readonly number[]>();
    this.joined.set(classes, byOwn);
    const known = byOwn.get(own);
    if (known) return known;
    const steps = new Set(own);
    for (const name of classes) for (const step of this.exact.get(`<${name}>`) ?? []) steps.add(step);
    const ids = [...steps];
    byOwn.set(own, ids);
    return ids;
  }

  private ofShape(norm: string, kind: TokenKind): readonly number[] {
    const shape = kind === "word" ? this.words : kind === "number" ? this.numbers : this.values;
    const name = shape === this.values ? `${kind} ${norm}` : norm;
    const known = shape.get(name);
    if (known) return known;
    if (shape.size >= MOST_KNOWN) shape.clear();
    const ids = this.told(norm, kind);
    shape.set(name, ids);
    return ids;
  }

  private told(norm: string, kind: TokenKind): readonly number[] {
    const found = new Set<number>(this.exact.get(norm) ?? []);
    for (const singular of singulars(norm)) for (const id of this.exact.get(singular) ?? []) found.add(id);
    for (let length = 1; length <= 3; length++) {
      for (const [prefix, id] of this.prefixes.get(norm.slice(0, length)) ?? [])
        if (norm.startsWith(prefix)) found.add(id);
    }
    if (kind !== "word") for (const id of this.exact.get(`<${kind}>`) ?? []) found.add(id);
    return [...found];
  }

  /** The steps that a plain word satisfies. */
  ofWord(norm: string): readonly number[] {
    return this.ofShape(norm, "word");
  }

  /** The names of the classes whose tokens satisfy a step, whatever their words. */
  classesOf(step: number): readonly string[] {
    return this.stepClasses[step]!;
  }
}

/** What takes -es in English ("boxes", "branches") or in Spanish ("roles", "suscripciones"): "notes" is no plural of "not". */
const TAKES_ES = /..[lnrdsxzjyoh]$/;

/** What a word may be the plural of: "subscriptions" of "subscription", "parties" of "party". */
function singulars(norm: string): string[] {
  if (norm === "ids") return ["id"];
  if (norm.length < 4 || !norm.endsWith("s") || norm.endsWith("ss")) return [];
  const found = [norm.slice(0, -1)];
  if (norm.endsWith("ies")) found.push(`${norm.slice(0, -3)}y`);
  const stem = norm.slice(0, -2);
  if (norm.endsWith("es") && TAKES_ES.test(stem)) found.push(stem);
  return found;
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
