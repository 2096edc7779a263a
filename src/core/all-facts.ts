// Knows: which units of an agreement hold what was found, block by block, so that nobody goes through all of them for it.
// Refuses to know: how it was found, and what follows from it.
import { isProduct } from "./marked-tokens";
import type { Facts } from "./facts";
import { isTitled } from "./outline";
import type { Row, Unit } from "./unit";

/** The key under which units are listed that name a product. */
export const NAMES_PRODUCT = "a product is named";
/** The key under which units are listed that hold a domain, or an empty place for a tenant's. */
export const HOLDS_DOMAIN = "a domain stands";
/** The key under which units are listed that hold an e-mail address. */
export const HOLDS_ADDRESS = "an address stands";

/** "Table 3: what Microsoft needs to know". */
const LONGEST_CAPTION = 10;

const NO_FACTS: readonly Facts[] = [];

/** The facts of one block in reading order; kept as long as the block says the same. */
export class BlockFacts {
  private index: Map<string, Facts[]> | undefined;

  constructor(readonly list: readonly Facts[]) {}

  has(key: string): boolean {
    return (this.index ??= indexOf(this.list)).has(key);
  }

  /** Those that have a hit for the key. */
  having(key: string): readonly Facts[] {
    return (this.index ??= indexOf(this.list)).get(key) ?? NO_FACTS;
  }

  /** Those that have a hit for one of the keys, each once. */
  havingAny(keys: readonly string[]): readonly Facts[] {
    const held = new Set<Facts>();
    for (const key of keys) for (const facts of this.having(key)) held.add(facts);
    return held.size < 2 ? [...held] : this.list.filter((facts) => held.has(facts));
  }
}

/** The facts of all blocks that were read, in reading order. What was asked once is remembered. */
export class AllFacts {
  readonly list: readonly Facts[];
  private readonly known = new Map<string, readonly Facts[]>();
  private byParagraph: ReadonlyMap<number, readonly Facts[]> | undefined;
  private byIndex: ReadonlyMap<number, Facts> | undefined;
  private byHeader: ReadonlyMap<Row["header"] | undefined, readonly Facts[]> | undefined;

  constructor(private readonly blocks: readonly BlockFacts[]) {
    this.list = blocks.flatMap((block) => block.list);
  }

  /** Those that have a hit for the key. */
  having(key: string): readonly Facts[] {
    return this.remembered(key, () => {
      const found: Facts[] = [];
      for (const block of this.blocks) for (const facts of block.having(key)) found.push(facts);
      return found;
    });
  }

  /** Those that have a hit for one of the keys, each once. */
  havingAny(keys: readonly string[]): readonly Facts[] {
    if (keys.length === 1) return this.having(keys[0]!);
    return this.remembered(keys.join(), () =>
      this.blocksHaving(keys).flatMap((block) => block.havingAny(keys)),
    );
  }

  /** The blocks in which something was found for one of the keys, whole. */
  blocksHaving(keys: readonly string[]): BlockFacts[] {
    return this.blocks.filter((block) => keys.some((key) => block.has(key)));
  }

  /** Those of a paragraph that has some. */
  ofParagraph(paragraph: number): readonly Facts[] {
    this.byParagraph ??= groupsOf(this.list, ({ unit }) => unit.paragraph);
    return this.byParagraph.get(paragraph)!;
  }

  /** The sentence of the same paragraph that stands right before the given one. */
  before(unit: Unit): Facts | undefined {
    return this.besideInParagraph(unit, -1);
  }

  /** The sentence of the same paragraph that stands right behind the given one. */
  after(unit: Unit): Facts | undefined {
    return this.besideInParagraph(unit, 1);
  }

  private besideInParagraph({ paragraph, index }: Unit, step: number): Facts | undefined {
    const facts = this.at(index + step);
    return facts?.unit.paragraph === paragraph ? facts : undefined;
  }

  /** The rows of a table, told by its header. */
  rowsUnder(header: Row["header"]): readonly Facts[] {
    this.byHeader ??= groupsOf(this.list, ({ unit }) => unit.row?.header);
    return this.byHeader.get(header)!;
  }

  /** The rows of all tables. */
  rows(): readonly Facts[] {
    return this.remembered("rows", () => this.list.filter(({ unit }) => unit.row));
  }

  /** The headings of sections, and those of tables. */
  headings(): readonly Facts[] {
    return this.remembered("headings", () => this.list.filter(({ unit }) => unit.heading));
  }

  /** What stands in the part so titled, such as "schedule b", or in the table under a line that begins so. */
  inPart(name: string): readonly Facts[] {
    return this.remembered(`part ${name}`, () => {
      const part = this.list.filter(({ unit }) => isTitled(unit.section, name));
      return part.length > 0 ? part : this.underCaption(name.split(" "));
    });
  }

  private underCaption(name: readonly string[]): readonly Facts[] {
    const isCaption = ({ unit: { row, tokens } }: Facts): boolean =>
      !row && tokens.length <= LONGEST_CAPTION && name.every((word, at) => tokens[at]?.norm === word);
    return this.list.flatMap((facts, at) => {
      if (!isCaption(facts)) return [];
      const behind = this.list.slice(at + 1);
      const end = behind.findIndex(({ unit }) => !unit.row && unit.paragraph !== facts.unit.paragraph);
      return behind.slice(0, end < 0 ? undefined : end).filter(({ unit }) => unit.row);
    });
  }

  /** The index of the first of the units that stand right before the given one and pass the test; its own where none does. */
  startOfRun(index: number, passes: (facts: Facts) => boolean): number {
    let start = index;
    for (let facts = this.at(start - 1); facts && passes(facts); facts = this.at(start - 1)) start--;
    return start;
  }

  /** What was found in the unit of this index; nothing where no such unit was read. */
  at(index: number): Facts | undefined {
    this.byIndex ??= new Map(this.list.map((facts) => [facts.unit.index, facts]));
    return this.byIndex.get(index);
  }

  /** Those of the same section that stand right before the given one (-1) or behind it (1), the nearest first, at most so many. */
  *along({ section, index }: Unit, step: 1 | -1, most: number): Generator<Facts> {
    for (let far = 1; far <= most; far++) {
      const facts = this.at(index + step * far);
      if (facts?.unit.section !== section) return;
      yield facts;
    }
  }

  private remembered(name: string, find: () => readonly Facts[]): readonly Facts[] {
    let found = this.known.get(name);
    if (!found) this.known.set(name, (found = find()));
    return found;
  }
}

function groupsOf<Key>(list: readonly Facts[], keyOf: (facts: Facts) => Key): Map<Key, Facts[]> {
  const groups = new Map<Key, Facts[]>();
  for (const facts of list) addTo(groups, keyOf(facts), facts);
  return groups;
}

function addTo<Key>(groups: Map<Key, Facts[]>, key: Key, facts: Facts): void {
  const others = groups.get(key);
  if (others) others.push(facts);
  else groups.set(key, [facts]);
}

function indexOf(block: readonly Facts[]): Map<string, Facts[]> {
  const index = new Map<string, Facts[]>();
  const list = (key: string, facts: Facts): void => addTo(index, key, facts);
  for (const facts of block) {
    for (const key of facts.keys()) list(key, facts);
    const { tokens } = facts.unit;
    if (tokens.some(isProduct)) list(NAMES_PRODUCT, facts);
    if (tokens.some(({ kind }) => kind === "domain" || kind === "blank-domain")) list(HOLDS_DOMAIN, facts);
    if (tokens.some(({ kind }) => kind === "email")) list(HOLDS_ADDRESS, facts);
  }
  return index;
}
