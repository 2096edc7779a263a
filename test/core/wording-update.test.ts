import {
  type Clause,
  type ClauseBody,
  type PartyTerm,
  planUpdate,
  readWording,
  type UpdatePlan,
} from "../../src/core";
import { builtInLibrary, termWordsOf } from "../../src/library";
import { EARLIER_VERSION, PRESENT_VERSION } from "../library/two-versions";
import { aParty, linesOf, paragraphsOf } from "./as-inserted";

const VALUES = { workloads: "Teams; Exchange", "partner-id": "4567890" };
const LINES = linesOf(EARLIER_VERSION, VALUES);

function plan(
  lines: readonly string[],
  {
    from = EARLIER_VERSION,
    to = PRESENT_VERSION,
    parties = [],
  }: { from?: Clause; to?: Clause; parties?: PartyTerm[] } = {},
): UpdatePlan | undefined {
  const paragraphs = paragraphsOf(lines.join("\n"));
  const words = termWordsOf(builtInLibrary(), from);
  return planUpdate(readWording(from, { paragraphs, from: 0 }, words, parties), to, paragraphs);
}

/** The steps as a person would tell them. */
const steps = (planned: UpdatePlan | undefined): string[] | undefined =>
  planned?.steps.map((one) => {
    if (one.step === "insert") return `behind ${one.behind}, like ${one.like}: ${one.text}`;
    return one.step === "delete" ? `delete ${one.paragraph}` : `${one.paragraph}: ${one.text}`;
  });

/** The lines as they will stand. */
const result = (planned: UpdatePlan | undefined) =>
  planned?.lines.flatMap(({ after }) => (after ? [after.text] : []));

const withBody = (body: ClauseBody): Clause => ({ ...EARLIER_VERSION, body });

describe("The plan of an update", () => {
  it("replaces, adds and deletes what the versions have differently, and touches nothing else", () => {
    expect(steps(plan(LINES))).toEqual([
      "2: the association of the Supplier under its Partner ID 4567890;",
      "behind 2, like 2: the disclosure of usage figures to the Supplier; and",
      "4: The Customer may withdraw its consent in writing at any time.",
      "delete 5",
      "behind 6, like 6: The Supplier tells the Customer of every claim within [Number of days] days.",
    ]);
    expect(result(plan(LINES))).toEqual(linesOf(PRESENT_VERSION, VALUES));
    expect(plan(LINES)).toMatchObject({
      tag: "pc:association@1.1.0",
      title: "Association with Microsoft",
      losses: [],
    });
  });

  it("keeps what the user wrote in paragraphs that the versions have alike, and beside them", () => {
    const own = LINES.with(6, `${LINES[6]!} Copies are free.`).toSpliced(5, 0, "A fee is due.");
    const planned = plan(own);
    expect(planned!.losses).toEqual([]);
    expect(result(planned)).toEqual(
      expect.arrayContaining([`${LINES[6]!} Copies are free.`, "A fee is due."]),
    );
  });

  it("names what the user wrote and would lose", () => {
    const own = LINES.with(4, "The Customer may withdraw its consent at any time by post.").with(
      5,
      "No payment is due between the parties for the association itself.",
    );
    expect(plan(own)!.losses.map(({ before, after }) => [before?.text, after?.text])).toEqual([
      [LINES[4], own[4]],
      [LINES[5], own[5]],
    ]);
  });

  it("brings back what the user deleted only where the new version says something else, and says so", () => {
    const planned = plan(LINES.toSpliced(6, 1).toSpliced(4, 1));
    expect(result(planned)).not.toContain(LINES[6]);
    expect(result(planned)).toContain("The Customer may withdraw its consent in writing at any time.");
    expect(planned!.losses.map(({ before, after }) => [before?.text, after])).toEqual([
      [LINES[4], undefined],
    ]);
  });

  it("leaves alone what already says what the new version says", () => {
    const own = LINES.with(4, "The Customer may withdraw its consent in writing at any time.");
    const planned = plan(own);
    expect(planned!.losses).toEqual([]);
    expect(steps(planned)!.some((step) => step.startsWith("4:"))).toBe(false);
  });

  it("speaks in the words of the agreement, and leaves blanks empty under their new label", () => {
    const parties = [aParty("customer", "Client")];
    const lines = linesOf(EARLIER_VERSION, {}, [{ term: "Customer", instead: parties[0]! }]);
    const to = {
      ...PRESENT_VERSION,
      fillIns: PRESENT_VERSION.fillIns.map((one) => ({ ...one, label: `${one.label} in use` })),
    };
    const now = result(plan(lines, { to, parties }))!;
    expect(now[2]).toBe("the association of the Supplier under its Partner ID [Partner ID in use];");
    expect(now[5]).toBe("The Client may withdraw its consent in writing at any time.");
  });

  it("joins a paragraph that stands in several lines where it changes", () => {
    const broken = LINES.with(4, "The Customer may withdraw\nits consent at any time.");
    expect(steps(plan(broken))!.slice(2, 4)).toEqual([
      "4: The Customer may withdraw its consent in writing at any time.",
      "delete 5",
    ]);
  });

  it("gives a first sub-paragraph the letter (a), beside the paragraph above it", () => {
    const from = withBody(
      LINES.slice(0, 1)
        .concat("The Customer agrees with the association.")
        .map((text, at) => ({ level: at === 0 ? 0 : 1, text })),
    );
    const to = withBody([
      ...from.body,
      { level: 2, text: "the claim; and" },
      { level: 2, text: "its renewal." },
    ]);
    expect(steps(plan(linesOf(from, {}), { from, to }))).toEqual([
      "behind 1, like 1: (a) the claim; and",
      "behind 1, like 1: (b) its renewal.",
    ]);
    const onlyHeading = withBody(from.body.slice(0, 1));
    const { body } = from;
    const paragraphs = paragraphsOf("Association with Microsoft");
    const standing = readWording(onlyHeading, { paragraphs, from: 0 }, [], []);
    expect(steps(planUpdate(standing, withBody(body), paragraphs))).toEqual([
      "behind 0, like 0: The Customer agrees with the association.",
    ]);
  });

  it("begins with the heading where the user deleted it and it changed", () => {
    const to = withBody([
      { level: 0, text: "Association with Microsoft Corporation" },
      ...EARLIER_VERSION.body.slice(1),
    ]);
    expect(result(plan(LINES.slice(1), { to }))).toContain("Association with Microsoft Corporation");
  });
});

