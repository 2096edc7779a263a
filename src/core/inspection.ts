// Knows: which blocks of the agreement have been read closely, and how to read more where a cue may stand.
// Refuses to know: what follows from what is found.
import { factsOf, matcherFor, WIDE_KEYS, type Facts } from "./facts";
import { entityMatcher } from "./language/languages";
import { PRODUCT_GROUPS } from "./language/products";
import type { Matcher } from "./matcher";
import type { Section } from "./outline";
import type { Reading } from "./reading";
import type { RuleSet } from "./rule";
import type { Blocks } from "./survey";
import { termsOf, useTerms, type Term } from "./terms";
import { endedRecitals, settleZones } from "./zones";

/** Classes that a token may have in any block: who is meant, and what it is by its shape. */
const ANYWHERE: ReadonlySet<string> = new Set(
  "party partner customer third named stranger number guid email domain blank blank-domain ticked unticked".split(
    " ",
  ),
);
const CONTACT_KEYS = new Set(["labels.contact"]);
const RECITALS_KEYS = new Set(["force.recitalsEnd"]);
/** An e-mail address, a placeholder, or a cell, which may be empty. */
const CONTACT_PLACE = /@|[[<{●•∙…]|_{3}|\.{4}|X{3}/i;
const PRODUCT_KEYS = new Set(PRODUCT_GROUPS.map((group) => `product ${group}`));
const EMPTY: Blocks = new Set();

/** An agreement of which only those blocks are read closely that may matter: most of a long one never is. */
export class Inspection {
  private readonly matcher: Matcher;
  private readonly raw = new Map<number, readonly Facts[]>();
  private readonly settled = new Map<number, readonly Facts[]>();
  private readonly terms: readonly Term[];
  private readonly ended: readonly Section[];
  private readonly places = new Map<string, Blocks>();
  private all: readonly Facts[] | undefined;
  private toCome: Blocks | undefined;

  constructor(
    private readonly reading: Reading,
    rules: RuleSet,
  ) {
    const { survey } = reading;
    this.matcher = matcherFor(rules, reading.language);
    for (const block of this.blocksFor(WIDE_KEYS)) this.readBlock(block);
    for (const block of this.blocksFor(CONTACT_KEYS)) if (this.holdsContact(block)) this.readBlock(block);
    for (const block of this.blocksFor(RECITALS_KEYS))
      if (reading.blocks[block]!.sections.some(({ zone }) => zone === "recitals")) this.readBlock(block);
    for (const block of this.blocksOfClass("product")!) this.readBlock(block);
    for (const block of survey.blocksWith((norm) => norm === "onmicrosoft")) this.readBlock(block);
    const found = [...this.raw.values()].flat();
    this.terms = termsOf(found);
    this.ended = endedRecitals(found);
    for (const { words } of this.terms)
      for (const block of survey.blocksWith((norm) => words.includes(norm))) this.readBlock(block);
  }

  /** Without a Microsoft product or Microsoft's name the words of the families mean something else. */
  isAboutMicrosoft(): boolean {
    if (this.reading.survey.blocksWith((norm) => norm.startsWith("microsoft")).size > 0) return true;
    return this.facts().some(({ unit }) => unit.tokens.some((token) => token.classes.includes("product")));
  }

  /** The facts of every block that was read, in reading order. */
  facts(): readonly Facts[] {
    if (this.all) return this.all;
    const numbers = [...this.raw.keys()].sort((left, right) => left - right);
    return (this.all = numbers.flatMap((number) => this.factsOfBlock(number)));
  }

  /** The same, once every block in which a cue of one of the keys may stand has been read. */
  factsWith(keys: readonly string[]): readonly Facts[] {
    for (const block of this.blocksFor(new Set(keys))) this.readBlock(block);
    return this.facts();
  }

  private factsOfBlock(number: number): readonly Facts[] {
    const known = this.settled.get(number);
    if (known) return known;
    const facts = useTerms(settleZones(this.raw.get(number)!, this.ended), this.terms);
    this.settled.set(number, facts);
    return facts;
  }

  /** The words of a contact's label are everyday words; they matter where an address or its empty place may follow. */
  private holdsContact(number: number): boolean {
    return (
      this.pending().has(number) ||
      this.reading.blocks[number]!.placed.some(
        ({ paragraph }) => paragraph.cell !== undefined || CONTACT_PLACE.test(paragraph.text),
      )
    );
  }

  private readBlock(number: number): void {
    if (this.raw.has(number)) return;
    const units = this.reading.unitsOf(this.reading.blocks[number]!);
    this.raw.set(
      number,
      units.map((unit) => factsOf(unit, this.matcher)),
    );
    this.all = undefined;
  }

  private pending(): Blocks {
    return (this.toCome ??= this.blocksFor(new Set(["force.pending"])));
  }

  private blocksFor(keys: ReadonlySet<string>): Blocks {
    return this.reading.survey.blocksFor(this.matcher, keys, (name) => this.blocksOfClass(name));
  }

  /** Products and roles stand where their names do; a class of words has no tokens beyond its words. */
  private blocksOfClass(name: string): Blocks | undefined {
    if (ANYWHERE.has(name)) return undefined;
    const known = this.places.get(name);
    if (known) return known;
    const keys = name.startsWith("product") ? PRODUCT_KEYS : new Set([name]);
    const { survey, language } = this.reading;
    const blocks = survey.blocksFor(
      entityMatcher(language),
      keys,
      (other) => (ANYWHERE.has(other) ? undefined : EMPTY),
      name !== "role",
    );
    this.places.set(name, blocks);
    return blocks;
  }
}
