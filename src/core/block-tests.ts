// Knows: how a block of an agreement is tested, and how tests are put together.
// Refuses to know: what any test looks for, and which blocks are tested.
import type { Block, Placed, Section } from "./outline";

/**
 * Tells of a block whether something may stand in it. An object, and not a function that each scan makes anew: what the
 * engine has compiled of a function is thrown away with it, and compiling it again takes longer than all the tests.
 */
export interface BlockTest {
  passes(block: Block): boolean;
}

/** The blocks that pass, in their order. */
export function passingOf(blocks: readonly Block[], test: BlockTest): Block[] {
  const passing: Block[] = [];
  for (const block of blocks) if (test.passes(block)) passing.push(block);
  return passing;
}

export class BothTests implements BlockTest {
  constructor(
    private readonly one: BlockTest,
    private readonly other: BlockTest,
  ) {}

  passes(block: Block): boolean {
    return this.one.passes(block) && this.other.passes(block);
  }
}

export class EitherTest implements BlockTest {
  constructor(
    private readonly one: BlockTest,
    private readonly other: BlockTest,
  ) {}

  passes(block: Block): boolean {
    return this.one.passes(block) || this.other.passes(block);
  }
}

/** One of the block's paragraphs is so. */
export class ParagraphTest implements BlockTest {
  constructor(private readonly isSo: (place: Placed) => boolean) {}

  passes({ placed }: Block): boolean {
    for (const place of placed) if (this.isSo(place)) return true;
    return false;
  }
}

/** One of the sections that begin in the block is so. */
export class SectionTest implements BlockTest {
  constructor(private readonly isSo: (section: Section) => boolean) {}

  passes({ sections }: Block): boolean {
    for (const section of sections) if (this.isSo(section)) return true;
    return false;
  }
}
