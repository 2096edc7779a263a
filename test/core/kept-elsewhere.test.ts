import { statusIn } from "./passage-in-agreement";

const CLAUSE =
  "2.1 The Supplier is the Customer's reseller of record for the Azure plan and the Microsoft 365 E3 licences under Partner ID 4411223.";

describe("What another firm keeps somewhere else takes nothing from the clause", () => {
  it.each([
    "2.2 The depot buys for itself. Litware Licensing remains reseller of record there.",
    "2.2 The enrolment of the depot is outside this order: Litware Licensing remains reseller of record of it.",
  ])("%s", (sentence) => {
    expect(statusIn("tpor", "en", `${CLAUSE}\n\n${sentence}`)).toBe("present");
  });

  it("and what it keeps of the same licences does", () => {
    const sentence = "2.2 Litware Licensing remains reseller of record of the Azure plan and the licences.";
    expect(statusIn("tpor", "en", `${CLAUSE}\n\n${sentence}`)).toBe("adverse");
  });
});
