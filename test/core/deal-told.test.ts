import { scan } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";
import { signalsOf } from "./deal-in";

const rules = rulesOf(builtInLibrary());

describe("The agreement tells how licences are bought", () => {
  test.each([
    ["route:other", "The Customer bought its Microsoft 365 licences from another company."],
    ["route:other", "The Supplier builds in Power Apps. The licences come through a different reseller."],
    ["route:ea", "The Customer uses Microsoft 365 under the state's volume agreement."],
    ["route:ea", "The Customer holds its Microsoft 365 licences under an enrolment of 2023."],
    ["route:web-direct", "The Customer owns the Power Apps licences; they come straight from Microsoft."],
    [
      "sells:csp",
      "The Supplier sells lines 1 through 3, all Microsoft 365, to the Customer as its Cloud Solution Provider.",
    ],
    ["route:csp-other", "Azure is billed to the Customer by Northwind Licensing Ltd (CSP)."],
    [
      "route:csp-other",
      "The Supplier deploys Teams. // ## Questions // Will the Customer buy otherwise? // No. Northwind Licensing Ltd stays the Customer's CSP.",
    ],
    ["sells:csp", "The Supplier supplies these items under the CSP programme: Microsoft 365 E3."],
  ])("%s: %s", (signal, text) => {
    expect(signalsOf(text)).toContain(signal);
  });

  test("and no sale where it is only said that none is needed", () => {
    expect(
      signalsOf("The Customer does not need more Microsoft 365 licences from the Supplier."),
    ).not.toContain("sells:csp");
  });

  test("as purchases in other languages", () => {
    const told = (text: string): string[] =>
      scan(agreementFrom(text.replaceAll(" // ", "\n")), rules).signals.map(({ signal }) => signal);
    expect(
      told(
        "Auftraggeberin: Contoso GmbH // Auftragnehmerin: Fabrikam GmbH // Die Lizenzen für Microsoft 365 bezieht die Auftraggeberin von einem anderen Anbieter und nicht von der Auftragnehmerin.",
      ),
    ).toContain("route:other");
  });
});

describe("The agreement tells on which products work is done", () => {
  test.each([
    [
      "service:azure",
      "Deliverables: // - hub network and policies in Azure // - conditional access in Entra ID // - runbook",
    ],
    [
      "service:microsoft-365",
      "Deliverables: // - hub network and policies in Azure // - conditional access in Entra ID // - runbook",
    ],
    [
      "service:azure",
      "## Schedule A: services // | No. | Service | Measure | // | A1 | Operation of Microsoft 365 | 870 people | // | A2 | Azure: 72 servers, backup | 4 areas |",
    ],
    ["service:azure", "The Supplier keeps running the Azure file servers of the clinics."],
    [
      "service:dynamics-365",
      "The Customer is replacing its order system with Dynamics 365 Business Central. The Supplier provides the subscriptions as a Cloud Solution Provider and sets up the product.",
    ],
    ["work:managed", "| Item | Fee | // | Managed Microsoft 365 workplace | 90 |"],
  ])("%s: %s", (signal, text) => {
    expect(signalsOf(text)).toContain(signal);
  });

  test("the title of a section on access tells of no managed service", () => {
    const told = signalsOf(
      "The Supplier builds reports in Power BI. // ## 4. Administration of the platform // Whether GDAP is needed has not been settled. // ## 5. Price // The price is fixed.",
    );
    expect(told).not.toContain("work:managed");
  });
});

test("A customer whose name is that of a public body in the United States is one", () => {
  const { signals } = scan(
    agreementFrom(
      "Contractor: Fabrikam LLC\nAgency: Department of Fisheries of the State of Oregon\nThe Contractor configures Microsoft Teams for the Agency.",
    ),
    rules,
  );
  expect(signals.map(({ signal }) => signal)).toContain("customer:us-public-sector");
});

test("Work goes on although something else is no longer done", () => {
  const told = signalsOf(
    "The Supplier shall continue to manage Exchange Online and Azure for the Customer, except that requests for projects are no longer taken.",
  );
  expect(told).toEqual(expect.arrayContaining(["service:azure", "work:managed"]));
  expect(signalsOf("The Supplier does not manage Exchange Online for the Customer.")).not.toContain(
    "service:microsoft-365",
  );
});

test("A county that is called by the last word of its name is a public body", () => {
  const letter = `Trey Research Consulting, Inc.
Board of Commissioners
Fairbrook County, Ohio
Dear Commissioners: this letter sets out the terms on which we, Trey Research Consulting, Inc., will advise Fairbrook County (the “County”).
We write the policies of Microsoft Intune for the County, which is subject to the Ohio Public Records Act.`;
  expect(scan(agreementFrom(letter), rules).signals.map(({ signal }) => signal)).toContain(
    "customer:us-public-sector",
  );
});

