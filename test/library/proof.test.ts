import type { Agreement, ClauseFamily, Finding } from "../../src/core";
import { CLAUSE_FAMILIES, scan } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementWith, examplesOf, retyped, withoutOperativeSentences } from "./inserted";

const library = builtInLibrary();
const rules = rulesOf(library);
const wordings = CLAUSE_FAMILIES.flatMap((family) =>
  library.families[family].clauses.map((clause) => [clause.id, family, clause] as const),
);

/** What a mandatory element does not hang on, so that its blank alone leaves a clause complete. */
const SECONDARY = [
  "tenant-details purchase-route",
  "tenant-details contact-name",
  "tpor purchase-route",
  "poe workloads",
  "poe start-date",
  "poe end-date",
  "customer-agreement signer-name",
];

function findingOf(family: ClauseFamily, agreement: Agreement): Finding {
  return scan(agreement, rules).findings.find((finding) => finding.family === family)!;
}

function defeated(agreement: Agreement): ClauseFamily[] {
  return scan(agreement, rules)
    .findings.filter(({ status }) => status === "adverse")
    .map(({ family }) => family);
}

describe.each(wordings)("the wording %s, alone in an agreement,", (_, family, clause) => {
  const filled = agreementWith(clause, examplesOf(clause));

  test("makes its family present and says every element that it claims", () => {
    const finding = findingOf(family, filled);
    expect(finding.status).toBe("present");
    const found = finding.elements.filter(({ state }) => state === "found").map(({ element }) => element);
    expect(found).toEqual(expect.arrayContaining([...clause.satisfies]));
  });

  test("defeats no family", () => {
    expect(defeated(filled)).toEqual([]);
  });

  test("does the same with curly quotes, odd spaces and broken lines", () => {
    expect(findingOf(family, retyped(filled)).status).toBe("present");
    expect(defeated(retyped(filled))).toEqual([]);
  });

  test("does not make its family present without its operative sentences", () => {
    const rest = withoutOperativeSentences(filled);
    expect(rest.paragraphs.length).toBeLessThan(filled.paragraphs.length);
    expect(findingOf(family, rest).status).not.toBe("present");
  });

  test("is incomplete while its blanks are empty, and each blank is seen as one", () => {
    const finding = findingOf(family, agreementWith(clause, {}));
    expect(finding.status).toBe("incomplete");
    expect(finding.elements.some(({ mandatory, state }) => mandatory && state === "blank")).toBe(true);
    expect(defeated(agreementWith(clause, {}))).toEqual([]);
  });

  test("is incomplete while any one of its main blanks is empty", () => {
    const main = clause.fillIns.filter(({ name }) => !SECONDARY.includes(`${family} ${name}`));
    const statuses = main.map(({ name }) => {
      const { status } = findingOf(family, agreementWith(clause, { ...examplesOf(clause), [name]: "" }));
      return [name, status];
    });
    expect(statuses).toEqual(main.map(({ name }) => [name, "incomplete"]));
  });
});

test("all wordings together, in one agreement, make every family present", () => {
  const paragraphs = wordings.flatMap(([, , clause]) => agreementWith(clause, examplesOf(clause)).paragraphs);
  const agreement = {
    paragraphs: paragraphs.map((paragraph, index) => ({ ...paragraph, index })),
    notices: [],
  };
  const statuses = scan(agreement, rules).findings.map(({ family, status }) => [family, status]);
  expect(statuses).toEqual(CLAUSE_FAMILIES.map((family) => [family, "present"]));
});
