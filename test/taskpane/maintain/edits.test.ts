import { CLAUSE_FAMILIES, type ClauseBody, type Rule } from "../../../src/core";
import { builtInLibrary } from "../../../src/library";
import {
  EMPTY_TABLE,
  numbersOf,
  withBlockAfter,
  withBlockMoved,
  withColumn,
  withLevel,
  withoutBlock,
  withoutColumn,
  withRow,
  withText,
} from "../../../src/taskpane/maintain/body-edits";
import { agreementOf } from "../../../src/taskpane/maintain/pasted-text";
import { previewOf } from "../../../src/taskpane/maintain/wording-preview";
import { cueLists, linesIn, mergedRule, withLines } from "../../../src/taskpane/maintain/rule-cues";
import { settled } from "../../../src/taskpane/maintain/settle";
import { asNewVersion, lacksVersion, wordingsOf } from "../../../src/taskpane/maintain/versions";
import { aClause, aLibrary } from "../../library/a-clause";

const isByLanguage = (value: unknown): boolean =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const BODY: ClauseBody = [
  { level: 0, text: "Heading" },
  { level: 1, text: "One" },
  { level: 2, text: "under one" },
  { level: 1, text: "Two" },
];
const texts = (body: ClauseBody) =>
  body.map((block) => ("rows" in block ? "table" : `${block.level} ${block.text}`));

describe("The body of a wording", () => {
  test("takes a line break as the beginning of a new paragraph of the same level", () => {
    const { body, focus } = withText(BODY, 2, "under one\nand another");
    expect(texts(body)).toEqual(["0 Heading", "1 One", "2 under one", "2 and another", "1 Two"]);
    expect(focus).toBe(3);
  });

  test("has paragraphs, not further headings, under a heading that is broken", () => {
    expect(texts(withText(BODY, 0, "Heading\nfirst").body).slice(0, 2)).toEqual(["0 Heading", "1 first"]);
  });

  test("moves a block up and down, never above the heading or below the end", () => {
    expect(texts(withBlockMoved(BODY, 3, -1).body)).toEqual(["0 Heading", "1 One", "1 Two", "2 under one"]);
    expect(withBlockMoved(BODY, 1, -1).body).toEqual(BODY);
    expect(withBlockMoved(BODY, 3, 1).body).toEqual(BODY);
  });

  test("loses a block, never the heading, and takes in new ones", () => {
    expect(texts(withoutBlock(BODY, 2).body)).toEqual(["0 Heading", "1 One", "1 Two"]);
    expect(withoutBlock(BODY, 0).body).toEqual(BODY);
    expect(texts(withBlockAfter(BODY, 3, EMPTY_TABLE).body).at(-1)).toBe("table");
    expect(texts(withLevel(BODY, 3, 2).body).at(-1)).toBe("2 Two");
  });

  test("is numbered as a reader sees it, letters going on after z", () => {
    expect(numbersOf(BODY)).toEqual(["", "1", "(a)", "2"]);
    const many: ClauseBody = [
      { level: 0, text: "" },
      { level: 1, text: "" },
      ...Array.from({ length: 28 }, () => ({ level: 2, text: "" }) as const),
    ];
    expect(numbersOf(many).slice(-3)).toEqual(["(z)", "(aa)", "(ab)"]);
  });

  test("keeps every row of a table as wide as its header", () => {
    const wide = withRow(withColumn(EMPTY_TABLE));
    expect(wide).toEqual({
      header: ["", "", ""],
      rows: [
        ["", "", ""],
        ["", "", ""],
      ],
    });
    expect(withoutColumn(wide, 2).rows).toEqual([
      ["", ""],
      ["", ""],
    ]);
  });
});

describe("The preview of a wording", () => {
  const clause = aClause({
    body: [
      { level: 0, text: "Heading" },
      { level: 1, text: "It is {{partner-id}} or {{other}}." },
    ],
    fillIns: [
      {
        name: "partner-id",
        label: "Partner ID",
        question: "Which is it?",
        kind: "partner-id",
        example: "4567890",
      },
    ],
  });

  test("has the examples in it, and a blank by its name where none is declared", () => {
    expect(texts(previewOf(clause, "examples"))[1]).toBe("1 It is 4567890 or [other].");
  });

  test("has the blanks as they stand in a document", () => {
    expect(texts(previewOf(clause, "blanks"))[1]).toBe("1 It is [Partner ID] or [other].");
  });

  test("shows a blank for an example that would be refused, and stands a language half typed", () => {
    const [fillIn] = clause.fillIns;
    const broken = { ...clause, language: "e", fillIns: [{ ...fillIn!, example: "not an id" }] };
    expect(texts(previewOf(broken, "examples"))[1]).toBe("1 It is [Partner ID] or [other].");
  });
});

