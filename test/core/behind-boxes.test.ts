import { findingOf } from "./finding-in";

const statusOf = (family: "dpor" | "poe", clauses: string): string =>
  findingOf(family, "en", `The Supplier's Partner ID is 4567890.\n${clauses}`).status;

describe("What stands behind a tick box is chosen with it", () => {
  const dpor =
    "The Customer's administrator adds the Supplier as digital partner of record on each subscription.";

  it("every sentence behind an empty one", () => {
    expect(statusOf("dpor", `☐ DPOR. ${dpor}`)).toBe("mentioned");
  });

  it("every sentence behind a ticked one", () => {
    expect(statusOf("dpor", `☒ DPOR. ${dpor}`)).toBe("present");
  });

  it("and what follows an answer of two boxes, by the ticked one", () => {
    const poe = "The Supplier may upload this form to Microsoft as proof of execution.";
    expect(statusOf("poe", `☒ Yes ☐ No — Proof of execution. ${poe}`)).toBe("incomplete");
  });
});
