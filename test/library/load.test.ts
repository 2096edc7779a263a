import fc from "../support/properties";
import { CLAUSE_FAMILIES } from "../../src/core";
import type { LibraryFile, Problem } from "../../src/library";
import { loadLibrary, rulesOf } from "../../src/library";
import { contentOf, smallLibrary } from "./small-library";

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a file is broken in ways that no type allows
type Change = (family: any, files: LibraryFile[]) => void;

/** The problems of the small library after a change to its file cpor.json, or to any other. */
function problemsAfter(change: Change): readonly Problem[] {
  const files = smallLibrary();
  change(contentOf(files, "cpor.json"), files);
  const loaded = loadLibrary(files);
  return "problems" in loaded ? loaded.problems : [];
}

test("a library whose files are in order is loaded, whatever the order of the files", () => {
  const loaded = loadLibrary(smallLibrary().reverse());
  if ("problems" in loaded) throw new Error(JSON.stringify(loaded.problems));
  expect(loaded.library).toMatchObject({
    id: "small",
    version: "0.1.0",
    families: { pal: { family: "pal" } },
  });
  expect(Object.keys(loaded.library.families)).toEqual([...CLAUSE_FAMILIES]);
  expect(rulesOf(loaded.library).poe).toBe(loaded.library.families.poe.rule);
});

const DIGEST = `sha256-${"0".repeat(64)}`;
const RETIRED = { state: "retired", by: "Grace", on: "2026-11-23", reason: "Replaced." };

