import type { ClauseBody, FillIn, Paragraph } from "../../../src/core";
import { fillInOffers, withFillIns } from "../../../src/taskpane/maintain/fill-in-offers";
import { fromSelection } from "../../../src/taskpane/maintain/from-selection";

function selected(...lines: (string | Partial<Paragraph>)[]): Paragraph[] {
  return lines.map((line, index) => ({
    text: "",
    story: "body",
    index,
    style: "Normal",
    outlineLevel: 10,
    listLabel: "",
    listLevel: -1,
    revision: "none",
    ...(typeof line === "string" ? { text: line } : line),
  }));
}
const cell = (row: number, column: number, text: string) => ({
  text,
  cell: { table: 0, row, column, nesting: 1 },
});
/** The body as it reads: "0 Heading", "1 text", "2 text", tables as rows between bars. */
const reads = (body: ClauseBody) =>
  body.flatMap((block) =>
    "rows" in block
      ? [block.header, ...block.rows].map((cells) => cells.join(" | "))
      : [`${block.level} ${block.text}`],
  );

describe("A selection becomes a wording", () => {
  test("by the levels of its automatic list", () => {
    const { body, changes } = fromSelection(
      selected(
        { text: "Partner of record", outlineLevel: 1, listLabel: "7.", listLevel: 0 },
        { text: "The Customer consents to:", listLabel: "7.1", listLevel: 1 },
        { text: "the claim; and", listLabel: "(a)", listLevel: 2 },
        { text: "the association.", listLabel: "(b)", listLevel: 2 },
        { text: "It may withdraw.", listLabel: "7.2", listLevel: 1 },
      ),
    );
    expect(reads(body)).toEqual([
      "0 Partner of record",
      "1 The Customer consents to:",
      "2 the claim; and",
      "2 the association.",
      "1 It may withdraw.",
    ]);
    expect(changes).toEqual(["numbers"]);
  });

  test("by typed numbers, which are taken off", () => {
    const { body } = fromSelection(
      selected("7. Partner of record", "7.1 The Customer consents to:", "(a) the claim; and", "(b)\tmore."),
    );
    expect(reads(body)).toEqual([
      "0 Partner of record",
      "1 The Customer consents to:",
      "2 the claim; and",
      "2 more.",
    ]);
  });

  test("with a number that belongs to the sentence left in it", () => {
    const { body, changes } = fromSelection(selected("Term", "12 months after the start it ends."));
    expect(reads(body)).toEqual(["0 Term", "1 12 months after the start it ends."]);
    expect(changes).toEqual([]);
  });

  test("with deeper levels drawn together, which is said", () => {
    const { body, changes } = fromSelection(selected("Access", "1.1 One:", "(a) two:", "(i) three."));
    expect(reads(body)).toEqual(["0 Access", "1 One:", "2 two:", "2 three."]);
    expect(changes).toContain("levels");
  });

  test("with an empty heading where the first paragraph is a sentence, which is said", () => {
    const { body, changes } = fromSelection(selected("The Customer consents to the claim."));
    expect(reads(body)).toEqual(["0 ", "1 The Customer consents to the claim."]);
    expect(changes).toEqual(["heading"]);
  });

  test("with straight quotes and single spaces, without empty paragraphs", () => {
    const { body, changes } = fromSelection(
      selected("Notices", "", "The “Customer’s”\u00a0notice\nis  «sent»."),
    );
    expect(reads(body)).toEqual(["0 Notices", `1 The "Customer's" notice is "sent".`]);
    expect(changes).toEqual(["quotes"]);
  });

  test("with a table as a table, and its empty cells", () => {
    const { body } = fromSelection(
      selected(
        "Details",
        "The details are these:",
        cell(0, 0, "Detail"),
        cell(0, 1, "Value"),
        cell(1, 0, "Tenant ID"),
        cell(1, 1, ""),
      ),
    );
    expect(reads(body)).toEqual(["0 Details", "1 The details are these:", "Detail | Value", "Tenant ID | "]);
  });

  test("with a table of one row or column as paragraphs, which is said", () => {
    const { body, changes } = fromSelection(selected("Note", cell(0, 0, "One."), cell(1, 0, "Two.")));
    expect(reads(body)).toEqual(["0 Note", "1 One.", "1 Two."]);
    expect(changes).toEqual(["table"]);
  });

  test("or nothing, of empty paragraphs", () => {
    expect(fromSelection(selected("", " "))).toEqual({ body: [], changes: [] });
  });
});

