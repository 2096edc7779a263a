import { LANDING_ZONE, statusOf, TEAMWORK } from "./clause-in-agreement";

const GRANT =
  "The Customer shall give the Supplier's service principal the Contributor role on subscription CON-PRD for the term of this Agreement.";

describe("That neither of two things is ended refuses neither", () => {
  test.each([
    `${GRANT} It agrees that the Supplier may connect that service principal with the Supplier's Partner ID by means of Partner Admin Link, and that neither the role nor the Link shall be severed during the term.`,
    `${GRANT} It agrees that the Supplier may connect that service principal with the Supplier's Partner ID, and that neither that Partner Admin Link nor the role will be removed without notice.`,
  ])("%s", (clause) => {
    expect(statusOf("pal", LANDING_ZONE, clause)).toBe("present");
  });

  test("but that none is set does", () => {
    const clause = `${GRANT} Neither a Partner Admin Link nor any other mark of the Supplier shall be set on it.`;
    expect(statusOf("pal", LANDING_ZONE, clause)).toBe("adverse");
  });
});

describe("What is left out of a paper is not what the paper is shown as", () => {
  test("in English", () => {
    const clause =
      "The Supplier may give Microsoft this order, with no prices, as proof of execution. The Customer shall sign Microsoft's form on request and confirms that the Supplier performs the services in clause 1 in 2026.";
    expect(statusOf("poe", TEAMWORK, clause)).toBe("present");
  });

  test("no such proof is still none", () => {
    expect(statusOf("poe", TEAMWORK, "The Supplier may give Microsoft no proof of execution.")).toBe(
      "adverse",
    );
  });
});

test("that no more is needed is said of a need", () => {
  const clause = "The Customer does not need more subscriptions from the Supplier.";
  expect(statusOf("tpor", TEAMWORK, clause)).not.toBe("present");
});