describe("What is only said of the deal in passing tells nothing of it", () => {
  test.each([
    [
      "service:microsoft-365",
      "The Supplier is your Licensing Solution Provider. // | Item | Quantity | Price | // | Project Plan 3 | 20 | 300 |",
    ],
    [
      "sells:csp",
      "The Supplier shall send its last invoice for the subscriptions by 3 May. // The Supplier runs Teams.",
    ],
    [
      "sells:csp",
      "The Supplier runs Teams. // The Microsoft 365 licences came from the Supplier through CSP until April.",
    ],
    [
      "route:csp",
      "The Supplier sets up Intune. // Whoever bought through the CSP programme would have to accept other terms; the Customer would too.",
    ],
    [
      "sells:csp",
      "The Supplier sets up Intune. // The Supplier knows that there are licences sold by a cloud solution provider.",
    ],
    ["work:managed", "The Customer wants to manage its devices with Intune. // The Supplier sets up Intune."],
    [
      "work:managed",
      "The Supplier builds an app in Power Apps. // | Contact | Ana Ruiz, cloud operations of Azure, ana@contoso.example |",
    ],
    [
      "work:managed",
      "The Supplier sells the Customer Microsoft 365 subscriptions. // The Supplier's service desk is open from nine to five.",
    ],
    [
      "service:microsoft-365",
      "The Supplier builds an app in Power Apps. // A claim names a product on which a partner works, say Teams or Exchange Online.",
    ],
    [
      "service:microsoft-365",
      "## Services // The Supplier shall provide: // - Microsoft 365 subscriptions at list price; and // - the set-up of a landing zone in Azure. // The Supplier is the Customer's Cloud Solution Provider.",
    ],
  ])("not %s: %s", (signal, text) => {
    expect(signalsOf(text)).not.toContain(signal);
  });

  test.each([
    [
      "service:microsoft-365",
      "## Background // The agreement covers the operation and monitoring of Teams by the Supplier. // ## Changes // - Azure servers monitored by the Supplier: 131",
    ],
    [
      "service:microsoft-365",
      "## 1. Definitions // “Workplace Services” means the administration and monitoring of Exchange Online. // ## 2. Services // The Supplier patches and monitors the Azure servers.",
    ],
    [
      "service:microsoft-365",
      "The Supplier sells you the items as a Cloud Solution Provider. // | Item | Quantity | Price | // | Microsoft 365 E3 licences | 10 | 300 | // | Two days of training on Teams | 2 | 900 |",
    ],
    [
      "service:azure",
      "## Services // The Supplier must manage: // - the Azure subscriptions of the portal; // - the Teams rooms. // The Supplier sells the licences as a Cloud Solution Provider.",
    ],
  ])("but %s: %s", (signal, text) => {
    expect(signalsOf(text)).toContain(signal);
  });
});

describe("Work of a kind is told once", () => {
  const FAR = "## Acceptance // The Supplier monitors and patches the servers day and night.";
  const evidenceOf = (text: string): string | undefined =>
    scan(
      agreementFrom(`Supplier: Fabrikam Ltd\nCustomer: Contoso plc\n${text.replaceAll(" // ", "\n")}`),
      rules,
    ).signals.find(({ signal }) => signal === "work:managed")?.evidence.text;
  const filler = Array.from(
    { length: 40 },
    (_, nth) => `## Part ${nth} // Each invoice is paid in the month after.`,
  ).join(" // ");

  test("even where nothing near speaks of Microsoft", () => {
    expect(evidenceOf(`The Supplier sets up Teams. // ${filler} // ${FAR}`)).toContain("day and night");
  });

  test("where it is told of a Microsoft product first", () => {
    const near = "## Service // The Supplier monitors the Azure subscriptions.";
    expect(evidenceOf(`${filler} // ${FAR} // ${near}`)).toContain("Azure subscriptions");
  });

  test("and not at all where the supplier only sells", () => {
    const sale =
      "The Supplier sells the Customer Azure as a Cloud Solution Provider and provides no implementation, migration, operation or help desk service under this order.";
    expect(signalsOf(sale)).not.toContain("work:managed");
  });
});

test("Who sees only numbers of licences does not only sell", () => {
  const lines =
    "Overeenkomst tussen Fabrikam ICT B.V. (Leverancier) en Contoso N.V. (Klant). // Leverancier verkoopt als CSP Microsoft 365. // Leverancier verzorgt het beheer van Microsoft Intune. // Leverancier krijgt enkel aantallen gebruikers en licenties te zien.";
  const { signals } = scan(agreementFrom(lines.replaceAll(" // ", "\n")), rules);
  expect(signals.map(({ signal }) => signal)).toContain("service:microsoft-365");
});

test("Work that is refused for one line of an order is done for the others", () => {
  const order = (refusal: string): string[] =>
    signalsOf(
      `The Supplier sells lines A1 and A2 as a Cloud Solution Provider. // The Supplier configures Business Central. // ${refusal}`,
    );
  const refusal = "No consulting services are included for line A2.";
  expect(order(refusal)).toContain("service:dynamics-365");
  expect(order(refusal.replace(" for line A2", ""))).not.toContain("service:dynamics-365");
});

test("A package by whose name work is meant is worked on, though its form is an order", () => {
  expect(
    signalsOf(
      "# Business Central starter package: order form // The Supplier sells the licences as a Cloud Solution Provider. // - two days of training on site",
    ),
  ).toContain("service:dynamics-365");
});

test("Lines that are sold alone are told by their numbers", () => {
  const order = (refusal: string): string[] =>
    signalsOf(
      `The Supplier sells lines 1 to 3 as a Cloud Solution Provider. // The Supplier runs the Customer's Azure Virtual Desktop day to day. // ${refusal}`,
    );
  expect(order("Lines 1 and 2 are supplied as licences only.")).toContain("service:azure");
  expect(order("The Supplier supplies licences only.")).not.toContain("service:azure");
});

test("Licences come from a firm that only this sentence names", () => {
  expect(
    signalsOf("The Supplier sets up Teams. // The Customer buys its licenses through Oak Fork Computer."),
  ).toContain("route:other");
});