const faults: [what: string, change: Change, path: string, message: string | RegExp][] = [
  ["a key that is missing", (f) => delete f.title, "title", "Missing; add it."],
  ["a value of another type", (f) => (f.title = 7), "title", "Write a value of the type string, not 7."],
  [
    "a text in the place of a list",
    (f) => (f.clauses = "none"),
    "clauses",
    "Write a value of the type Array",
  ],
  ["an unknown key", (f) => (f.colour = "red"), "colour", "Unknown key"],
  [
    "an unknown key deep inside",
    (f) => (f.clauses[0].fillIns[0].hint = ""),
    "clauses[0].fillIns[0].hint",
    "Unknown key",
  ],
  [
    "a family that does not exist",
    (f) => (f.clauses[0].family = "cpo"),
    "clauses[0].family",
    'Write one of ("cpor" | "dpor"',
  ],
  ["an empty text", (f) => (f.title = ""), "title", "Empty; write a text."],
  [
    "a text that is too long",
    (f) => (f.title = "x".repeat(65)),
    "title",
    "65 characters; shorten to 64 at most.",
  ],
  ["a control character", (f) => (f.summary = "a\u0007b"), "summary", "Holds control characters"],
  ["a direction override", (f) => (f.summary = "a\u202Eb"), "summary", "Holds control characters"],
  ["a space at the end", (f) => (f.summary = "a "), "summary", "Begins or ends with a space"],
  [
    "an id that is no permanent one",
    (f) => (f.clauses[0].id = "My Clause"),
    "clauses[0].id",
    "Write an id of at most 40",
  ],
  [
    "an id that is too long",
    (f) => (f.clauses[0].id = "x".repeat(41)),
    "clauses[0].id",
    "Write an id of at most 40",
  ],
  [
    "a version that is none",
    (f) => (f.clauses[0].version = "1.0"),
    "clauses[0].version",
    "major.minor.patch",
  ],
  [
    "a version that is too long",
    (f) => (f.clauses[0].version = `1.0.${"1".repeat(17)}`),
    "clauses[0].version",
    "major.minor.patch",
  ],
  [
    "a language that is none",
    (f) => (f.clauses[0].language = "English"),
    "clauses[0].language",
    "language tag",
  ],
  [
    "a jurisdiction that is none",
    (f) => (f.clauses[0].jurisdiction = "England"),
    "clauses[0].jurisdiction",
    "ISO 3166",
  ],
  [
    "a state of vetting that does not exist",
    (f) => (f.clauses[0].vetting.state = "approved"),
    "clauses[0].vetting.state",
    'Write one of ("draft" | "in-review"',
  ],
  [
    "a vetting that is no record",
    (f) => (f.clauses[0].vetting = "vetted"),
    "clauses[0].vetting",
    "type Object",
  ],
  [
    "a vetting with a digest that is none",
    (f) => (f.clauses[0].vetting = { state: "vetted", by: "Grace", on: "2026-11-23", digest: "abc" }),
    "clauses[0].vetting.digest",
    "64 hexadecimal digits",
  ],
  [
    "an earlier vetting by one who had made a version since the last vetting",
    (f) => {
      const change = { on: "2026-11-22", note: "Changed." };
      const vetted = (by: string) => ({ by, on: "2026-11-22", digest: DIGEST });
      f.clauses[0].version = "1.3.0";
      f.clauses[0].changes = [
        { ...change, version: "1.0.0", by: "Grace", vetted: vetted("Ada") },
        { ...change, version: "1.1.0", by: "Ada" },
        { ...change, version: "1.2.0", by: "Grace", vetted: vetted("Ada") },
        { ...change, version: "1.3.0", by: "Ada" },
      ];
    },
    "clauses[0].changes[2].vetted.by",
    "Ada made this version and cannot vet it",
  ],
  [
    "the vetting of the present version among the earlier ones",
    (f) => (f.clauses[0].changes[0].vetted = { by: "Grace", on: "2026-11-23", digest: DIGEST }),
    "clauses[0].changes[0].vetted",
    'say in "vetting" who vetted it',
  ],
  [
    "a vetting by the one who made the version",
    (f) => (f.clauses[0].vetting = { state: "vetted", by: " ada".trim(), on: "2026-11-23", digest: DIGEST }),
    "clauses[0].vetting.by",
    "Ada made this version and cannot vet it",
  ],
  [
    "a successor of a clause that is in use",
    (f) => (f.clauses[0].supersededBy = "poe-standard"),
    "clauses[0].supersededBy",
    "Only a retired clause",
  ],
  [
    "a successor that does not exist",
    (f) => f.clauses.push({ ...f.clauses[0], id: "cpor-old", vetting: RETIRED, supersededBy: "cpor-old" }),
    "clauses[1].supersededBy",
    'no other clause "cpor-old"',
  ],
  [
    "versions out of order",
    (f) => f.clauses[0].changes.unshift({ ...f.clauses[0].changes[0], version: "1.0.1" }),
    "clauses[0].changes[1].version",
    "Comes after 1.0.1 and must be higher",
  ],
  [
    "a version that no change made",
    (f) => (f.clauses[0].version = "1.1.0"),
    "clauses[0].changes",
    "The last change made 1.0.0, yet the clause is 1.1.0",
  ],
  [
    "an earlier wording of a version that never was",
    (f) => {
      const { title, body, fillIns } = f.clauses[0];
      f.clauses[0].earlier = [{ version: "0.9.0", title, body, fillIns }];
    },
    "clauses[0].earlier[0].version",
    "No earlier change made 0.9.0",
  ],
  [
    "a source that the family does not have",
    (f) => f.clauses[0].sources.push("another"),
    "clauses[0].sources[1]",
    "choose from a-page",
  ],
  ["two sources of one id", (f) => f.sources.push(f.sources[0]), "sources[1].id", "stands twice"],
  [
    "a term that the library does not define",
    (f) => f.clauses[0].terms.push("supplier"),
    "clauses[0].terms[1]",
    'defines no term "supplier" in the language "en"',
  ],
  [
    "a term that the wording does not use",
    (f) => {
      f.clauses[0].body[1].text = "You agree with {{cpor-id}} by {{cpor-route}}:";
      f.clauses[0].body[2].text = "to be customers.";
    },
    "clauses[0].terms[0]",
    'does not use "Customer"',
  ],
  [
    "a term that is used and not declared",
    (f) => (f.clauses[0].terms = []),
    "clauses[0].terms",
    'uses "Customer"; add "customer"',
  ],
  [
    "a table whose rows differ in length",
    (f) => f.clauses[0].body.push({ header: ["A", "B"], rows: [["1"]] }),
    "clauses[0].body[3]",
    "as many cells as the header has",
  ],
  [
    "a table of one column",
    (f) => f.clauses[0].body.push({ header: ["A"], rows: [["1"]] }),
    "clauses[0].body[3].header",
    "two columns",
  ],
  [
    "a row that says not what it holds",
    (f) => f.clauses[0].body.push({ header: ["A", "B"], rows: [["", "1"]] }),
    "clauses[0].body[3]",
    "first cell",
  ],
  [
    "a cell that is no text",
    (f) => f.clauses[0].body.push({ header: ["A", "B"], rows: [["1", 2]] }),
    "clauses[0].body[3].rows[0][1]",
    "Write a text, or leave the cell empty",
  ],
  [
    "a fill-in in a cell that is not declared",
    (f) => f.clauses[0].body.push({ header: ["A", "B"], rows: [["1", "{{x}}"]] }),
    "clauses[0].body[3].rows[0][1]",
    "{{x}} is not declared",
  ],
  [
    "a retired name in the header of a table",
    (f) => f.clauses[0].body.push({ header: ["A", "MPN ID"], rows: [["1", ""]] }),
    "clauses[0].body[3].header[1]",
    'write "Partner ID"',
  ],
  [
    "a form that its kind has not",
    (f) => (f.clauses[0].fillIns[0].form = { mask: "#", message: "One digit." }),
    "clauses[0].fillIns[0]",
    'kind "text" only',
  ],
  [
    "an example that has not the form",
    (f) =>
      Object.assign(f.clauses[0].fillIns[0], {
        kind: "text",
        form: { mask: "PO-##", message: "Write PO-12." },
      }),
    "clauses[0].fillIns[0].example",
    "would be refused: Write PO-12.",
  ],
  [
    "an address that is not https",
    (f) => (f.sources[0].url = "http://example.com/"),
    "sources[0].url",
    "begins with https://",
  ],
  [
    "an address that is too long",
    (f) => (f.sources[0].url = `https://example.com/${"x".repeat(300)}`),
    "sources[0].url",
    "300 characters",
  ],
  [
    "a date in another form",
    (f) => (f.sources[0].checkedOn = "22/11/2026"),
    "sources[0].checkedOn",
    "year-month-day",
  ],
  ["no source", (f) => (f.sources = []), "sources", "Empty; write at least one."],
  ["too many sources", (f) => (f.sources = Array(51).fill(f.sources[0])), "sources", "Keep at most 50."],

  [
    "curly quotes in a wording",
    (f) => (f.clauses[0].body[1].text += " \u201Cx\u201D"),
    "clauses[0].body[1].text",
    "curly quotes",
  ],
  [
    "a typed number",
    (f) => (f.clauses[0].body[1].text = "7.1 {{cpor-id}} {{cpor-route}}"),
    "clauses[0].body[1].text",
    "Begins with a number",
  ],
  [
    "a level that does not exist",
    (f) => (f.clauses[0].body[1].level = 3),
    "clauses[0].body[1].level",
    "Write one of (0 | 1 | 2), not 3.",
  ],
  [
    "a wording without heading",
    (f) => (f.clauses[0].body[0].level = 1),
    "clauses[0].body",
    "Begin with the heading",
  ],
  [
    "an addition with a heading",
    (f) => f.clauses.push({ ...f.clauses[0], id: "addition", kind: "addition" }),
    "clauses[1].body",
    "Write one paragraph of level 1",
  ],
  [
    "a clause that is an addition by its form",
    (f) => (f.clauses[0].body = [f.clauses[0].body[1]]),
    "clauses[0].body",
    'make it an "addition"',
  ],
  [
    "an addition with a table of several rows",
    (f) =>
      f.clauses.push({
        ...f.clauses[0],
        id: "addition",
        kind: "addition",
        body: [
          f.clauses[0].body[1],
          {
            header: ["A", "B"],
            rows: [
              ["1", "2"],
              ["3", "4"],
            ],
          },
        ],
      }),
    "clauses[1].body",
    "Begin with the heading",
  ],
  ["a second heading", (f) => (f.clauses[0].body[2].level = 0), "clauses[0].body", "level 0 nowhere else"],
  [
    "a sub-paragraph right under the heading",
    (f) => (f.clauses[0].body[1].level = 2),
    "clauses[0].body",
    "needs a numbered paragraph",
  ],
  [
    "a retired name",
    (f) => (f.clauses[0].body[2].text = "an MPN  id."),
    "clauses[0].body[2].text",
    'write "Partner ID"',
  ],
  [
    "a retired name in a question",
    (f) => (f.clauses[0].fillIns[1].question = "Which Azure AD?"),
    "clauses[0].fillIns[1].question",
    "Microsoft Entra ID",
  ],

  [
    "a fill-in that is not declared",
    (f) => (f.clauses[0].body[2].text = "{{tenant}}."),
    "clauses[0].body[2].text",
    "{{tenant}} is not declared",
  ],
  [
    "a fill-in that is not used",
    (f) => (f.clauses[0].body[1].text = "{{cpor-route}}."),
    "clauses[0].fillIns[0]",
    "asked but not used",
  ],
  [
    "a fill-in declared twice",
    (f) => f.clauses[0].fillIns.push(f.clauses[0].fillIns[0]),
    "clauses[0].fillIns[2].name",
    "declared twice",
  ],
  [
    "braces that belong to nothing",
    (f) => (f.clauses[0].body[2].text = "a {{b."),
    "clauses[0].body[2].text",
    "open or close no fill-in",
  ],
  [
    "an example that would be refused",
    (f) => (f.clauses[0].fillIns[0].example = "MPN"),
    "clauses[0].fillIns[0].example",
    /would be refused: A Partner ID is/,
  ],
  [
    "a question that is none",
    (f) => (f.clauses[0].fillIns[0].question = "ID."),
    "clauses[0].fillIns[0].question",
    "question mark",
  ],
  [
    "a label with brackets",
    (f) => (f.clauses[0].fillIns[0].label = "[ID]"),
    "clauses[0].fillIns[0].label",
    "brackets",
  ],
  [
    "a choice without choices",
    (f) => delete f.clauses[0].fillIns[1].choices,
    "clauses[0].fillIns[1]",
    'Give "choices"',
  ],
  [
    "choices that choose nothing",
    (f) => (f.clauses[0].fillIns[0].choices = ["a", "b"]),
    "clauses[0].fillIns[0]",
    'Give "choices"',
  ],
  [
    "a single choice",
    (f) => (f.clauses[0].fillIns[1].choices = ["this"]),
    "clauses[0].fillIns[1].choices",
    "at least two choices",
  ],

  [
    "an element that the rule does not know",
    (f) => f.clauses[0].satisfies.push("price"),
    "clauses[0].satisfies[1]",
    "choose from mechanism, notice",
  ],
  [
    "an element that is satisfied twice",
    (f) => f.clauses[0].satisfies.push("mechanism"),
    "clauses[0].satisfies[1]",
    "stands twice",
  ],
  [
    "a mandatory element that is not satisfied",
    (f) => (f.clauses[0].satisfies = ["notice"]),
    "clauses[0].satisfies",
    "this one lacks mechanism",
  ],
  ["an element without label", (f) => f.elements.pop(), "elements", "mechanism, notice"],
  [
    "no standard wording",
    (f) => (f.clauses[0].position = "short"),
    "clauses",
    "Add a clause whose position is standard",
  ],
  ["no standard wording in use", (f) => (f.clauses[0].vetting = RETIRED), "clauses", "that is not retired"],
  ["a wording of another family", (f) => (f.clauses[0].family = "poe"), "clauses[0].family", 'Write "cpor"'],

  ["a rule that lacks a part", (f) => delete f.rule.acts, "rule.acts", "Missing"],
  ["a cue in an unknown language", (f) => (f.rule.names.it = ["nome"]), "rule.names.it", "Unknown key"],
  [
    "a cue that cannot be read",
    (f) => (f.rule.acts.en = ["claim (association"]),
    "rule.acts.en[0]",
    "cannot be read at character 19: a bracket is opened",
  ],
  [
    "facts that are no elements",
    (f) => (f.rule.factsOnly = ["notice", "price"]),
    "rule.factsOnly",
    'no element "price"',
  ],
  ["a cue that is no text", (f) => (f.rule.names.en = [7]), "rule.names.en[0]", "type string, not 7"],
  ["too many cues", (f) => (f.rule.names.en = Array(201).fill("x")), "rule.names.en", "at most 200 cues"],
  [
    "a mandatory that is neither",
    (f) => (f.rule.elements[0].mandatory = 1),
    "rule.elements[0].mandatory",
    "name of a signal",
  ],
];