describe("Versions of an edited clause", () => {
  const base = aClause();
  const edited = { ...base, title: "Another title", owner: "Grace" };

  test("are asked for once the wording differs from the library's, and not for an owner alone", () => {
    expect(lacksVersion(edited, base)).toBe(true);
    expect(lacksVersion({ ...base, owner: "Grace" }, base)).toBe(false);
    expect(lacksVersion(edited, undefined)).toBe(false);
  });

  test("are made of the library's clause, with everything that was edited", async () => {
    const made = await asNewVersion(edited, base, "minor", {
      by: "Grace",
      on: "2026-11-25",
      note: "Clearer.",
    });
    expect(made).toMatchObject({
      clause: { title: "Another title", owner: "Grace", version: "1.1.0", vetting: { state: "draft" } },
    });
    if ("message" in made) throw new Error(made.message);
    expect(lacksVersion(made.clause, base)).toBe(false);
    expect(wordingsOf(made.clause, base).map(({ id }) => id)).toEqual(["1.0.0", "draft"]);
  });

  test("can be compared: earlier ones, the library's, and the draft", () => {
    expect(wordingsOf(edited, base).map(({ id }) => id)).toEqual(["1.0.0", "draft"]);
    expect(wordingsOf(base, base).map(({ id }) => id)).toEqual(["1.0.0"]);
  });
});

describe("Two changes of one clause", () => {
  const base = aClause();

  test("that do not touch are joined", () => {
    const { clause, contradictions } = settled(
      base,
      { ...base, title: "Mine" },
      { ...base, owner: "Theirs" },
    );
    expect(contradictions).toEqual([]);
    expect(clause).toMatchObject({ title: "Mine", owner: "Theirs" });
  });

  test("that contradict each other are both told, and the chosen one is taken", () => {
    const mine = { ...base, title: "Mine" };
    const theirs = { ...base, title: "Theirs" };
    expect(settled(base, mine, theirs).contradictions).toMatchObject([
      { path: "title", base: base.title, mine: "Mine", theirs: "Theirs" },
    ]);
    expect(settled(base, mine, theirs, () => "theirs").clause.title).toBe("Theirs");
  });

  test("keep the record of the side that made a version, and theirs where both did", () => {
    const record = (by: string) => ({
      version: "1.0.1",
      changes: [...base.changes, { version: "1.0.1", by, on: "2026-11-25", note: "Changed." }],
    });
    const mine = { ...base, title: "Mine", ...record("me") };
    expect(settled(base, mine, { ...base, owner: "Theirs" }).clause.changes.at(-1)!.by).toBe("me");
    const theirs = { ...base, owner: "Theirs", ...record("them") };
    expect(settled(base, mine, theirs).clause.changes.at(-1)!.by).toBe("them");
  });
});

describe("The cues of a rule", () => {
  const { rule } = aLibrary().families.cpor;
  const listOf = (of: Rule, id: string) => cueLists(of, (element) => element).find((list) => list.id === id)!;

  test("are replaced language by language, and nothing else of the rule", () => {
    const changed = listOf(rule, "names").with(withLines(rule.names, "en", ["one", "two"]));
    expect(changed).toEqual({ ...rule, names: { ...rule.names, en: ["one", "two"] } });
  });

  test("leave a list out that has become empty, unless a rule must have it", () => {
    const added = listOf(rule, "means").with({ en: ["workload"] });
    expect(listOf(added, "means").with(withLines({ en: ["workload"] }, "en", []))).not.toHaveProperty(
      "means",
    );
    expect(listOf(rule, "names").with({})).toHaveProperty("names", {});
  });

  test.each(CLAUSE_FAMILIES)("are offered for every list that the built-in rule of %s has", (family) => {
    const { rule: builtIn } = builtInLibrary().families[family];
    const lists = (of: object): string[] =>
      Object.entries(of).flatMap(([key, value]) => (isByLanguage(value) ? [key] : []));
    const ofElements = builtIn.elements.flatMap((one) => lists(one).map((key) => `element ${one.id} ${key}`));
    const offered = cueLists(builtIn, (element) => element).map(({ id }) => id);
    expect(offered).toEqual(expect.arrayContaining([...lists(builtIn), ...ofElements]));
  });

  test("are one a line, without empty lines", () => {
    expect(linesIn(" one \n\n two\n")).toEqual(["one", "two"]);
  });

  test("that two people changed are joined: what either added stays, what either removed goes", () => {
    const names = (en: string[]): Rule => ({ ...rule, names: { ...rule.names, en } });
    const merged = mergedRule(names(["a", "b", "c"]), names(["a", "c", "mine"]), names(["a", "b", "theirs"]));
    expect(merged.names.en).toEqual(["a", "theirs", "mine"]);
  });
});

test("A pasted text is an agreement of a paragraph a line", () => {
  expect(agreementOf("One.\r\n\r\n  Two.\n").paragraphs.map(({ text }) => text)).toEqual(["One.", "Two."]);
});
