import { statusIn } from "./passage-in-agreement";

describe("A refusal leaves the clause standing that is about something else", () => {
  const ACCESS = (where: string): string =>
    `Two engineers of the Supplier shall receive from the Customer guest accounts with the Reader role${where} until 30 June 2026.`;

  test.each([
    [
      "by the product in the heading above the clause",
      `2.1 The GDAP relationship for Microsoft 365 was ended and is not to be requested anew.\n\n## 4. Azure: what goes on\n\n4.1 ${ACCESS("")}`,
    ],
    [
      "by a resource that another sentence of the section names",
      `2.1 ${ACCESS("")} They work on NWT-Telemetry.\n\n2.2 No guest account is opened on NWT-Payroll.`,
    ],
    [
      "by a resource named right before",
      `2.1 ${ACCESS(" on NWT-Telemetry")}\n\n2.2 Off limits is NWT-Payroll. No guest account is opened there.`,
    ],
  ])("%s", (_, passage) => {
    expect(statusIn("admin-access", "en", passage)).toBe("present");
  });

  const SALE = (licences: string): string =>
    `2.1 The Supplier, Partner ID 4480617, is the Customer's reseller of record for the Azure plan and for Windows 365 Enterprise.\n\n2.2 ${licences} sit under an Enterprise Agreement. Litware Licensing Ltd remains reseller of record for those.`;

  it("by licences that only the sentence before names", () => {
    expect(statusIn("tpor", "en", SALE("The Microsoft 365 E3 licences"))).toBe("present");
    expect(statusIn("tpor", "en", SALE("The Windows 365 Enterprise licences"))).toBe("adverse");
    expect(statusIn("tpor", "en", SALE("The Azure services"))).toBe("adverse");
  });

  it("by licences for which a pronoun stands, or that the part does not list to which the clause refers", () => {
    const sale = (licences: string): string =>
      `2.1 The Supplier, Partner ID 4480617, is the Customer's reseller of record for the subscriptions in Schedule 2.\n\n2.2 ${licences}\n\n## Schedule 2\n\n| Plan | Seats |\n|---|---|\n| Microsoft 365 Business Premium | 40 |\n| Exchange Online Kiosk | 4 |`;
    const remains = "Litware Ltd remains reseller of record";
    expect(statusIn("tpor", "en", sale(`${remains} for the Visio Plan 2 licences.`))).toBe("present");
    expect(statusIn("tpor", "en", sale(`${remains} for the Exchange Online Kiosk licences.`))).toBe(
      "adverse",
    );
    const stay = "stay under the enrolment, where Litware Ltd continues to be reseller of record.";
    expect(statusIn("tpor", "en", sale(`Visio Plan 2 licences are left out. They ${stay}`))).toBe("present");
    expect(statusIn("tpor", "en", sale(`Exchange Online Kiosk is left out. It ${stay}`))).toBe("adverse");
  });

  it("by licences that the sentence before has taken out of the agreement", () => {
    const sale = (licences: string): string =>
      `2.1 The Supplier, Partner ID 4480617, is the Customer's reseller of record for the Azure plan.\n\n2.2 ${licences} Litware Software remains the reseller of record for those.`;
    expect(statusIn("tpor", "en", sale("Two old seats are not part of this order."))).toBe("present");
    expect(statusIn("tpor", "en", sale("Not moving: the twelve old seats."))).toBe("present");
    expect(statusIn("tpor", "en", sale("Two old seats are part of this order."))).toBe("adverse");
  });

  it("but a pronoun that stands for the partner tells of no other product", () => {
    const text =
      "2.1 The Supplier shall be the Customer's Claiming Partner of Record for Exchange Online.\n\n2.2 The Supplier runs Teams. It shall not register as Claiming Partner of Record.";
    expect(statusIn("cpor", "en", text)).toBe("adverse");
  });

  test.each([
    `2.1 ${ACCESS(" on NWT-Telemetry")}\n\n2.2 No guest account is opened on NWT-Telemetry.`,
    `2.1 ${ACCESS("")}\n\n2.2 No guest account is opened on NWT-Telemetry.`,
    `2.1 The GDAP relationship for Azure was ended and is not to be requested anew.\n\n## 4. Azure: what goes on\n\n4.1 ${ACCESS("")}`,
  ])("and defeats the one that it is about: %s", (passage) => {
    expect(statusIn("admin-access", "en", passage)).toBe("adverse");
  });
});