describe("a library is refused with file, path and way out for", () => {
  test.each(faults)("%s", (_, change, path, message) => {
    const problems = problemsAfter(change);
    const expected =
      typeof message === "string" ? expect.stringContaining(message) : expect.stringMatching(message);
    expect(problems).toMatchObject([{ file: "cpor.json", path, message: expected }]);
  });
});

describe("a library is loaded with", () => {
  const allowed: [what: string, change: Change][] = [
    [
      "a clause that somebody else has vetted",
      (f) => (f.clauses[0].vetting = { state: "vetted", by: "Grace", on: "2026-11-23", digest: DIGEST }),
    ],
    [
      "a clause in review",
      (f) => (f.clauses[0].vetting = { state: "in-review", by: "Ada", on: "2026-11-23" }),
    ],
    [
      "a retired clause and its successor",
      (f) => {
        f.clauses.push({ ...f.clauses[0], id: "cpor-old", vetting: RETIRED, supersededBy: "cpor-standard" });
      },
    ],
    [
      "earlier versions and their wordings",
      (f) => {
        const { title, body, fillIns, changes } = f.clauses[0];
        changes.push({ ...changes[0], version: "1.10.0" });
        Object.assign(f.clauses[0], {
          version: "1.10.0",
          earlier: [{ version: "1.0.0", title, body, fillIns }],
        });
      },
    ],
    [
      "an add-on that says less than a clause must",
      (f) =>
        f.clauses.push({
          ...f.clauses[0],
          id: "add-on",
          kind: "add-on",
          satisfies: ["notice"],
        }),
    ],
    [
      "an addition of one sentence",
      (f) =>
        f.clauses.push({
          ...f.clauses[0],
          id: "addition",
          kind: "addition",
          body: [f.clauses[0].body[1]],
          satisfies: ["notice"],
        }),
    ],
    [
      "an addition that may be a row of a table, too",
      (f) =>
        f.clauses.push({
          ...f.clauses[0],
          id: "addition",
          kind: "addition",
          body: [f.clauses[0].body[1], { header: ["A", "B"], rows: [["ID", "{{cpor-id}}"]] }],
          satisfies: ["notice"],
        }),
    ],
    [
      "a table",
      (f) =>
        f.clauses[0].body.push({
          header: ["What", "Value"],
          rows: [
            ["ID", "{{cpor-id}}"],
            ["Name", ""],
          ],
        }),
    ],
    [
      "a table right under the heading",
      (f) => f.clauses[0].body.splice(1, 0, { header: ["A", "B"], rows: [["1", ""]] }),
    ],
  ];
  test.each(allowed)("%s", (_, change) => {
    expect(problemsAfter(change)).toEqual([]);
  });
});

