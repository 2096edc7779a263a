/** @jest-environment node */
import { CLAUSE_FAMILIES } from "../../../src/core";
import { builtInLibrary, wordingDigest, type LibraryFile } from "../../../src/library";
import { runBench, type Check, type ClauseReport } from "../../../src/library/bench";
import { EMPTY_AGREEMENT } from "../../../src/library/bench/agreements";
import { Stand } from "../../../src/library/bench/stand";
import { contentOf, smallLibrary } from "../small-library";
import { clauseIn, copyOfBuiltIn } from "./broken-copies";

/* eslint-disable @typescript-eslint/no-explicit-any -- files are changed in ways that no type allows */
jest.setTimeout(60_000);
const ON = "2026-11-26";
const CPOR = "cpor-standard-en-gb";

async function reportOn(id: string, change: (clause: any, family: any, files: LibraryFile[]) => void) {
  const files = copyOfBuiltIn();
  const { clause, family } = clauseIn(files, CPOR);
  change(clause, family, files);
  const report = await runBench(files, { on: ON, only: new Set([id]) });
  return report.clauses.find((one) => one.clause === id)!;
}

const result = (report: ClauseReport, wanted: Check) => report.checks.find(({ check }) => check === wanted)!;
const notRun = ({ checks }: ClauseReport) =>
  checks.filter(({ outcome }) => outcome === "not-run").map(({ check }) => check);

/** Another wording of the family that goes with its standard clause. */
function beside(clause: any, more: object, ...texts: string[]) {
  return {
    ...clause,
    id: "another",
    body: [{ level: 0, text: "More" }, ...texts.map((text) => ({ level: 1, text }))],
    fillIns: clause.fillIns.filter(({ name }: any) => texts.some((text) => text.includes(`{{${name}}}`))),
    terms: ["Customer", "Supplier"]
      .filter((term) => texts.join(" ").includes(term))
      .map((term) => term.toLowerCase()),
    ...more,
  };
}

describe("a wording that goes with a clause", () => {
  const INCENTIVE =
    "The Supplier may receive incentives from Microsoft because of the association as Claiming Partner of Record.";

  test("gives what it claims: an add-on, beside the standard clause", async () => {
    const report = await reportOn("another", (clause, family) =>
      family.clauses.push(beside(clause, { kind: "add-on", satisfies: ["incentive"] }, INCENTIVE)),
    );
    expect(result(report, "elements").outcome).toBe("passed");
    expect(result(report, "operative").outcome).toBe("passed");
  });

  test("is told when the clause gives it and the add-on does not", async () => {
    const report = await reportOn("another", (clause, family) =>
      family.clauses.push(beside(clause, { kind: "add-on", satisfies: ["incentive"] }, "Prices are net.")),
    );
    expect(result(report, "elements")).toMatchObject({
      outcome: "failed",
      faults: [
        { elements: ["incentive"], message: expect.stringContaining("nothing that it says gives it") },
      ],
    });
    expect(result(report, "operative")).toMatchObject({
      outcome: "not-run",
      reason: expect.stringContaining("Nothing in it binds by itself"),
    });
  });

  test("goes on giving it without its binding sentences, which is a fault", async () => {
    const report = await reportOn("another", (clause, family) =>
      family.clauses.push(
        beside(
          clause,
          { kind: "add-on", satisfies: ["partner-id"] },
          "The Customer consents to the association of the Supplier as Claiming Partner of Record.",
          "Microsoft Partner ID of the Supplier: {{partner-id}}.",
        ),
      ),
    );
    expect(result(report, "operative")).toMatchObject({ outcome: "failed", faults: [{ elements: [] }] });
  });

  test("gives what it claims: a schedule, beside a clause with empty blanks", async () => {
    const report = await reportOn("another", (clause, family) =>
      family.clauses.push(
        beside(
          clause,
          { kind: "schedule", satisfies: ["tenant-id"] },
          "Tenant ID of the Customer: {{tenant-id}}",
        ),
      ),
    );
    expect(result(report, "elements").outcome).toBe("passed");
    expect(result(report, "blanks").outcome).toBe("passed");
    expect(notRun(report)).toEqual(["digest", "operative"]);
  });

  test("needs a standard clause in its language", async () => {
    const report = await reportOn("another", (clause, family) =>
      family.clauses.push(
        beside(
          clause,
          { kind: "schedule", language: "fr-FR", satisfies: ["tenant-id"], terms: [] },
          "ID: {{tenant-id}}",
        ),
      ),
    );
    expect(result(report, "present")).toMatchObject({
      outcome: "failed",
      faults: [{ message: expect.stringContaining("there is none in its language; add one") }],
    });
    expect(notRun(report)).toEqual([
      "digest",
      "elements",
      "defeats-nothing",
      "operative",
      "re-wrapped",
      "blanks",
    ]);
    expect(report).not.toHaveProperty("readingEase");
  });
});

