import { statusIn } from "./passage-in-agreement";

describe("An item with a label behind its box", () => {
  const item = (box: string): string =>
    `${box} D5. The Customer accepts a delegated administration (GDAP) request with the Exchange Administrator role until 31 March 2027.`;

  it("is agreed where the box is crossed", () => {
    expect(statusIn("admin-access", "en", item("☒"))).toBe("present");
  });

  it("is only mentioned where the box is empty", () => {
    expect(statusIn("admin-access", "en", item("☐"))).toBe("mentioned");
  });
});

describe("Guest accounts", () => {
  const given = (accounts: string): string =>
    statusIn(
      "admin-access",
      "en",
      `2.1 Until acceptance the Customer provides ${accounts} to the Supplier's consultants. Two of them hold SharePoint Administrator.`,
    );

  it("are access to the tenant", () => {
    expect(given("guest accounts")).toBe("present");
  });

  it("which guest rooms are not", () => {
    expect(given("guest rooms")).not.toBe("present");
  });
});

describe("What takes rights away without warning", () => {
  it("tells no end of them", () => {
    const passage =
      "2.1 The Customer grants the Supplier the Backup Contributor role on its Azure subscription. The roles will not be taken away by the Customer without a warning of thirty days.";
    expect(statusIn("admin-access", "en", passage)).toBe("incomplete");
  });
});