describe("between the files", () => {
  test("an id may be used once", () => {
    const problems = problemsAfter((family) => (family.clauses[0].id = "poe-standard"));
    expect(problems).toMatchObject([
      { file: "poe.json", path: "clauses[0].id", message: expect.stringContaining("is taken") },
    ]);
  });

  test("a fill-in asks the same under the same name, within a language", () => {
    const ask =
      (question: string, language: string): Change =>
      (family, files) => {
        const clause = contentOf(files, "tpor.json").clauses[0];
        clause.body[2].text = "{{cpor-id}}";
        clause.fillIns.push({ ...family.clauses[0].fillIns[0], question });
        clause.language = language;
        if (language === "de-DE") clause.terms = [];
      };
    expect(problemsAfter(ask("Which one?", "en-GB"))).toEqual([]);
    expect(problemsAfter(ask("Which other?", "en-GB"))).toMatchObject([
      {
        file: "tpor.json",
        path: "clauses[0].fillIns[2]",
        message: expect.stringContaining("asks something else"),
      },
    ]);
    expect(problemsAfter(ask("Welche?", "de-DE"))).toEqual([]);
  });

  test("each family stands once", () => {
    const dropped = problemsAfter((_, files) => files.splice(1, 1));
    expect(dropped).toMatchObject([
      { file: "", path: "", message: expect.stringContaining('family "cpor"') },
    ]);
    const doubled = problemsAfter((family, files) => {
      const copy = JSON.parse(JSON.stringify(family));
      copy.clauses[0].id = "another";
      files.push({ file: "copy.json", content: copy });
    });
    expect(doubled).toMatchObject([
      { file: "copy.json", path: "family", message: expect.stringContaining("cpor.json holds") },
    ]);
  });

  test("one header stands", () => {
    const none = problemsAfter((_, files) => files.shift());
    expect(none).toMatchObject([{ file: "", path: "", message: expect.stringContaining("Add the header") }]);
    const two = problemsAfter((_, files) => files.push({ ...files[0]!, file: "second.json" }));
    expect(two).toMatchObject([
      { file: "second.json", path: "family", message: expect.stringContaining("library.json is the header") },
    ]);
  });
});

