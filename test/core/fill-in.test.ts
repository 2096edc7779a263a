import fc from "../support/properties";
import type { Clause, FillIn, FillInKind, FilledClause } from "../../src/core";
import { fillClause, fillInsUsed, problemWith, textsOf, withChoices } from "../../src/core";

function fillIn(kind: FillInKind, more: Partial<FillIn> = {}): FillIn {
  return { name: kind, label: `The ${kind}`, question: "Which?", kind, example: "", ...more };
}

function clauseWith(text: string, fillIns: FillIn[], language = "en-GB"): Clause {
  return {
    id: "a-clause",
    version: "1.2.3",
    family: "cpor",
    kind: "clause",
    title: "A clause",
    language,
    jurisdiction: "GB",
    position: "standard",
    guidance: "In tests.",
    body: [
      { level: 0, text: "Heading" },
      { level: 1, text },
    ],
    fillIns,
    terms: [],
    satisfies: ["mechanism"],
  };
}

function filledText(clause: Clause, values: Record<string, string>): string {
  return textsOf(filledClause(clause, values).body)[1]!;
}

function filledClause(clause: Clause, values: Record<string, string>): FilledClause {
  const filling = fillClause(clause, values);
  if ("problems" in filling) throw new Error(JSON.stringify(filling.problems));
  return filling.filled;
}

test("a table is filled cell by cell", () => {
  const clause: Clause = {
    ...clauseWith("Details:", [fillIn("guid")]),
    body: [
      { level: 0, text: "Heading" },
      { header: ["What", "Value"], rows: [["Tenant", "{{guid}}"]] },
    ],
  };
  const filled = filledClause(clause, { guid: "" });
  expect(filled.body[1]).toEqual({ header: ["What", "Value"], rows: [["Tenant", "[The guid]"]] });
  expect(textsOf(filled.body)).toEqual(["Heading", "What", "Value", "Tenant", "[The guid]"]);
});

describe("a form of text", () => {
  const order = fillIn("text", { form: { mask: "PO-###|@@#", message: "Write PO-123 or AB1." } });

  test.each(["PO-123", " PO-123 ", "AB1", "\u00C4\u00D61", ""])("takes %j", (value) => {
    expect(problemWith(order, value)).toBeUndefined();
  });

  test.each(["PO-12", "PO-1234", "po-123", "AB12", "1B1", "PO-12\u0663"])("refuses %j", (value) => {
    expect(problemWith(order, value)).toBe("Write PO-123 or AB1.");
  });
});

