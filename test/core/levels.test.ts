import { scan, type Level } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";

const rules = rulesOf(builtInLibrary());
const LETTERS: Record<Level, string> = {
  required: "R",
  recommended: "r",
  optional: "o",
  "not-applicable": "-",
};

/** The levels of the eight families in their order: R required, r recommended, o optional, - not applicable. */
function levelsOf(work: string): string {
  const text = `# AGREEMENT\nFabrikam Consulting Ltd (the “Supplier”) and Contoso Retail plc (the “Customer”).\n${work}`;
  return scan(agreementFrom(text), rules)
    .findings.map(({ level }) => LETTERS[level])
    .join(" ");
}

describe("What an agreement is about decides which clauses it needs", () => {
  it.each<[string, string]>([
    [
      "R o - - R r - R",
      "## 1. Services\nThe Supplier shall roll out Microsoft Teams to 300 users. The Customer has an Enterprise Agreement.",
    ],
    [
      "R o - - R R - R",
      "## 1. Services\nThe Supplier shall provide a managed service for the Customer's Microsoft 365 tenant. Licences are bought under the Customer's EA.",
    ],
    [
      "- o R - r R - R",
      "## 1. Services\nThe Supplier shall migrate forty servers to Azure. Azure is bought by the Customer under its Enterprise Agreement.",
    ],
    [
      "- o R - r r - R",
      "## 1. Services\nThe Supplier builds a data platform on Microsoft Fabric in the Customer's own pay-as-you-go subscription, bought directly from Microsoft.",
    ],
    [
      "R o - - R r - R",
      "## 1. Services\nThe Supplier shall roll out Microsoft Intune. The Customer holds its licences under an enrolment bought elsewhere in 2023.",
    ],
    [
      "- o R - r r - R",
      "## 1. Services\nThe Supplier builds two apps in Power Apps. The Customer's licences come straight from Microsoft's website, on its own card.",
    ],
    [
      "R o - - R r - R",
      "## 1. Services\nThe Supplier prepares the adoption of Microsoft Teams. The Customer acquired the licences under the national volume contract.",
    ],
    [
      "- o R - r R - R",
      "## 1. Services\nAzure Virtual Desktop for sixty staff, managed by the Supplier: images, updates, profiles. The Customer pays for Azure under its EA.",
    ],
    [
      "- o R - r r - R",
      "## 1. Services\nThe Supplier builds a security workspace in Microsoft Sentinel. The Customer pays for Azure under its EA.\n## 2. Administration of the subscriptions\nThe Customer shall give the Supplier's guest accounts the role Contributor until 1 May 2027.",
    ],
    [
      "R o - - R R - R",
      "## 1. Background\nThe Supplier has managed Microsoft 365 for the Customer since 2024. The Customer has an Enterprise Agreement.",
    ],
    [
      "R o R - R R - R",
      "## 1. Services\n| Ref | Service | Volume |\n| A1 | Microsoft 365: Exchange Online, Teams | 870 users |\n| A2 | Azure: servers, databases, backup | 4 subscriptions |\n| A3 | Service desk | 24 x 7 |\nThe Customer buys everything under its own Enterprise Agreement.",
    ],
    [
      "- - - R - r R R",
      "## 1. How the Microsoft part works\nThe Customer orders its Microsoft 365 subscriptions through the Supplier, a Cloud Solution Provider.\n| Quantity | Product | Price |\n| 46 | Microsoft 365 Business Premium | 22.00 |",
    ],
    [
      "- - - R - r R R",
      "## 1. Supply\nThe Supplier, as Cloud Solution Provider, sells Microsoft 365 E3 licences to the Customer at the prices below.\n| Product | Quantity | Price |\n| Microsoft 365 E3 | 100 | 30.00 |",
    ],
    [
      "- o - R - - - R",
      "## 1. Supply\nThe Supplier is the Customer's Licensing Solution Provider for its Enterprise Agreement and supplies the licences ordered under it.\n| Product | Quantity | Price |\n| Microsoft 365 E3 | 100 | 30.00 |",
    ],
    [
      "R o - R R r R R",
      "## 1. Supply\nThe Supplier sells the Customer Microsoft 365 Business Premium subscriptions as its CSP.\n## 2. Services\nThe Supplier shall train the Customer's staff in the use of Teams and SharePoint.",
    ],
    [
      "R o - - R r - R",
      "## 1. Work\nThe Supplier implements Dynamics 365 Finance. The Customer licenses it through its volume licensing agreement.",
    ],
    [
      "- - - R r r R R",
      "## 1. Work\nThe Supplier implements Dynamics 365 Sales and, as the Customer's CSP, sells it the licences.",
    ],
    [
      "- - - - r r R R",
      "## 1. Work\nThe Supplier configures Dynamics 365 Business Central. The licences are bought through CSP from Litware Licensing Ltd.",
    ],
    ["- o R - r r r R", "## 1. Work\nThe Supplier builds two Power Apps and a Power BI dashboard."],
    [
      "- - - - - - - -",
      "## 1. Work\nThe Supplier shall install cabling. Progress calls are held over Microsoft Teams.",
    ],
    [
      "- - - - - - - -",
      "## 1. Work\nThe Supplier migrates the Customer's workloads to Amazon Web Services and supports its Google Workspace.",
    ],
    [
      "- - - - - - - -",
      "## 1. Work\nThe Supplier shall implement Salesforce. Documents are delivered in Microsoft Word format.",
    ],
    ["R o - - R r r R", "## 1. Work\nThe Supplier helps the Customer to adopt Microsoft 365 Copilot."],
    [
      "R o R - R r - R",
      "## 1. Work\nThe Supplier hardens Entra ID and Intune and builds detections in Microsoft Sentinel. All is licensed under the Customer's EA.",
    ],
    [
      "R o - - R R - R",
      "## 1. Work\nThe Supplier moves 400 mailboxes from an on-premises Exchange server to Exchange Online. The Customer has an Enterprise Agreement.",
    ],
    [
      "- o R - r R - R",
      "## 1. Work\nThe Supplier monitors, patches and backs up the Customer's Azure virtual machines around the clock. The Customer buys Azure from Microsoft under an MCA-E.",
    ],
    [
      "R o - - R r - R",
      "## 1. Work\nThe Supplier designs an intranet on SharePoint Online. Microsoft 365 licences come from Litware Cloud Ltd, the Customer's CSP.",
    ],
    [
      "- o R R r r R R",
      "## 1. Work\nThe Supplier resells Azure to the Customer through CSP and designs its landing zone on Azure.",
    ],
    [
      "R o - - R r - R",
      "## 1. Work\nThe Supplier shall give general advice.\nThe Customer's Microsoft 365 E3 licences stay in its Enterprise Agreement.",
    ],
  ])("%s: %s", (levels, work) => {
    expect(levelsOf(work)).toBe(levels);
  });
});