test("a retired clause is left in peace", async () => {
  const report = await reportOn(CPOR, (clause, family) => {
    family.clauses.push({ ...clause, id: "another" });
    clause.vetting = { state: "retired", by: "Ada", on: ON, reason: "Replaced." };
  });
  expect(notRun(report)).toEqual([
    "digest",
    "review-by",
    "present",
    "elements",
    "defeats-nothing",
    "operative",
    "re-wrapped",
    "blanks",
  ]);
});

test("blanks that keep a clause from standing at all are a fault, and so are blanks that defeat another family", async () => {
  const report = await reportOn(CPOR, (clause) => {
    clause.body[1].text =
      "The Customer {{consents}} the association of the Supplier with its Microsoft tenant as Claiming Partner of Record (CPOR), with these details:";
    clause.body = clause.body.slice(0, 5);
    clause.satisfies = ["mechanism", "consent", "partner-id", "tenant-id", "workloads"];
    clause.fillIns = clause.fillIns.filter(({ name }: any) => name !== "services");
    clause.body[4].text = "Microsoft products and workloads: {{workloads}}.";
    clause.fillIns.push({
      name: "consents",
      label: "Verb",
      question: "Which verb?",
      kind: "choice",
      example: "consents to",
      choices: ["consents to", "agrees to"],
    });
  });
  expect(result(report, "blanks").faults).toContainEqual(
    expect.objectContaining({
      message: expect.stringContaining("With all blanks empty the family is mentioned."),
    }),
  );
});

test("a blank that nobody would know for one once it is empty is a warning", async () => {
  const report = await reportOn(CPOR, (clause) => {
    clause.body = [
      clause.body[0],
      {
        level: 1,
        text: "The Customer consents to the Supplier (Partner ID {{partner-id}}) being Claiming Partner of Record (CPOR) on tenant {{tenant-id}}.",
      },
      { level: 1, text: "Meant are, to wit, {{workloads}} alone." },
    ];
    clause.satisfies = ["mechanism", "consent", "partner-id", "tenant-id", "workloads"];
    clause.fillIns = clause.fillIns.filter(({ name }: any) => name !== "services");
  });
  expect(result(report, "blanks").faults).toContainEqual(
    expect.objectContaining({
      elements: ["workloads"],
      message: expect.stringContaining("does not speak of this at all"),
    }),
  );
});

test("a wording that makes another clause lack something defeats it, in the agreement where that stands", async () => {
  const report = await reportOn("pal-standard-en-gb", (_, __, files) =>
    clauseIn(files, "pal-standard-en-gb").clause.body.push({
      level: 1,
      text: "The Customer is a public-sector body, an agency of the federal government of the United States.",
    }),
  );
  expect(result(report, "defeats-nothing").faults).toMatchObject([
    {
      elements: ["public-sector-disclosure"],
      agreement: "an agreement for licences and Dynamics 365",
      message: expect.stringContaining("The family cpor was present and becomes incomplete."),
    },
  ]);
});

