// Knows: what a survey must be told to find the blocks where cues may stand: products and roles, which any words may name.
// Refuses to know: how a survey finds them, and which of the blocks are read closely.
import type { BlockTest } from "./block-tests";
import { entityMatcher, leadingMatcher, readingWords } from "./language/languages";
import { PRODUCT_GROUPS } from "./language/products";
import type { Matcher } from "./matcher";
import type { ScanMemory } from "./memory";
import type { Block } from "./outline";
import type { LanguageCode } from "./rule";
import { stretchesOf, type Stretches } from "./stretches";
import { Survey, WordSteps, type ClassTest, type Stretching } from "./survey";

/** Classes that a token may have in any block: who is meant, and what it is by its shape. */
const ANYWHERE: ReadonlySet<string> = new Set(
  "party partner customer third stranger unfamiliar resource named number guid email domain blank blank-domain ticked unticked".split(
    " ",
  ),
);
/** How the tokens of a class are made of several words: by cues with these keys, of one word only with a capital. */
interface Entity {
  readonly name: string;
  readonly keys: ReadonlySet<string>;
  readonly proper: boolean;
}
const PRODUCT: Entity = {
  name: "product",
  keys: new Set(PRODUCT_GROUPS.map((group) => `product ${group}`)),
  proper: true,
};
const ENTITIES: ReadonlyMap<string, Entity> = new Map([
  ["product", PRODUCT],
  ...PRODUCT_GROUPS.map((group): [string, Entity] => [`product-${group}`, PRODUCT]),
  ["role", { name: "role", keys: new Set(["role"]), proper: false }],
  ["common-role", { name: "common-role", keys: new Set(["common-role"]), proper: true }],
]);
const LEADING: ReadonlySet<string> = new Set(["leading"]);
/** Names are made of words alone, and so are the words that announce something. */
const BY_WORDS = (): ClassTest => "none";

/** The blocks of one language's agreement in which something may stand. What the memory was asked of a block stays told. */
export class CueBlocks implements Stretching {
  private readonly words: WordSteps;
  private readonly entityWords: WordSteps;
  private readonly leading: Survey;

  constructor(
    private readonly memory: ScanMemory,
    private readonly language: LanguageCode,
    matcher: Matcher,
  ) {
    this.words = new WordSteps(matcher, memory.spellings);
    this.entityWords = new WordSteps(entityMatcher(language), memory.spellings);
    this.leading = new Survey(new WordSteps(leadingMatcher(language), memory.spellings), LEADING, BY_WORDS);
  }

  /** A cue of one of the keys may stand in the block. */
  mayHold(question: string, keys: ReadonlySet<string>): BlockTest {
    return this.memory.question(question, () =>
      this.testBy(new Survey(this.words, keys, (name) => this.classTest(name))),
    );
  }

  /** A product may be named in the block. */
  mayNameProduct(): BlockTest {
    return this.mayHoldEntity(PRODUCT);
  }

  private mayHoldEntity({ name, keys, proper }: Entity): BlockTest {
    return this.memory.question(`class ${name}`, () =>
      this.testBy(new Survey(this.entityWords, keys, BY_WORDS, proper)),
    );
  }

  private classTest(name: string): ClassTest {
    if (ANYWHERE.has(name)) return "all";
    const entity = ENTITIES.get(name);
    return entity ? this.mayHoldEntity(entity) : "none";
  }

  private testBy(survey: Survey): BlockTest {
    return new SurveyTest(survey, this.memory, this);
  }

  stretchesOf(block: Block): Stretches {
    const notes = this.memory.of(block);
    return (notes.stretches ??= stretchesOf(
      block,
      notes.words,
      (words) => this.leading.couldSay(words),
      this.memory.spellings,
      readingWords(this.language),
    ));
  }
}

/** A cue that the survey looks for may stand in the block. */
class SurveyTest implements BlockTest {
  constructor(
    private readonly survey: Survey,
    private readonly memory: ScanMemory,
    private readonly stretching: Stretching,
  ) {}

  passes(block: Block): boolean {
    return this.survey.mayStandIn(block, this.memory.of(block).words, this.stretching);
  }
}