test("all problems are named at once", () => {
  const problems = problemsAfter((family, files) => {
    family.colour = "red";
    family.shape = "round";
    delete family.title;
    contentOf(files, "pal.json").clauses[0].id = "tpor-standard";
    contentOf(files, "library.json").version = 1;
    files.pop();
  });
  expect(problems.map(({ file, path }) => `${file} ${path}`)).toEqual([
    "library.json version",
    "cpor.json title",
    "cpor.json colour",
    "cpor.json shape",
    "tpor.json clauses[0].id",
    " ",
  ]);
});

describe("a hostile file is refused", () => {
  function problemsWith(json: string): readonly Problem[] {
    return problemsAfter((_, files) => (files[1] = { file: "cpor.json", content: JSON.parse(json) }));
  }

  test.each(["__proto__", "constructor", "prototype"])("for the key %s", (key) => {
    expect(problemsWith(`{"family":"cpor","clauses":[{"${key}":{"polluted":true}}]}`)).toMatchObject([
      { file: "cpor.json", path: "clauses[0]", message: expect.stringContaining(`"${key}" is not allowed`) },
    ]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test("for nesting that would exhaust the stack", () => {
    const json = `{"family":"cpor","a":${"[".repeat(5000)}${"]".repeat(5000)}}`;
    expect(problemsWith(json)).toMatchObject([
      { file: "cpor.json", path: "a[0][0]", message: expect.stringContaining("Nested more than 12 deep") },
    ]);
  });

  test("for huge texts, naming no more than fifty", () => {
    const problems = problemsWith(JSON.stringify({ family: "cpor", a: Array(80).fill("x".repeat(5001)) }));
    expect(problems).toHaveLength(50);
    expect(problems[0]).toMatchObject({
      file: "cpor.json",
      path: "a[79]",
      message: expect.stringContaining("5001 characters"),
    });
  });

  test("for too many values", () => {
    expect(problemsWith(JSON.stringify(Array(30_000).fill(0)))).toMatchObject([
      { file: "cpor.json", path: "", message: expect.stringContaining("more than 20000 values") },
    ]);
  });

  test("and any other JSON gives problems, never a crash", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom("library.json", "pal.json"), (content, file) => {
        const files = smallLibrary().map((each) => (each.file === file ? { file, content } : each));
        expect(loadLibrary(files)).toHaveProperty("problems");
      }),
    );
  });
});

it("A term of several words, with signs in it, is looked for as it stands", () => {
  const files = smallLibrary();
  contentOf(files, "library.json").terms.push({
    id: "work",
    language: "en",
    term: "Statement of Work (SOW)",
    meaning: "what is ordered",
  });
  const [clause] = contentOf(files, "cpor.json").clauses;
  clause.body[2].text = 'to be called "Customer" in the Statement of Work (SOW).';
  clause.terms.push("work");
  expect(loadLibrary(files)).toHaveProperty("library");
});
