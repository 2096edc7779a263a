import { compileCue } from "../../src/core/cue";
import { Matcher } from "../../src/core/matcher";
import { tokenise } from "../../src/core/tokens";

const NONE = { articles: [], fillers: [] };
const CLASSES = { consent: ["consents", "agree*"] };
const finds = (cue: string, text: string): boolean =>
  new Matcher([["cue", cue]], CLASSES, { articles: ["the", "a"], fillers: [] }).match(
    tokenise(text.replace(/\b(?:the|a) /g, "")),
  ).length > 0;

describe("A cue finds", () => {
  it.each([
    ["proof of execution", "PROOF OF EXECUTION"],
    ["proof of the execution", "a proof of execution"],
    ["partner id", "Partner-ID"],
    ["subscription", "two subscriptions"],
    ["party", "the parties"],
    ["process", "processes"],
    ["partner id", "their Partner IDs"],
    ["claim|association", "an association"],
    ["(claim|association) ends", "claim ends"],
    ["(proof of execution|poe) form", "proof of execution form"],
    ["digital? partner", "partner"],
    ["(very large)? partner", "very large partner"],
    ["shall ..2 claim", "shall never again claim"],
    ["account ..2 (own)? ..1 directory", "account one two three directory"],
    ["account ..2 (own)? ..1 directory", "account in its own new directory"],
    ["shall .. claim", "shall one two three four five six seven eight claim"],
    ["delegat*", "delegations"],
    ["to*", "token"],
    ["<consent> to", "agreed to"],
    ["<guid>", "32833106-536e-45df-80b2-d002cc92d33d"],
    ["claim|association | file", "file"],
  ])("%s in %s", (cue, text) => {
    expect(finds(cue, text)).toBe(true);
  });

  it.each([
    ["proof of execution", "execution of proof"],
    ["shall ..2 claim", "shall one two three claim"],
    ["account ..2 (own)? ..1 directory", "account one two three four directory"],
    ["subscriptions", "one subscription"],
    ["clas", "class"],
    ["<unknown>", "unknown"],
    ["delegat*", "de"],
  ])("and %s not in %s", (cue, text) => {
    expect(finds(cue, text)).toBe(false);
  });

  it("the shortest stretch, with the places of its first and last word", () => {
    const matcher = new Matcher([["near", "partner ..3 record"]], {}, NONE);
    expect(matcher.match(tokenise("partner and partner of record"))).toEqual([
      { key: "near", from: 2, to: 4 },
    ]);
  });

  it("once, where two cues of the same key share their words", () => {
    const matcher = new Matcher(
      [
        ["k", "one two"],
        ["k", "one two"],
        ["other", "one ..1 two"],
      ],
      {},
      NONE,
    );
    expect(matcher.match(tokenise("one two")).map((hit) => hit.key)).toEqual(["k", "other"]);
  });
});

describe("A cue that cannot be read says what is wrong and where", () => {
  it.each([
    ["(proof of", "a bracket is opened and never closed"],
    ["proof) of", "a bracket is closed that was not opened"],
    ["claim|", "a word is missing"],
    ["proof & form", '"&" is not a word'],
    ["   ", "the cue is empty"],
    ["", "the cue is empty"],
    [`${"(a b|c d|e f) ".repeat(6)}`, "the cue stands for too many variants; split it"],
  ])("%s: %s", (cue, message) => {
    expect(compileCue(cue)).toMatchObject({ cue, message });
    expect(new Matcher([["k", cue]], {}, NONE).errors).toHaveLength(1);
  });

  it("and a cue of nothing but articles finds nothing, and says so", () => {
    expect(
      new Matcher([["k", "the a"]], {}, { articles: ["the", "a"], fillers: [] }).errors[0],
    ).toMatchObject({
      message: "the cue has nothing but articles",
    });
  });

  it("nor may it hold a word that is left out of texts, for it would find too much", () => {
    const matcher = new Matcher([["k", "shall promptly sign"]], {}, { articles: [], fillers: ["promptly"] });
    expect(matcher.errors).toEqual([
      {
        cue: "shall promptly sign",
        at: 6,
        message: '"promptly" is left out of texts; leave it out of the cue',
      },
    ]);
  });
});

describe("However long the row of words", () => {
  const matcher = new Matcher([["k", "first .. last"]], {}, NONE);

  it("a cue is found where it stands", () => {
    const words = ["first", ...Array.from({ length: 10_000 }, () => "first"), "last"];
    expect(matcher.match(tokenise(words.join(" ")))).toEqual([{ key: "k", from: 10_000, to: 10_001 }]);
  });

  it("and whatever words came before", () => {
    const words = Array.from({ length: 60_000 }, (_, at) => `w${at}`);
    expect(matcher.match(tokenise(`${words.join(" ")} first last`))).toHaveLength(1);
    expect(matcher.match(tokenise("first last"))).toHaveLength(1);
  });
});
