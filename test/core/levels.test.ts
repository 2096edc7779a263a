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
