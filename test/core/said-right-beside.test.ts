import { signalsOf } from "./deal-in";
import { stateIn, statusIn } from "./passage-in-agreement";

describe("Words that say something only beside the clause", () => {
  const ACCEPTANCE =
    "2.1 Ana Ruiz, Company Secretary, accepts the Microsoft Customer Agreement for the Customer.";

  it("are counted in the sentence after it", () => {
    const passage = `${ACCEPTANCE} Nobody at the Supplier will lift a finger until that has happened.`;
    expect(stateIn("customer-agreement", "before-order", "en", passage)).toBe("found");
  });

  it("and not further down in its section", () => {
    const passage = `${ACCEPTANCE}
2.2 Prices are those of the list.
2.3 Invoices are sent monthly.
2.4 The list stays in force unless the Customer objects.`;
    expect(stateIn("customer-agreement", "before-order", "en", passage)).toBe("absent");
  });

  it("nor of what cannot be undone unless somebody agrees", () => {
    const passage = `${ACCEPTANCE} The Supplier orders on signature; it cannot be cancelled unless Microsoft agrees beforehand.`;
    expect(stateIn("customer-agreement", "before-order", "en", passage)).toBe("absent");
  });

  it("nor of when access begins", () => {
    const passage =
      "2.1 The Customer approves a GDAP relationship with the Security Reader role. The rights are handed out not later than 4 January 2027.";
    expect(stateIn("admin-access", "term", "en", passage)).toBe("absent");
  });

  it("nor in a sentence that leaves a place open", () => {
    const passage = `${ACCEPTANCE} It renews unless [●] objects.`;
    expect(stateIn("customer-agreement", "before-order", "en", passage)).toBe("absent");
  });
});

describe("Words that deny, of another subscription than the clause's", () => {
  it("leave the clause as it is where they take up the enrolment that was set apart before", () => {
    const passage = `2.1 The Supplier is the Customer's reseller of record for enrolment 7415520 under Partner ID 4480617.
2.2 Enrolment 7415388 is outside this agreement. Adatum Ltd continues as reseller of record there.`;
    expect(statusIn("tpor", "en", passage)).toBe("present");
  });

  it("and where they are of another product than one that only Azure has", () => {
    const passage = `2.1 For Microsoft 365 no GDAP relationship is granted to the Supplier.
2.2 The Customer keeps the Supplier's engineers (Azure Lighthouse) in the Contributor role until 31 January 2028.`;
    expect(statusIn("admin-access", "en", passage)).toBe("present");
  });
});

describe("A product", () => {
  const servicesOf = (text: string): string[] =>
    signalsOf(text).filter((signal) => signal.startsWith("service:"));

  it("is not worked on where the next sentence keeps it out", () => {
    const clause = "The property tax portal runs in Azure. Nothing in this order touches it.";
    expect(servicesOf(`The Supplier configures Microsoft Teams. // ${clause}`)).toEqual([
      "service:microsoft-365",
    ]);
  });

  it("is worked on where the next sentence keeps out another", () => {
    const clause =
      "The Supplier configures Azure. This does not extend to Microsoft 365, which is outside the scope.";
    expect(servicesOf(clause)).toContain("service:azure");
  });
});

describe("The words behind a product's name", () => {
  it("are more of it and no firm that holds a place", () => {
    const passage =
      "2.1 The Supplier sells 14 Business Central Team Members subscriptions to the Customer through CSP, and is the Customer's reseller of record for them under Partner ID 4480617.";
    expect(statusIn("tpor", "en", passage)).toBe("present");
  });
});

describe("A role", () => {
  it("is not given where the only one named is the customer's own officer's", () => {
    const passage =
      "2.1 The Customer invites three engineers of the Supplier as guests. The Customer's subscription owner records the invitation.";
    expect(stateIn("admin-access", "roles", "en", passage)).toBe("absent");
  });
});

describe("A sentence that goes on by a pronoun about another mechanism", () => {
  it("says nothing of this one", () => {
    const passage = `2.1 The Customer approves a GDAP relationship. It comprises the roles Owner and Contributor.
2.2 The Supplier links its Partner ID 4480617 by Partner Admin Link to a service principal, which is given the rights that it needs.`;
    expect(stateIn("pal", "role", "en", passage)).toBe("absent");
  });
});

describe("A place is left open", () => {
  it.each(["*** days", "??? days", "### days", "(insert number) days", "(Customer to specify) days"])(
    "by %s",
    (days) => {
      const passage = `2.1 The Customer shall approve a GDAP relationship with the Teams Administrator role. It expires after ${days}.`;
      expect(stateIn("admin-access", "term", "en", passage)).toBe("blank");
    },
  );

  it("and not by how long something takes", () => {
    const passage =
      "2.1 The Customer shall approve a GDAP relationship with the Teams Administrator role. It expires after ninety (time to complete the work) days.";
    expect(stateIn("admin-access", "term", "en", passage)).toBe("found");
  });
});