describe("filling a clause", () => {
  const clause = clauseWith("Tenant {{guid}}, of {{text}}, again {{guid}}.", [
    fillIn("guid"),
    fillIn("text"),
  ]);
  const guid = "3f2b8c1d-9a47-4e05-b6d2-7c81a0e5f934";

  test("puts every value in its places and keeps the rest", () => {
    expect(fillClause(clause, { guid, text: "Contoso", unasked: "ignored" })).toEqual({
      filled: {
        clauseId: "a-clause",
        version: "1.2.3",
        title: "A clause",
        body: [
          { level: 0, text: "Heading" },
          { level: 1, text: `Tenant ${guid}, of Contoso, again ${guid}.` },
        ],
      },
      blanks: [],
    });
  });

  test("leaves a visible placeholder for a value that is missing, empty or invisible", () => {
    const filling = fillClause(clause, { text: " \u200B\u00AD " });
    expect(filling).toMatchObject({ blanks: ["guid", "text"] });
    expect(filledText(clause, {})).toBe("Tenant [The guid], of [The text], again [The guid].");
  });

  test("trims values", () => {
    expect(filledText(clause, { guid: ` ${guid}\n`, text: "\u00A0Contoso " })).toContain(
      `${guid}, of Contoso, again`,
    );
  });

  test("names every value that cannot stand", () => {
    expect(fillClause(clause, { guid: "no", text: "two\nlines" })).toEqual({
      problems: [
        { fillIn: "guid", message: expect.stringContaining("8-4-4-4-12") },
        { fillIn: "text", message: expect.stringContaining("one line of plain text") },
      ],
    });
  });

  test("joins a list and writes a date in the language of the clause", () => {
    const fillIns = [fillIn("list"), fillIn("date")];
    const values = { list: "Teams; Exchange Online;\nIntune;", date: "2027-01-31" };
    const inLanguage = (language: string) =>
      filledText(clauseWith("{{list}} on {{date}}", fillIns, language), values);
    expect(inLanguage("en-GB")).toBe("Teams, Exchange Online and Intune on 31 January 2027");
    expect(inLanguage("en-US")).toBe("Teams, Exchange Online, and Intune on January 31, 2027");
    expect(inLanguage("de-DE")).toBe("Teams, Exchange Online und Intune on 31. Januar 2027");
  });

  test("takes no value from JavaScript's own objects", () => {
    const odd = clauseWith("{{constructor}}", [fillIn("text", { name: "constructor" })]);
    expect(filledText(odd, {})).toBe("[The text]");
  });

  test("throws when the wording uses a fill-in that is not declared", () => {
    expect(() => fillClause(clauseWith("{{nobody}}", []), {})).toThrow("Clause a-clause uses {{nobody}}");
  });

  test("a value of text stands in the clause exactly as typed, whatever it holds", () => {
    const printable = fc
      .string({ minLength: 1, maxLength: 200, unit: fc.constantFrom(..."aZ09 {}$&`'\"[]\\/<>é€😀") })
      .filter((value) => value.trim() !== "" && value.trim().length <= 200);
    fc.assert(
      fc.property(printable, printable, (first, second) => {
        const both = clauseWith("<{{one}}|{{two}}>", [
          fillIn("text", { name: "one" }),
          fillIn("text", { name: "two" }),
        ]);
        expect(filledText(both, { one: first, two: second })).toBe(`<${first.trim()}|${second.trim()}>`);
      }),
    );
  });

  test("no value whatsoever leaves a fill-in behind, a control character or an empty place", () => {
    const kinds: FillInKind[] = ["text", "partner-id", "guid", "domain", "email", "date", "list", "choice"];
    const anyClause = clauseWith(
      kinds.map((kind) => `{{${kind}}}`).join("|"),
      kinds.map((kind) => fillIn(kind, kind === "choice" ? { choices: ["this", "that"] } : {})),
    );
    const good = {
      "partner-id": "4567890",
      guid: "3f2b8c1d-9a47-4e05-b6d2-7c81a0e5f934",
      domain: "contoso.com",
    };
    const more = { email: "it@contoso.com", date: "2027-01-31", choice: "that", text: "a", list: "a; b" };
    const value = (kind: FillInKind) =>
      fc.oneof(
        fc.constantFrom("", { ...good, ...more }[kind]),
        fc.string({ unit: "grapheme" }),
        fc.string({ unit: "binary" }),
      );
    const values = fc.record(Object.fromEntries(kinds.map((kind) => [kind, value(kind)])));
    fc.assert(
      fc.property(values, (typed) => {
        const filling = fillClause(anyClause, typed);
        if ("problems" in filling) return;
        const text = textsOf(filling.filled.body)[1]!;
        // eslint-disable-next-line no-control-regex -- control characters are what must not be there
        expect(text).not.toMatch(/[\u0000-\u001F\u007F]/);
        for (const name of filling.blanks) expect(text).toContain(`[The ${name}]`);
      }),
      { numRuns: 500 },
    );
  });
});

describe("the fill-ins used in a wording", () => {
  test("are named once each, in reading order", () => {
    expect(fillInsUsed("{{b}} and {{a-1}} and {{b}} but {not} {{ that")).toEqual(["b", "a-1"]);
  });
});

