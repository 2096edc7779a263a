import fc from "../support/properties";
import type { ClauseBody } from "../../src/core";
import { bodyDiff, isUnchanged, wordDiff, type WordRun } from "../../src/core";

const marked = (runs: readonly WordRun[]) =>
  runs.map(({ kind, text }) => ({ same: text, added: `{+${text}+}`, removed: `[-${text}-]` })[kind]).join("");

describe("The words of two texts", () => {
  test("are told apart as same, added and removed", () => {
    expect(marked(wordDiff("The Customer consents to it.", "The Client consents to that."))).toBe(
      "The [-Customer-]{+Client+} consents to [-it-]{+that+}.",
    );
  });

  test("give each text back, whatever the texts are", () => {
    const text = fc
      .array(fc.constantFrom("the", "Customer", " ", "  ", "é", ".", "7", "\n"))
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = wordDiff(before, after);
        const without = (left: WordRun["kind"]) =>
          runs
            .filter(({ kind }) => kind !== left)
            .map((run) => run.text)
            .join("");
        expect(without("added")).toBe(before);
        expect(without("removed")).toBe(after);
        expect(runs.every(({ text, kind }, at) => text !== "" && kind !== runs[at - 1]?.kind)).toBe(true);
      }),
    );
  });
});

const heading = { level: 0, text: "Consent" } as const;
const shown = (before: ClauseBody, after: ClauseBody) =>
  bodyDiff(before, after).map((line) => `${isUnchanged(line) ? "=" : "!"} ${marked(line.runs)}`);

describe("The lines of two wordings", () => {
  test("are compared word by word where a line was changed, and stand alone where it is new or gone", () => {
    expect(
      shown(
        [
          heading,
          { level: 1, text: "The Customer consents to the association." },
          { level: 1, text: "Nothing else is agreed." },
        ],
        [
          heading,
          { level: 1, text: "An entirely new opening sentence." },
          { level: 1, text: "The Client consents to the association." },
        ],
      ),
    ).toEqual([
      "= Consent",
      "! {+An entirely new opening sentence.+}",
      "! The [-Customer-]{+Client+} consents to the association.",
      "! [-Nothing else is agreed.-]",
    ]);
  });

  test("that share nothing are the old line and then the new one", () => {
    expect(shown([{ level: 1, text: "One two." }], [{ level: 1, text: "Three four." }])).toEqual([
      "! [-One two.-]",
      "! {+Three four.+}",
    ]);
  });

  test("are not the same where only the level changed", () => {
    expect(shown([{ level: 1, text: "…" }], [{ level: 2, text: "…" }])).toEqual(["! …"]);
  });

  test("of a table are its rows, the cells between bars", () => {
    const table = (id: string): ClauseBody => [{ header: ["Fact", "Value"], rows: [["Partner ID", id]] }];
    expect(shown(table("4567890"), table("7654321"))).toEqual([
      "= Fact | Value",
      "! Partner ID | [-4567890-]{+7654321+}",
    ]);
  });

  test("give each wording back, whatever the wordings are", () => {
    const line = fc.record({
      level: fc.constantFrom(1 as const, 2 as const),
      text: fc.array(fc.constantFrom("a", "b", "c", "d")).map((words) => words.join(" ")),
    });
    fc.assert(
      fc.property(fc.array(line), fc.array(line), (before, after) => {
        const lines = bodyDiff(before, after);
        expect(lines.flatMap((each) => each.before ?? [])).toEqual(before);
        expect(lines.flatMap((each) => each.after ?? [])).toEqual(after);
      }),
    );
  });
});
