import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readWordApi } from "../../../src/word-stand-in/supplement/generate";
import { isAdvertised, wordApi } from "../../../src/word-stand-in/supplement/word-api";

describe("the table of Word's API", () => {
  it("is what @types/office-js says now", () => {
    const declarations = readFileSync(
      join(process.cwd(), "node_modules/@types/office-js/index.d.ts"),
      "utf8",
    );
    expect(readWordApi(declarations)).toEqual(wordApi);
  });

  it("knows set, type, parameters and whether a property can be set", () => {
    const { members } = wordApi.classes.Paragraph;
    expect(members.text).toEqual({ kind: "property", set: "WordApi 1.1", type: "string", readonly: true });
    expect(members.styleBuiltIn).toEqual({ kind: "property", set: "WordApi 1.3", type: "BuiltInStyleName" });
    expect(members.insertParagraph).toEqual({
      kind: "method",
      set: "WordApi 1.1",
      type: "Paragraph",
      parameters: ["string", '"Before"|"After"'],
    });
    expect(wordApi.classes.ParagraphCollection.items).toBe("Paragraph");
    expect(wordApi.classes.Document.members.onParagraphAdded).toMatchObject({
      kind: "event",
      set: "WordApi 1.6",
    });
    expect(wordApi.enums.ChangeTrackingMode).toEqual({
      off: "Off",
      trackAll: "TrackAll",
      trackMineOnly: "TrackMineOnly",
    });
  });

  it("takes for one method what any of its overloads takes", () => {
    const { parameters } = wordApi.classes.Range.members.getReviewedText;
    expect(parameters).toEqual(["ChangeTrackingVersion?"]);
  });
});

describe("a requirement set is advertised", () => {
  it.each([
    ["WordApi 1.3", { WordApi: "1.3" }, true],
    ["WordApi 1.4", { WordApi: "1.3" }, false],
    ["WordApi 1.9", { WordApi: "1.10" }, true],
    ["WordApi 1.9", { WordApi: "2.0" }, true],
    ["WordApiDesktop 1.1", { WordApi: "1.9" }, false],
    ["WordApi BETA", { WordApi: "99.0" }, false],
  ])("%s by %j: %s", (set, sets, expected) => {
    expect(isAdvertised(set, sets as Record<string, string>)).toBe(expected);
  });
});