test("a wording that is still the vetted one passes", async () => {
  const { clause } = clauseIn(copyOfBuiltIn(), CPOR);
  const digest = await wordingDigest(clause);
  const report = await reportOn(CPOR, (own) => {
    own.vetting = { state: "vetted", by: "Grace", on: ON, digest };
  });
  expect(result(report, "digest").outcome).toBe("passed");
});

test("a value that a fill-in refuses cannot be put on the stand", () => {
  const stand = new Stand(builtInLibrary());
  const clause = builtInLibrary().families.cpor.clauses[0]!;
  expect(() => stand.put(EMPTY_AGREEMENT, [{ clause, values: { "partner-id": "none" } }])).toThrow(
    /partner-id/,
  );
});

test("the caller hears how far the bench is", async () => {
  const heard: string[] = [];
  const only = new Set([CPOR, "poe-sheet-en-gb"]);
  await runBench(copyOfBuiltIn(), {
    on: ON,
    only,
    afterClause: (done, of) => void heard.push(`${done}/${of}`),
  });
  expect(heard).toEqual(["1/2", "2/2"]);
});

describe("files that make no library", () => {
  const POE = "poe-standard";
  async function refused(change: (files: LibraryFile[]) => void) {
    const files = smallLibrary();
    change(files);
    const report = await runBench(files, { on: ON });
    expect(report.outcome).toBe("failed");
    expect(report).not.toHaveProperty("library");
    return report;
  }

  test("are reported clause by clause, and nothing is put to the analysis", async () => {
    const { clauses, faults } = await refused(
      (files) => (contentOf(files, "poe.json").clauses[0].terms = []),
    );
    expect(clauses.map(({ family }) => family)).toEqual([...CLAUSE_FAMILIES]);
    expect(faults).toEqual([]);
    const poe = clauses.find(({ clause }) => clause === POE)!;
    expect(result(poe, "terms")).toMatchObject({
      outcome: "failed",
      faults: [{ words: "Customer", path: "clauses[0].terms", elements: [] }],
    });
    expect(result(poe, "shape").outcome).toBe("passed");
    expect(result(poe, "present")).toMatchObject({ reason: "The library cannot be loaded yet." });
  });

  test("are asked no more than their shape while that is wrong", async () => {
    const { clauses } = await refused((files) => (contentOf(files, "poe.json").clauses[0].title = 7));
    const [poe, pal] = [POE, "pal-standard"].map((id) => clauses.find(({ clause }) => clause === id)!);
    expect(result(poe!, "shape").outcome).toBe("failed");
    expect(result(poe!, "terms")).toMatchObject({
      outcome: "not-run",
      reason: expect.stringContaining("file"),
    });
    expect(result(pal!, "terms").outcome).toBe("passed");
  });

  test("are not asked for terms while the header is broken", async () => {
    const { clauses, faults } = await refused((files) => (contentOf(files, "library.json").version = "one"));
    expect(result(clauses[0]!, "terms")).toMatchObject({
      outcome: "not-run",
      reason: expect.stringContaining("header"),
    });
    expect(faults).toMatchObject([{ check: "shape", file: "library.json", path: "version", words: "one" }]);
  });

  test("may hold anything", async () => {
    const { clauses, faults } = await refused((files) => {
      files[1] = {
        file: "cpor.json",
        content: { family: "cpor", clauses: [7, { id: 8 }, { id: "told", version: 9 }] },
      };
      files[2] = { file: "dpor.json", content: { family: "dpor", clauses: "none" } };
      files[3] = { file: "pal.json", content: null };
    });
    expect(clauses.find(({ clause }) => clause === "told")).toMatchObject({ version: "", language: "" });
    expect(faults.map(({ file }) => file)).toEqual(
      expect.arrayContaining(["cpor.json", "dpor.json", "pal.json"]),
    );
  });
});