const wording = (...texts: string[]): ClauseBody => [
  { level: 0, text: "Heading" },
  ...texts.map((text) => ({ level: 1 as const, text })),
];
const offered = (...texts: string[]) =>
  fillInOffers(wording(...texts), []).map(({ words, fillIn }) => `${words} as ${fillIn.kind} ${fillIn.name}`);

describe("Words that look like facts of one deal are offered as fill-ins", () => {
  test.each([
    ["The tenant ID is 0a1b2c3d-1111-2222-3333-444455556666.", "guid tenant-id"],
    ["The subscription is 0a1b2c3d-1111-2222-3333-444455556666.", "guid identifier"],
    ["Write to jo.bloggs@tailspin.example.com.", "email contact-email"],
    ["The Supplier's Partner ID is 6123456.", "partner-id partner-id"],
    ["It begins on 1 March 2027.", "date date"],
    ["It begins on 2027-03-01.", "date date"],
    ["Es beginnt am 01.03.2027.", "date date"],
    ["The domain is tailspin.onmicrosoft.com.", "domain tenant-domain"],
    ["Tailspin Toys Ltd is the Customer.", "text party-name"],
    ["It is agreed with Alpine Ski House, Inc. today.", "text party-name"],
    ["The tenant ID is [tenant ID].", "text tenant-id"],
  ])("%s", (text, as) => {
    expect(offered(text)).toEqual([expect.stringContaining(` as ${as}`)]);
  });

  test("but not a plain number, a year, or a sum", () => {
    expect(offered("It pays 250000 for 2027 within 30 days.")).toEqual([]);
  });

  test("once however often they stand, and only the address where a domain is part of one", () => {
    const offers = fillInOffers(
      wording("Write to it@tailspin.com.", "Again: IT@tailspin.com. The domain is tailspin.com."),
      [],
    );
    expect(offers.map(({ words, times }) => [words, times])).toEqual([
      ["it@tailspin.com", 2],
      ["tailspin.com", 1],
    ]);
  });

  test("with a name of their own each", () => {
    expect(offered("From 1 March 2027 to 2 April 2027.")).toEqual([
      "1 March 2027 as date date",
      "2 April 2027 as date date-2",
    ]);
  });

  test("in the words in which the library asks for the same fact already", () => {
    const known: FillIn = {
      name: "tenant-id",
      label: "Tenant",
      question: "Which tenant?",
      kind: "guid",
      example: "3f2b8c1d-9a47-4e05-b6d2-7c81a0e5f934",
    };
    const [offer] = fillInOffers(wording("Tenant 0a1b2c3d-1111-2222-3333-444455556666"), [known]);
    expect(offer!.fillIn).toBe(known);
  });

  test("by the label of their row in a table", () => {
    const body: ClauseBody = [
      { level: 0, text: "Details" },
      { header: ["Detail", "Value"], rows: [["Partner ID", "6123456"]] },
    ];
    expect(fillInOffers(body, []).map(({ fillIn }) => fillIn.name)).toEqual(["partner-id"]);
  });

  test("and what is accepted stands as a fill-in, what is not stays", () => {
    const body = wording("Tailspin Toys Ltd uses tailspin.com; write to it@tailspin.com.");
    const offers = fillInOffers(body, []).filter(({ fillIn }) => fillIn.kind !== "text");
    expect(reads(withFillIns(body, offers))).toEqual([
      "0 Heading",
      "1 Tailspin Toys Ltd uses {{tenant-domain}}; write to {{contact-email}}.",
    ]);
  });
});
