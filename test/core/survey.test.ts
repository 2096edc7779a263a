import { Matcher } from "../../src/core/matcher";
import type { Block } from "../../src/core/outline";
import { Spellings } from "../../src/core/spelling";
import { Survey, WordSteps, type ClassTest } from "../../src/core/survey";

const BLOCK: Block = { number: 0, placed: [], sections: [], before: undefined, notes: undefined };
const NO_CLASS = (): ClassTest => "none";

/** Whether the cue may stand in a block of one paragraph, of which the whole is one stretch. */
function mayStand(cue: string, text: string, testOf: (name: string) => ClassTest = NO_CLASS, proper = false) {
  const spellings = new Spellings();
  const words = spellings.read([text]);
  const matcher = new Matcher([["key", cue]], {}, { articles: [], fillers: [] });
  const survey = new Survey(new WordSteps(matcher, spellings), new Set(["key"]), testOf, proper);
  return survey.mayStandIn(BLOCK, words, { stretchesOf: () => ({ leads: [], list: [{ words }] }) });
}

describe("A cue may stand in a block", () => {
  it.each([
    ["partner of record", "Who is the partner is on record: his own, of course.", true],
    ["partner of record", "The partner keeps a record.", false],
    ["invoice", "Each invoice falls due.", true],
    ["invoice", "Nothing falls due.", false],
  ])("that has all its words, and in no other: %s in %j", (cue, text, expected) => {
    expect(mayStand(cue, text)).toBe(expected);
  });

  it("whatever its words, where the reading may add all that the cue needs", () => {
    expect(mayStand("shall not", "Nothing of the kind.")).toBe(true);
    expect(mayStand("<party> shall", "Nothing of the kind.", () => "all")).toBe(true);
  });

  it("that holds a token of the class, where the cue has one", () => {
    const held = (): ClassTest => ({ passes: () => true });
    const lacking = (): ClassTest => ({ passes: () => false });
    expect(mayStand("<product>", "Nothing of the kind.", held)).toBe(true);
    expect(mayStand("<product>", "Nothing of the kind.", lacking)).toBe(false);
    expect(mayStand("<product> licences", "These licences.", held)).toBe(true);
    expect(mayStand("<product> licences", "These permits.", held)).toBe(false);
    expect(mayStand("<product> licences", "These licences.", lacking)).toBe(false);
    expect(mayStand("<product> <role>", "Nothing of the kind.", held)).toBe(true);
  });

  it("that writes a name of one word with a capital, where names are looked for", () => {
    expect(mayStand("teams", "They work in Teams.", NO_CLASS, true)).toBe(true);
    expect(mayStand("teams", "They work in teams.", NO_CLASS, true)).toBe(false);
    expect(mayStand("(teams|teams phone)", "A phone for the teams.", NO_CLASS, true)).toBe(true);
  });
});