describe("The plan for typed numbers", () => {
  const NUMBERS = ["4. ", "4.1 ", "(a) ", "(b) ", "4.2 ", "4.3 ", "4.4 "];
  const numbered = (numbers: readonly string[]) => LINES.map((line, at) => numbers[at]! + line);

  it("counts on, and counts anew behind what comes in or goes", () => {
    expect(steps(plan(numbered(NUMBERS)))).toEqual([
      "2: (a) the association of the Supplier under its Partner ID 4567890;",
      "behind 2, like 2: (b) the disclosure of usage figures to the Supplier; and",
      "3: (c) the renewal of that association.",
      "4: 4.2 The Customer may withdraw its consent in writing at any time.",
      "delete 5",
      `6: 4.3 ${LINES[6]!}`,
      "behind 6, like 6: 4.4 The Supplier tells the Customer of every claim within [Number of days] days.",
    ]);
  });

  it("leaves numbers alone that did not count on one by one", () => {
    const planned = steps(plan(numbered(NUMBERS.with(5, "4.7 "))))!;
    expect(planned).not.toContain(`6: 4.3 ${LINES[6]!}`);
    expect(planned.at(-1)).toMatch(/^behind 6, like 6: 4\.\d /);
  });

  it("begins sub-paragraphs at one under a paragraph that had none", () => {
    const from = withBody([...EARLIER_VERSION.body]);
    const to = withBody([
      ...from.body,
      { level: 2, text: "in English; and" },
      { level: 2, text: "in writing." },
    ]);
    expect(steps(plan(numbered(NUMBERS), { from, to }))).toEqual([
      "behind 6, like 3: (a) in English; and",
      "behind 6, like 3: (b) in writing.",
    ]);
  });
});

describe("The plan for tables", () => {
  const rows = [
    ["Name of the tenant in use", "{{partner-id}}"],
    ["Workloads of the Customer", "{{workloads}}"],
  ];
  const withTable = (header: string[], body: string[][]) =>
    withBody([
      EARLIER_VERSION.body[0]!,
      { header, rows: body },
      { level: 1, text: "Nothing else is agreed." },
    ]);
  const from = withTable(["Item", "Value"], rows);
  const lines = linesOf(from, VALUES);

  it("replaces the cells that change, and no other", () => {
    const to = withTable(["Item", "Value"], [rows[0]!, ["Workloads and their purpose", "{{workloads}}"]]);
    expect(steps(plan(lines, { from, to }))).toEqual(["5: Workloads and their purpose"]);
  });

  it("is left to a person where tables get other rows, or a changed cell is gone", () => {
    expect(plan(lines, { from, to: withTable(["Item", "Value"], [rows[0]!]) })).toBeUndefined();
    expect(
      plan(lines, {
        from,
        to: withBody([EARLIER_VERSION.body[0]!, { level: 1, text: "Nothing else is agreed." }]),
      }),
    ).toBeUndefined();
    const to = withTable(["Item", "Value"], [rows[0]!, ["Workloads and their purpose", "{{workloads}}"]]);
    expect(plan(lines.toSpliced(3, 1), { from, to })).toBeUndefined();
  });
});