describe("a value", () => {
  const good: [FillInKind, string[]][] = [
    ["text", ["Contoso Ltd", "a {{brace}}", "x".repeat(200), "नमस्ते"]],
    ["partner-id", ["1234", "4567890", " 12345678 "]],
    ["guid", ["3f2b8c1d-9a47-4e05-b6d2-7c81a0e5f934", "3F2B8C1D-9A47-4E05-B6D2-7C81A0E5F934"]],
    ["domain", ["contoso.onmicrosoft.com", "contoso.co.uk", "bücher.example", "a-b.xn--p1ai", "x1.io"]],
    ["email", ["it.admin@contoso.com", "o'neil+ms@sub.fabrikam.co.uk"]],
    ["date", ["2027-01-31", "2028-02-29"]],
    ["list", ["one", "one; two", "one\ntwo\r\nthree", Array.from({ length: 50 }, () => "x").join(";")]],
    ["choice", ["this", " that "]],
  ];
  const bad: [FillInKind, string, string[]][] = [
    ["text", "one line of plain text", ["two\nlines", "a\tb", "a\u0000b", "a\u202Eb", "a\u2028b", "\uD800x"]],
    ["text", "at most 200 characters; it has 201", ["x".repeat(201)]],
    ["partner-id", "4 to 8 digits", ["123", "123456789", "0000000", "MPN 1234", "12 34", "１２３４"]],
    [
      "guid",
      "8-4-4-4-12",
      ["3f2b8c1d", "{3f2b8c1d-9a47-4e05-b6d2-7c81a0e5f934}", "xf2b8c1d-9a47-4e05-b6d2-7c81a0e5f934"],
    ],
    ["guid", "ID of zeros is a placeholder", ["00000000-0000-0000-0000-000000000000"]],
    [
      "domain",
      "Write the domain alone",
      ["contoso", "https://contoso.com", "it@contoso.com", "-a.com", "a..com", "a.b.1", "a b.com"],
    ],
    [
      "email",
      "one e-mail address",
      ["contoso.com", "@contoso.com", "it@contoso", "it@@contoso.com", "a b@contoso.com", "a@b.com, c@d.com"],
    ],
    ["date", "year-month-day", ["31/01/2027", "2027-02-30", "2027-13-01", "2027-1-1", "soon"]],
    ["list", "Name at least one item", [";", " ; \n ;"]],
    ["list", "at most 50 items", [Array.from({ length: 51 }, () => "x").join(";")]],
    ["list", "one line of plain text", ["good; b\u0007d"]],
    ["list", "at most 200 characters", ["good;" + "x".repeat(201)]],
    ["choice", "Choose one of: this; that.", ["This", "other"]],
  ];
  const sample = (kind: FillInKind) => fillIn(kind, kind === "choice" ? { choices: ["this", "that"] } : {});

  test.each(good)("of the kind %s may be as people write it", (kind, values) => {
    for (const value of values) expect([value, problemWith(sample(kind), value)]).toEqual([value, undefined]);
  });

  test.each(bad)("of the kind %s is refused with the way out: %s", (kind, message, values) => {
    for (const value of values)
      expect([value, problemWith(sample(kind), value)]).toEqual([value, expect.stringContaining(message)]);
  });

  test("of a choice without choices is refused", () => {
    expect(problemWith(fillIn("choice"), "x")).toContain("Choose one of");
  });

  test("may always be left empty", () => {
    for (const [kind] of good) expect(problemWith(sample(kind), "  ")).toBeUndefined();
  });
});

test("an answer to a choice can be put into the text before the others are, if it is one of the choices", () => {
  const clause = clauseWith("{{route}} of {{text}}, {{other}}", [
    fillIn("choice", { name: "route", choices: ["the Customer's own", "none"] }),
    fillIn("choice", { name: "other", choices: ["a", "b"] }),
    fillIn("text"),
  ]);
  const chosen = withChoices(clause, { route: "the Customer's own", other: "c", text: "Contoso" });
  expect(textsOf(chosen.body)[1]).toBe("the Customer's own of {{text}}, {{other}}");
  expect(textsOf(withChoices(clause, {}).body)[1]).toBe("{{route}} of {{text}}, {{other}}");
  expect(fillClause(chosen, { text: "Contoso" })).toMatchObject({
    filled: { body: [{}, { text: "the Customer's own of Contoso, [The choice]" }] },
  });
});
